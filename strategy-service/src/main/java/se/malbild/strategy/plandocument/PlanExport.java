package se.malbild.strategy.plandocument;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.activity.ActivityLink;
import se.malbild.strategy.activity.ActivityResponse;
import se.malbild.strategy.activity.DetailRequest;
import se.malbild.strategy.evaluation.EvaluationResponse;
import se.malbild.strategy.organisation.NamedUnit;
import se.malbild.strategy.organisation.OrganisationUnitResponse;
import se.malbild.strategy.organisation.Responsible;
import se.malbild.strategy.plan.PlanResponse;
import se.malbild.strategy.plangoal.PlanGoalResponse;
import se.malbild.strategy.plansection.PlanSectionPlace;
import se.malbild.strategy.plansection.PlanSectionRequest;
import se.malbild.strategy.plansection.PlanSectionResponse;
import se.malbild.strategy.theme.ThemeResponse;
import se.malbild.strategy.wholedocument.DocumentResponsible;

/// Makes one document out of a plan's contents: ids become references within the document, or words of the strategy.
/// What the actor may not see of strategies is left out.
final class PlanExport {

    private final PlanContents contents;
    private final PlanResponse plan;
    private final Map<UUID, Reference> references;
    private final Map<UUID, String> units;
    private final Map<UUID, Integer> goals;
    private final Map<UUID, String> activities;

    private PlanExport(StandingPlan standing) {
        this.contents = standing.contents();
        this.plan = contents.plan();
        this.references = standing.references();
        this.units = contents.units().stream()
                .collect(Collectors.toMap(OrganisationUnitResponse::id, OrganisationUnitResponse::name));
        this.goals =
                contents.goals().stream().collect(Collectors.toMap(PlanGoalResponse::id, PlanGoalResponse::number));
        this.activities = contents.activities().stream()
                .collect(Collectors.toMap(ActivityResponse::id, ActivityResponse::number));
    }

    static PlanDocument of(StandingPlan standing) {
        return new PlanExport(standing).document();
    }

    private PlanDocument document() {
        return new PlanDocument(
                head(),
                plan.adoption(),
                contents.units().stream()
                        .map(unit -> new NamedUnit(unit.name(), unit.kind()))
                        .distinct()
                        .toList(),
                evaluation(),
                sections(PlanSectionPlace.OPENING),
                contents.goals().stream().map(this::goal).toList(),
                contents.themes().stream().map(this::theme).toList(),
                activities(null),
                sections(PlanSectionPlace.CLOSING));
    }

    private @Nullable DocumentEvaluation evaluation() {
        EvaluationResponse evaluation = contents.evaluation();
        return evaluation == null
                ? null
                : new DocumentEvaluation(
                        evaluation.title(),
                        evaluation.summary(),
                        evaluation.evaluatedOn(),
                        evaluation.evaluatedWording(),
                        evaluation.reportedTo(),
                        evaluation.reportedOn(),
                        contents.efforts().stream()
                                .map(effort -> new DocumentEffort(effort.text(), effort.firstYear(), effort.lastYear()))
                                .toList());
    }

    private PlanHead head() {
        return new PlanHead(
                plan.kind(),
                plan.title(),
                named(plan.unit(), units::get),
                named(plan.strategy(), this::ownStrategy),
                plan.firstYear(),
                plan.lastYear(),
                plan.issuer(),
                plan.issuerOtherLanguage(),
                plan.caseNumber(),
                plan.documentOwner());
    }

    private static @Nullable String named(@Nullable UUID id, Function<UUID, @Nullable String> name) {
        return id == null ? null : name.apply(id);
    }

    private @Nullable String ownStrategy(UUID id) {
        Reference own = references.get(id);
        return own == null ? null : own.inForce() ? own.strategyTitle() : own.markedTitle();
    }

    private List<PlanSectionRequest> sections(PlanSectionPlace place) {
        return contents.sections().stream()
                .filter(section -> section.place() == place)
                .map(PlanExport::section)
                .toList();
    }

    static PlanSectionRequest section(PlanSectionResponse section) {
        return new PlanSectionRequest(
                section.kind(),
                section.heading(),
                section.text(),
                section.table(),
                section.caption(),
                section.signedPlace(),
                section.signedOn());
    }

    private DocumentPlanGoal goal(PlanGoalResponse goal) {
        return new DocumentPlanGoal(
                goal.text(),
                goal.goals().stream()
                        .map(references::get)
                        .filter(Objects::nonNull)
                        .map(served -> new DocumentCouncilGoal(served.words(), otherStrategy(served), served.number()))
                        .toList());
    }

    // A title alone leads to the plan's own strategy, or to the one in force.
    private @Nullable String otherStrategy(Reference reference) {
        if (reference.strategy().equals(plan.strategy())) {
            return null;
        }
        Reference own = plan.strategy() == null ? null : references.get(plan.strategy());
        boolean isNamesake = own != null && own.strategyTitle().equals(reference.strategyTitle());
        return reference.inForce() && !isNamesake ? reference.strategyTitle() : reference.markedTitle();
    }

    private DocumentTheme theme(ThemeResponse theme) {
        return new DocumentTheme(theme.heading(), theme.introduction(), activities(theme.id()));
    }

    private List<DocumentActivity> activities(@Nullable UUID theme) {
        return contents.activities().stream()
                .filter(activity -> Objects.equals(activity.theme(), theme))
                .map(this::activity)
                .toList();
    }

    private DocumentActivity activity(ActivityResponse activity) {
        return new DocumentActivity(
                activity.text(),
                activity.details().stream().map(PlanExport::detail).toList(),
                activity.schedules(),
                activity.partners(),
                activity.awaits(),
                activity.responsible().stream().map(this::responsible).toList(),
                activity.links().stream().flatMap(this::link).toList(),
                activity.dependsOn().stream()
                        .map(activities::get)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static DocumentDetail detail(DetailRequest detail) {
        return new DocumentDetail(detail.text(), detail.schedules());
    }

    private DocumentResponsible responsible(Responsible responsible) {
        return new DocumentResponsible(named(responsible.unit(), units::get), responsible.role());
    }

    private Stream<DocumentLink> link(ActivityLink link) {
        if (link.planGoal() != null) {
            return Stream.of(new DocumentLink(
                    null, goals.get(link.planGoal()), null, null, null, null, null, link.expectedEffect()));
        }
        return Stream.of(link.goal(), link.measure(), link.effort())
                .filter(Objects::nonNull)
                .map(references::get)
                .filter(Objects::nonNull)
                .map(reference -> link(link, reference));
    }

    private DocumentLink link(ActivityLink link, Reference reference) {
        boolean otherEvaluation = link.effort() != null && !Objects.equals(reference.evaluation(), plan.evaluation());
        return new DocumentLink(
                link.goal() == null ? null : reference.words(),
                null,
                link.measure() == null ? null : reference.words(),
                link.effort() == null ? null : Integer.valueOf(reference.words()),
                otherEvaluation ? reference.evaluationTitle() : null,
                link.effort() == null || otherEvaluation ? otherStrategy(reference) : null,
                reference.number(),
                link.expectedEffect());
    }
}

package se.malbild.strategy.plandocument;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.activity.ActivityContent;
import se.malbild.strategy.activity.ActivityLink;
import se.malbild.strategy.activity.ActivityResponse;
import se.malbild.strategy.activity.DetailRequest;
import se.malbild.strategy.organisation.Responsible;
import se.malbild.strategy.plangoal.PlanGoalResponse;
import se.malbild.strategy.plansection.PlanSectionPlace;
import se.malbild.strategy.plansection.PlanSectionRequest;
import se.malbild.strategy.plansection.PlanSectionResponse;
import se.malbild.strategy.schedule.Span;
import se.malbild.strategy.theme.ThemeResponse;
import se.malbild.strategy.wholedocument.DocumentPart;
import se.malbild.strategy.wholedocument.KeptIds;

/// What a document makes of a draft. What stands in it with the same words keeps its id, and so does what stands in the
/// same place in other words: details within their activity, the others anywhere in the plan.
final class PlanDraft {

    private final PlanDocument document;
    private final FoundReferences references;
    private final KeptIds ids;
    private final List<NumberedActivity> activities;
    private final Map<String, UUID> numbers = new HashMap<>();

    /// @param standing what is in the draft so far
    /// @param unused new ids, as many as [#count]
    /// @param told the ids of the parts that stay, by their places; null when they are to be found
    private PlanDraft(
            StandingPlan standing,
            PlanDocument document,
            FoundReferences references,
            Collection<UUID> unused,
            @Nullable Map<String, UUID> told) {
        this.document = document;
        this.references = references;
        this.ids = new KeptIds(unused);
        this.activities = NumberedActivity.of(document);
        PlanContents contents = standing.contents();
        PlanDocument before = standing.document();
        assign(before, PlanDraft::sections, contents.sections(), PlanSectionResponse::id);
        if (told == null) {
            find(before, contents);
        } else {
            tell(told);
        }
    }

    private void find(PlanDocument before, PlanContents contents) {
        assign(before, PlanDraft::goals, contents.goals(), PlanGoalResponse::id);
        assign(before, PlanDraft::themes, contents.themes(), ThemeResponse::id);
        assign(before, PlanDraft::activities, contents.activities(), ActivityResponse::id);
        Map<UUID, List<DetailRequest>> details = new HashMap<>();
        contents.activities().forEach(activity -> details.put(activity.id(), activity.details()));
        for (NumberedActivity activity : activities) {
            UUID id = ids.at(activity.place());
            numbers.put(activity.number(), id);
            List<DetailRequest> there = details.getOrDefault(id, List.of());
            ids.assign(
                    DocumentPart.parts(detailsOf(id), there, DetailRequest::text),
                    there.stream().map(DetailRequest::id).toList(),
                    DocumentPart.parts(detailsOf(id), activity.form().details(), DocumentDetail::text));
        }
    }

    private void tell(Map<String, UUID> told) {
        ids.tell(goals(document), told);
        ids.tell(themes(document), told);
        ids.tell(activities(document), told);
        for (NumberedActivity activity : activities) {
            UUID id = ids.at(activity.place());
            numbers.put(activity.number(), id);
            Map<String, UUID> details = new HashMap<>();
            List<DocumentPart> parts =
                    DocumentPart.parts(detailsOf(id), activity.form().details(), DocumentDetail::text);
            for (int index = 0; index < parts.size(); index++) {
                UUID detail = told.get(DocumentPart.place(activity.place() + ".details", index));
                if (detail != null) {
                    details.put(parts.get(index).place(), detail);
                }
            }
            ids.tell(parts, details);
        }
    }

    static WantedPlan of(
            StandingPlan standing,
            PlanDocument document,
            FoundReferences references,
            Function<Integer, List<UUID>> newIds,
            ObjectMapper json,
            LocalDate today,
            @Nullable Map<String, UUID> told) {
        PlanHead head = document.head();
        WantedPlan wanted = new WantedPlan(json, Span.ofYears(head.firstYear(), head.lastYear()), today);
        new PlanDraft(standing, document, references, newIds.apply(count(document)), told).addTo(wanted);
        return wanted;
    }

    private static int count(PlanDocument document) {
        return sections(document).size()
                + goals(document).size()
                + themes(document).size()
                + NumberedActivity.of(document).stream()
                        .mapToInt(activity -> 1 + activity.form().details().size())
                        .sum();
    }

    private <T> void assign(
            PlanDocument before,
            Function<PlanDocument, List<DocumentPart>> parts,
            List<T> standing,
            Function<T, UUID> id) {
        ids.assign(parts.apply(before), standing.stream().map(id).toList(), parts.apply(document));
    }

    private static List<DocumentPart> sections(PlanDocument document) {
        List<DocumentPart> all = DocumentPart.parts("openingSections", document.openingSections(), section -> section);
        all.addAll(DocumentPart.parts("closingSections", document.closingSections(), section -> section));
        return all;
    }

    private static List<DocumentPart> goals(PlanDocument document) {
        return DocumentPart.parts("goals", document.goals(), DocumentPlanGoal::text);
    }

    private static List<DocumentPart> themes(PlanDocument document) {
        return DocumentPart.parts("themes", document.themes(), DocumentTheme::heading);
    }

    private static List<DocumentPart> activities(PlanDocument document) {
        return NumberedActivity.of(document).stream()
                .map(activity ->
                        new DocumentPart(activity.place(), activity.form().text()))
                .toList();
    }

    private static String detailsOf(UUID activity) {
        return activity + ".details";
    }

    private void addTo(WantedPlan wanted) {
        addSections(wanted, document.openingSections(), "openingSections", PlanSectionPlace.OPENING);
        addSections(wanted, document.closingSections(), "closingSections", PlanSectionPlace.CLOSING);
        for (int index = 0; index < document.goals().size(); index++) {
            String place = DocumentPart.place("goals", index);
            DocumentPlanGoal goal = document.goals().get(index);
            wanted.addGoal(ids.at(place), index + 1, goal.text(), served(goal, place));
        }
        for (int index = 0; index < document.themes().size(); index++) {
            DocumentTheme theme = document.themes().get(index);
            wanted.addTheme(
                    ids.at(DocumentPart.place("themes", index)), index + 1, theme.heading(), theme.introduction());
        }
        for (NumberedActivity activity : activities) {
            UUID id = ids.at(activity.place());
            DocumentActivity form = activity.form();
            wanted.addActivity(
                    id,
                    activity.theme().isEmpty() ? null : ids.at(activity.theme()),
                    activity.position(),
                    form.text(),
                    form.partners(),
                    form.awaits(),
                    content(id, activity));
        }
    }

    private void addSections(WantedPlan wanted, List<PlanSectionRequest> forms, String list, PlanSectionPlace place) {
        for (int index = 0; index < forms.size(); index++) {
            wanted.addSection(ids.at(DocumentPart.place(list, index)), place, index + 1, forms.get(index));
        }
    }

    private List<UUID> served(DocumentPlanGoal goal, String place) {
        List<UUID> served = new ArrayList<>();
        for (int index = 0; index < goal.goals().size(); index++) {
            served.add(references.target(DocumentPart.place(place + ".goals", index)));
        }
        return served;
    }

    private ActivityContent content(UUID id, NumberedActivity activity) {
        DocumentActivity form = activity.form();
        List<DetailRequest> details = new ArrayList<>();
        for (int index = 0; index < form.details().size(); index++) {
            DocumentDetail detail = form.details().get(index);
            details.add(new DetailRequest(
                    ids.at(DocumentPart.place(detailsOf(id), index)), detail.text(), detail.schedules()));
        }
        List<ActivityLink> links = new ArrayList<>();
        for (int index = 0; index < form.links().size(); index++) {
            links.add(link(form.links().get(index), DocumentPart.place(activity.place() + ".links", index)));
        }
        return new ActivityContent(
                details,
                form.schedules(),
                form.responsible().stream()
                        .map(one -> new Responsible(references.unit(one.unit()), one.role()))
                        .toList(),
                links,
                form.dependsOn().stream().map(this::numbered).toList());
    }

    private UUID numbered(String number) {
        return Objects.requireNonNull(numbers.get(number), number);
    }

    private ActivityLink link(DocumentLink link, String place) {
        @Nullable UUID own = link.planGoal() == null ? null : ids.at(DocumentPart.place("goals", link.planGoal() - 1));
        @Nullable UUID target = own == null ? references.target(place) : null;
        return new ActivityLink(
                link.goal() == null ? null : target,
                own,
                link.measure() == null ? null : target,
                link.effort() == null ? null : target,
                link.expectedEffect());
    }
}

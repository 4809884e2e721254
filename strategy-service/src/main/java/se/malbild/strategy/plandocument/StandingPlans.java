package se.malbild.strategy.plandocument;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.malbild.kit.problem.Refusal;
import se.malbild.strategy.activity.ActivityResponse;
import se.malbild.strategy.activity.ActivityViews;
import se.malbild.strategy.evaluation.EffortResponse;
import se.malbild.strategy.evaluation.EvaluationResponse;
import se.malbild.strategy.organisation.OrganisationUnitResponse;
import se.malbild.strategy.plan.PlanResponse;
import se.malbild.strategy.plan.Plans;
import se.malbild.strategy.plangoal.PlanGoalResponse;
import se.malbild.strategy.plansection.PlanSectionResponse;
import se.malbild.strategy.theme.ThemeResponse;
import se.malbild.strategy.wholedocument.StoredRows;

/// Reads plans with everything in them: as many statements for a large plan as for a small one. They fit together when
/// the transaction holds the plan, or sees one moment ([ReadSnapshot]).
@ApplicationScoped
class StandingPlans {

    private final Plans plans;
    private final PlanRows rows;
    private final ActivityViews activities;
    private final ObjectMapper json;

    @Inject
    StandingPlans(Plans plans, PlanRows rows, ActivityViews activities, ObjectMapper json) {
        this.plans = plans;
        this.rows = rows;
        this.activities = activities;
        this.json = json;
    }

    /// @throws Refusal.NotFound when the actor sees no such plan
    StandingPlan of(UUID id) {
        PlanResponse plan = plans.get(id).body();
        StoredRows found = new StoredRows(json, rows.of(id));
        found.addTo("plan_goal", "goals", "plan_goal_goal", "planGoal", "goal", "position");
        List<ThemeResponse> themes =
                found.all("theme", ThemeResponse.class, Comparator.comparingInt(ThemeResponse::number));
        PlanContents contents = new PlanContents(
                plan,
                found.of("evaluation").stream()
                        .findFirst()
                        .map(row -> found.read(row, EvaluationResponse.class))
                        .orElse(null),
                found.all("effort", EffortResponse.class, Comparator.comparingInt(EffortResponse::number)),
                found.all(
                        "plan_section",
                        PlanSectionResponse.class,
                        Comparator.comparing(PlanSectionResponse::place)
                                .thenComparingInt(PlanSectionResponse::position)),
                found.all("plan_goal", PlanGoalResponse.class, Comparator.comparingInt(PlanGoalResponse::number)),
                themes,
                ordered(activities.ofPlan(id), themes),
                found.all(
                        "organisation_unit",
                        OrganisationUnitResponse.class,
                        Comparator.comparing(OrganisationUnitResponse::name)
                                .thenComparing(OrganisationUnitResponse::id)));
        Map<UUID, Reference> references = found.of("reference").stream()
                .map(row -> found.read(row, Reference.class))
                .collect(Collectors.toMap(Reference::id, Function.identity()));
        return new StandingPlan(contents, references);
    }

    // What lies in no theme comes last; the activities come in the order of their places.
    private static List<ActivityResponse> ordered(List<ActivityResponse> byPlace, List<ThemeResponse> themes) {
        Map<UUID, Integer> numbers =
                themes.stream().collect(Collectors.toMap(ThemeResponse::id, ThemeResponse::number));
        return byPlace.stream()
                .sorted(Comparator.comparingInt(activity -> numbers.getOrDefault(activity.theme(), Integer.MAX_VALUE)))
                .toList();
    }
}

package se.malbild.local.benchmark.plans;

import java.util.List;
import se.malbild.local.benchmark.Scenario;

/// What strategy-service is asked of plans, in the role of a reader. Paths have the names of [PlanTarget] in braces.
final class PlanScenarios {

    /// Fifty activities of a municipality with filter, sort and total.
    static final Scenario ACTIVITIES = scenario(
            "activities", "/activities?status=STARTED&year=2026&sort=-endsOn&limit=50", "\"status\":\"STARTED\"");

    /// The day on which delays are reckoned, so that every run finds the same.
    private static final String DAY = "2026-10-15";

    static final List<Scenario> ALL = List.of(
            ACTIVITIES,
            scenario("activities-behind", "/activities?behind=true&on=" + DAY + "&sort=endsOn&limit=50", "endsOn"),
            scenario("activities-of-unit", "/activities?unit={unit}&year=2026&limit=50", "{unit}"),
            scenario("activities-of-goal", "/activities?goal={goal}&limit=50", "\"number\":"),
            scenario("activities-with-words", "/activities?text=upphandling&limit=50", "pphandling"),
            scenario("activity", "/activities/{activity}", "{activity}"),
            scenario("units", "/organisation-units?limit=100", "{unit}"),
            scenario("plans", "/plans?year=2026&limit=50", "\"totalRecords\":61"),
            scenario("compilation", "/plan-compilation?year=2026&on=" + DAY, "{unit}"),
            scenario("due", "/due-items?limit=50&on=" + DAY, "2026-"),
            scenario("due-of-unit", "/due-items?unit={unit}&limit=50&on=" + DAY, "2026-"));

    private PlanScenarios() {}

    private static Scenario scenario(String name, String path, String expected) {
        return new Scenario(name, path, expected, true);
    }
}

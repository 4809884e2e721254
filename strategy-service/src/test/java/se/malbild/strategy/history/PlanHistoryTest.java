package se.malbild.strategy.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static se.malbild.strategy.StrategyApiCalls.HEDEMORA;
import static se.malbild.strategy.StrategyApiCalls.add;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;
import static se.malbild.strategy.StrategyApiCalls.draft;
import static se.malbild.strategy.StrategyApiCalls.idOf;
import static se.malbild.strategy.evaluation.EvaluationApiCalls.effort;
import static se.malbild.strategy.evaluation.EvaluationApiCalls.evaluation;
import static se.malbild.strategy.evaluation.EvaluationApiCalls.serving;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.malbild.strategy.part.PlanPart;

/// Nothing of plans and evaluations is forgotten.
@QuarkusTest
class PlanHistoryTest {

    @Inject
    AgroalDataSource database;

    @Test
    void aChangeOfAPlanIsFoundByThePlanWithActorOperationAndReason() {
        String strategy = draft("Ny strategi");
        String plan = PlanPart.draft();

        asCoordinator()
                .header("If-Match", "*")
                .queryParam("reason", "Strategin antogs")
                .body("{\"strategy\": \"%s\", \"lastYear\": 2025}".formatted(idOf(strategy)))
                .patch(plan)
                .then()
                .statusCode(200);

        of(plan).body(
                        "items.thing", is(List.of("PLAN", "PLAN")),
                        "items.plan", everyItem(is(idOf(plan))),
                        "items[0].strategy", equalTo(null),
                        "items[0].thingId", is(idOf(plan)),
                        "items[0].change", is("CHANGED"),
                        "items[0].after", is(Map.of("strategy", idOf(strategy), "lastYear", 2025)),
                        "items[0].before.lastYear", is(2024),
                        "items[0].actor", is("coordinator.2083"),
                        "items[0].operation", is("updatePlan"),
                        "items[0].reason", is("Strategin antogs"),
                        "items[1].operation", is("createPlan"),
                        "items[1].after.title", is("Processplan"));
    }

    @Test
    void whatAPlanHoldsIsFoundByThePlanAndByItself() {
        String plan = PlanPart.draft();
        String theme = PlanPart.THEME.in(plan, "Före");
        PlanPart.PLAN_SECTION.in(plan, "Bakgrund");
        String goal = idOf(add(draft("Tjänas"), "goals", "{\"text\": \"Fullmäktiges\"}"));
        String planGoal = add(plan, "plan-goals", "{\"text\": \"Vårt\", \"goals\": [\"%s\"]}".formatted(goal));

        asCoordinator()
                .header("If-Match", "*")
                .body("{\"heading\": \"Efter\"}")
                .put(theme)
                .then()
                .statusCode(200);
        asCoordinator().header("If-Match", "*").delete(theme).then().statusCode(204);

        of(plan).body(
                        "items.thing",
                        is(List.of("THEME", "THEME", "PLAN_GOAL_GOAL", "PLAN_GOAL", "PLAN_SECTION", "THEME", "PLAN")),
                        "items.actor",
                        everyItem(is("coordinator.2083")));
        history("thingId", idOf(theme))
                .body(
                        "items.operation", is(List.of("deleteTheme", "replaceTheme", "createTheme")),
                        "items[0].before.heading", is("Efter"),
                        "items[1].before", is(Map.of("heading", "Före")),
                        "items[1].after", is(Map.of("heading", "Efter")),
                        "items.plan", everyItem(is(idOf(plan))));
        history("thingId", idOf(planGoal))
                .body(
                        "items.thing", is(List.of("PLAN_GOAL_GOAL", "PLAN_GOAL")),
                        "items[0].after", is(Map.of("goal", goal, "position", 1)),
                        "items[0].operation", is("createPlanGoal"));
    }

    @Test
    void whatIsWrittenOfActivitiesAndTheirLinksPastTheServiceIsCaughtToo() throws SQLException {
        String evaluation = evaluation(draft("Insatser"), "Insatser");
        String effort = effort(evaluation, "Företagsbesök");
        String plan = PlanPart.draft();
        String activity = idOf(serving(plan, "", "Besök", effort, "Fler besök"));

        past("UPDATE activity SET status = 'STARTED' WHERE id = '%s'".formatted(activity));
        past("DELETE FROM activity_link WHERE activity_id = '%s'".formatted(activity));

        history("thingId", activity)
                .body(
                        "items[0].thing", is("ACTIVITY_LINK"),
                        "items[0].change", is("DELETED"),
                        "items[1].thing", is("ACTIVITY"),
                        "items[1].change", is("CHANGED"),
                        "items.plan", everyItem(is(idOf(plan))),
                        "items.take(2).actor", everyItem(is("malbild")),
                        "items.take(2).operation", everyItem(equalTo(null)),
                        "items.drop(2).thing", hasItems("ACTIVITY", "ACTIVITY_LINK"),
                        "items.drop(2).actor", everyItem(is("coordinator.2083")),
                        "items.drop(2).operation", everyItem(is("createActivity")),
                        "items[0].before.effort", is(idOf(effort)),
                        "items[0].before.expectedEffect", is("Fler besök"),
                        "items[0].before", not(hasKey("activity")),
                        "items[1].before", is(Map.of("status", "PLANNED")),
                        "items[1].after", is(Map.of("status", "STARTED")));
        history("plan", idOf(plan), "thing", "ACTIVITY_LINK").body("items.change", is(List.of("DELETED", "CREATED")));
    }

    @Test
    void whatALinkIsAboutIsShownAndWhoseItIsIsSaidByTheEntry() {
        String strategy = draft("Mått");
        String measure = add(strategy, "measures", "{\"text\": \"Mått\"}");
        String plan = PlanPart.draft();
        String activity = idOf(add(
                plan,
                "activities",
                "{\"text\": \"Mäts\", \"links\": [{\"measure\": \"%s\"}]}".formatted(idOf(measure))));
        String other =
                idOf(add(plan, "activities", "{\"text\": \"Därefter\", \"dependsOn\": [\"%s\"]}".formatted(activity)));
        add(
                HEDEMORA + "/activities/" + activity,
                "progress-notes",
                "{\"notedOn\": \"2023-05-01\", \"text\": \"Går bra\"}");

        history("plan", idOf(plan), "thing", "ACTIVITY_LINK").body("items[0].after.measure", is(idOf(measure)));
        history("plan", idOf(plan), "thing", "ACTIVITY_DEPENDENCY")
                .body(
                        "items[0].thingId", is(other),
                        "items[0].after", is(Map.of("dependsOn", activity, "position", 1)));
        history("plan", idOf(plan), "thing", "PROGRESS_NOTE")
                .body("items[0].after.activity", is(activity), "items[0].after.text", is("Går bra"));
    }

    @Test
    void evaluationsAndEffortsBelongToTheHistoryOfTheStrategy() {
        String strategy = draft("Utvärderad");
        String evaluation = evaluation(strategy, "Utvärdering");
        String effort = effort(evaluation, "Insats");
        asCoordinator().header("If-Match", "*").delete(evaluation).then().statusCode(204);

        history("strategy", idOf(strategy))
                .body(
                        "items.thing",
                        containsInAnyOrder("EFFORT", "EVALUATION", "EFFORT", "EVALUATION", "STRATEGY"),
                        "items.findAll { it.change == 'DELETED' }.operation",
                        is(List.of("deleteEvaluation", "deleteEvaluation")));
        history("thingId", idOf(effort))
                .body("items[0].before.evaluation", is(idOf(evaluation)), "items[0].before.text", is("Insats"));
        asCoordinator().get(strategy + "/contents?asOf=2199-12-31").then().statusCode(200);
    }

    @Test
    void aDeletedPlanStaysInTheHistoryWithEverythingInIt() {
        String plan = PlanPart.draft();
        String theme = PlanPart.THEME.in(plan, "Tema");
        add(plan, "activities?theme=" + idOf(theme), "{\"text\": \"Aktivitet\"}");

        asCoordinator().header("If-Match", "*").delete(plan).then().statusCode(204);

        history("plan", idOf(plan), "limit", "50")
                .body(
                        "items.findAll { it.change == 'DELETED' }.thing",
                        containsInAnyOrder("PLAN", "THEME", "ACTIVITY"),
                        "items.findAll { it.change == 'DELETED' }.operation",
                        everyItem(is("deletePlan")));
    }

    @Test
    void everyTableWithAHistoryIsAThing() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT DISTINCT tgrelid::regclass::text FROM pg_trigger JOIN pg_proc ON pg_proc.oid = tgfoid
                        WHERE proname = 'record_history' AND NOT tgisinternal""")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }

        assertThat(Stream.of(Thing.values()).map(Thing::table)).containsExactlyInAnyOrderElementsOf(tables);
    }

    private void past(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement update = connection.createStatement()) {
            update.executeUpdate(statement);
        }
    }

    private static ValidatableResponse of(String plan) {
        return history("plan", idOf(plan));
    }

    private static ValidatableResponse history(String... parameters) {
        Map<String, String> query = new LinkedHashMap<>();
        for (int index = 0; index < parameters.length; index += 2) {
            query.put(parameters[index], parameters[index + 1]);
        }
        return asCoordinator()
                .queryParams(query)
                .get(HEDEMORA + "/history")
                .then()
                .statusCode(200)
                .body("items", not(hasItem(equalTo(null))));
    }
}

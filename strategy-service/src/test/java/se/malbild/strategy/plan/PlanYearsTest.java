package se.malbild.strategy.plan;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static se.malbild.strategy.StrategyApiCalls.add;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;
import static se.malbild.strategy.StrategyApiCalls.idOf;
import static se.malbild.strategy.StrategyApiCalls.problem;
import static se.malbild.strategy.plan.PlanApiCalls.activity;
import static se.malbild.strategy.plan.PlanApiCalls.head;
import static se.malbild.strategy.plan.PlanApiCalls.plan;
import static se.malbild.strategy.plan.PlanApiCalls.theme;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The years of a plan and the schedules of its activities go together.
@QuarkusTest
class PlanYearsTest {

    @ParameterizedTest
    @CsvSource({
        "'{\"lastYear\": 2025}', lastYear, 1 Gör nästa år",
        "'{\"firstYear\": 2026}', firstYear, 2 Gör i år",
        "'{\"firstYear\": 2027, \"lastYear\": 2028}', firstYear, 1 Gör nästa år; 2 Gör i år",
        "'{\"firstYear\": 2023, \"lastYear\": 2024}', lastYear, 1 Gör nästa år; 2 Gör i år",
    })
    void yearsThatLeaveSchedulesOutsideAreRefusedWithTheActivities(String patch, String field, String named) {
        String plan = plan("Planen som flyttas");
        scheduled(plan, "Gör nästa år", 2026);
        scheduled(plan, "Gör i år", 2025);
        activity(plan, "Gör när som helst");

        problem(patched(plan, patch).then(), 400, "invalid-input")
                .body("violations.field", contains(field), "violations[0].message", containsString(named))
                .body("violations[0].message", not(containsString("när som helst")));

        unchangedDocument(plan).then().statusCode(200);
    }

    @Test
    void aFewActivitiesAreNamedAndTheOthersCounted() {
        String plan = plan("Planen som förkortas");
        String theme = idOf(theme(plan, "Underkategori"));
        for (int number = 1; number <= 5; number++) {
            add(plan, "activities?theme=" + theme, """
                    {"text": "Gör %d", "details": [{"text": "Punkt", "schedules": [
                        {"words": "År 2026", "timing": {"type": "YEARS", "firstYear": 2026, "lastYear": 2026}}]}]}""".formatted(number));
        }

        problem(
                        asCoordinator()
                                .header("If-Match", "*")
                                .header("Accept-Language", "en")
                                .body(head("Planen som förkortas", "").replace("2026", "2025"))
                                .put(plan)
                                .then(),
                        400,
                        "invalid-input")
                .body(
                        "violations[0].message",
                        allOf(
                                containsString("after 2025-12-31"),
                                containsString("1.1 Gör 1; 1.2 Gör 2; 1.3 Gör 3; + 2")));
    }

    @Test
    void yearsThatEveryScheduleMeetsAreTaken() {
        String plan = plan("Planen som förlängs");
        scheduled(plan, "Gör nästa år", 2026);

        patched(plan, "{\"firstYear\": 2026, \"lastYear\": 2029}").then().statusCode(200);
    }

    @Test
    void theDocumentChangesYearsAndSchedulesAtOnce() {
        String plan = plan("Planen som skrivs om");
        scheduled(plan, "Gör nästa år", 2026);
        Response standing = asCoordinator().get(plan + "/document");

        asCoordinator()
                .header("If-Match", standing.header("ETag"))
                .body(standing.asString().replace("2026", "2025"))
                .put(plan + "/document")
                .then()
                .statusCode(200);
    }

    private static void scheduled(String plan, String text, int year) {
        add(plan, "activities", """
                {"text": "%1$s", "schedules": [
                    {"words": "År %2$d", "timing": {"type": "YEARS", "firstYear": %2$d, "lastYear": %2$d}}]}""".formatted(text, year));
    }

    private static Response patched(String plan, String patch) {
        return asCoordinator().header("If-Match", "*").body(patch).patch(plan);
    }

    private static Response unchangedDocument(String plan) {
        Response standing = asCoordinator().get(plan + "/document");
        return asCoordinator()
                .header("If-Match", standing.header("ETag"))
                .body(standing.asString())
                .put(plan + "/document");
    }
}

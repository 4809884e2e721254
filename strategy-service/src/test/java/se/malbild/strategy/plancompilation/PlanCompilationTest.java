package se.malbild.strategy.plancompilation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static se.malbild.strategy.StrategyApiCalls.as;
import static se.malbild.strategy.StrategyApiCalls.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.malbild.strategy.WrittenPlans;

/// Compilations, each test in a municipality that no other test writes in.
@QuarkusTest
class PlanCompilationTest {

    @Inject
    DataSource database;

    @Inject
    SessionFactory hibernate;

    /// Two focus areas, and what four units have planned for them in 2024.
    private final class Example {

        private final WrittenPlans written;
        private final UUID strategy;
        private final UUID hosting;
        private final UUID permits;

        private Example(String municipality) {
            written = new WrittenPlans(database, municipality);
            strategy = written.strategy("Näringslivsstrategi", 2022);
            UUID dialogue = written.area(strategy, "God dialog");
            UUID skills = written.area(strategy, "Rätt kompetens");
            UUID understanding = written.goal(strategy, dialogue, "Ökad förståelse");
            UUID answers = written.goal(strategy, dialogue, "Snabba svar");
            UUID school = written.goal(strategy, skills, "Samverkan skola och näringsliv");
            written.goal(strategy, null, "Mål utanför");
            UUID sponsors = written.measure(strategy, skills, "Alla har fadderföretag", "Rektorn");
            written.adopt(strategy, "2022-02-15");

            UUID board = written.unit("Kommunstyrelsen", "BOARD", null);
            UUID building = written.unit("Byggförvaltningen", "DEPARTMENT", board);
            permits = written.unit("Bygglov", "UNIT", building);
            hosting = written.unit("Bostäder AB", "COMPANY", null);
            UUID teaching = written.unit("Skolförvaltningen", "DEPARTMENT", null);
            written.end(written.unit("Äldre förvaltningen", "DEPARTMENT", null), "2023-12-31");
            written.end(written.unit("Teknik", "DEPARTMENT", null), "2024-06-30");
            written.write(
                    "UPDATE organisation_unit SET created_at = '2022-01-15T08:00:00Z' WHERE municipality_id = ?",
                    municipality);

            UUID own = written.plan(null, "Processplan", 2023, 2024);
            UUID theme = written.theme(own, 1);
            UUID breakfast = written.activity(own, theme, 1, "Frukostmöten", "STARTED", "2024-01-01", "2024-06-30");
            written.link(breakfast, "goal", understanding);
            written.link(breakfast, "measure", sponsors);
            written.activity(own, null, 1, "Klart året före", "PLANNED", "2023-01-01", "2023-12-31");
            written.activity(own, theme, 2, "Tjänar inget", "DONE", "2023-06-01", "2024-02-01");
            written.step(own, "SUBMITTED", "ADOPTED");

            UUID ofPermits = written.plan(permits, "Bygglovs plan", 2024, 2024);
            UUID aim = written.planGoal(ofPermits, 1, "Svara inom en dag", answers);
            UUID phone = written.activity(ofPermits, null, 1, "Telefontid", "PLANNED", "2024-01-01", "2024-12-31");
            written.link(phone, "plan_goal", aim);
            written.step(ofPermits, "SUBMITTED", "ADOPTED");

            UUID draft = written.plan(hosting, "Bolagets plan", 2024, 2025);
            UUID visit = written.activity(draft, null, 1, "Studiebesök", "PAUSED", "2024-02-01", "2024-03-31");
            written.link(visit, "goal", school);

            UUID later = written.plan(teaching, "Nästa år", 2025, 2025);
            written.activity(later, null, 1, "Nästa år", "PLANNED", "2025-01-01", "2025-12-31");
        }
    }

    @Test
    void theBusinessOfficeSeesWhatEachUnitDoesForEachFocusArea() {
        Example example = new Example("0114");

        JsonPath seen = as("coordinator", "0114")
                .get(address("0114", "year=2024"))
                .then()
                .statusCode(200)
                .body("year", is(2024), "on", is("2024-12-31"), "strategy.title", is("Näringslivsstrategi"))
                .body("counts.activities", is(4), "counts.planned", is(1), "counts.started", is(1))
                .body("counts.paused", is(1), "counts.done", is(1), "counts.cancelled", is(0), "counts.behind", is(2))
                .body("plans.title", is(List.of("Bolagets plan", "Bygglovs plan", "Processplan")))
                .body("plans[0].status", is("DRAFT"), "plans[2].unit", nullValue())
                .body("focusAreas.heading", is(List.of("God dialog", "Rätt kompetens")))
                .body("focusAreas[0].counts.activities", is(2), "focusAreas[0].counts.behind", is(1))
                .body("focusAreas[0].units", hasSize(2), "focusAreas[0].units[0].unit", nullValue())
                .body("focusAreas[0].units[0].activities.text", is(List.of("Frukostmöten")))
                .body("focusAreas[0].units[0].activities[0].number", is("1.1"))
                .body("focusAreas[0].units[0].activities[0].status", is("STARTED"))
                .body("focusAreas[0].units[0].activities[0].behind", is(true))
                .body("focusAreas[0].units[0].activities[0].behindSince", is("2024-07-01"))
                .body("focusAreas[0].units[1].name", is("Bygglov"), "focusAreas[0].units[1].kind", is("UNIT"))
                .body("focusAreas[0].units[1].goals.text", is(List.of("Svara inom en dag")))
                .body(
                        "focusAreas[0].units[1].goals[0].number",
                        is(1),
                        "focusAreas[0].units[1].goals[0].goals",
                        hasSize(1))
                .body("focusAreas[0].units[1].activities[0].number", is("1"))
                .body("focusAreas[0].units[1].activities[0].behind", is(false))
                .body("focusAreas[0].units[1].activities[0].behindSince", nullValue())
                .body("focusAreas[0].unservedGoals", hasSize(0), "focusAreas[1].unservedGoals", hasSize(0))
                .body(
                        "focusAreas[1].units.activities.text",
                        is(List.of(List.of("Frukostmöten"), List.of("Studiebesök"))))
                .body("focusAreas[1].units[1].unit", is(example.hosting.toString()))
                .body("focusAreas[1].units[1].activities[0].behindSince", is("2024-04-01"))
                .body("focusAreas[1].counts.activities", is(2), "focusAreas[1].counts.paused", is(1))
                .body("outsideFocusAreas.units.activities.text", is(List.of(List.of("Tjänar inget"))))
                .body("outsideFocusAreas.units[0].activities[0].behind", is(false))
                .body("outsideFocusAreas.unservedGoals.text", is(List.of("Mål utanför")))
                .body("withoutContribution.name", contains("Skolförvaltningen", "Teknik"))
                .extract()
                .jsonPath();
        assertThat(seen.getString("plans[2].id"))
                .isEqualTo(seen.getString("focusAreas[1].units[0].activities[0].plan"));
    }

    @Test
    void thePublicSeesWhatHasBeenAdoptedAndNothingOfHowItGoes() {
        new Example("0115");

        for (var caller : List.of(given(), as("coordinator", "0114"), as("importer", "0115"))) {
            caller.get(address("0115", "year=2024"))
                    .then()
                    .statusCode(200)
                    .body("on", nullValue(), "counts.activities", is(3), "counts.behind", nullValue())
                    .body("counts.planned", nullValue(), "counts.done", nullValue())
                    .body("plans.title", is(List.of("Bygglovs plan", "Processplan")))
                    .body("focusAreas[0].units[0].activities[0].text", is("Frukostmöten"))
                    .body("focusAreas[0].units[0].activities[0].status", nullValue())
                    .body("focusAreas[0].units[0].activities[0].behind", nullValue())
                    .body("focusAreas[0].units[0].activities[0].behindSince", nullValue())
                    .body("focusAreas[1].unservedGoals.text", is(List.of("Samverkan skola och näringsliv")))
                    .body("withoutContribution.name", contains("Bostäder AB", "Skolförvaltningen", "Teknik"));
        }
        as("reader", "0115")
                .get(address("0115", "year=2024"))
                .then()
                .body("counts.activities", is(4), "counts.behind", is(2));
        problem(given().get(address("0115", "year=2024&behind=true")).then(), 403, "forbidden");
    }

    @Test
    void oneUnitIsSeenWithTheUnitsBelowIt() {
        Example example = new Example("0117");
        String board = as("reader", "0117")
                .get("/strategy/v1/municipalities/0117/organisation-units?limit=200")
                .path("items.find { it.name == 'Kommunstyrelsen' }.id");

        as("reader", "0117")
                .get(address("0117", "year=2024&unit=" + board))
                .then()
                .body("counts.activities", is(1), "plans.title", is(List.of("Bygglovs plan")))
                .body("focusAreas[0].units.unit", is(List.of(example.permits.toString())))
                .body("focusAreas[1].units", hasSize(0), "outsideFocusAreas.units", hasSize(0))
                .body("focusAreas[1].unservedGoals", hasSize(0), "withoutContribution", hasSize(0));
        as("reader", "0117")
                .get(address("0117", "year=2024&unit=" + UUID.randomUUID()))
                .then()
                .statusCode(200)
                .body("counts.activities", is(0), "plans", hasSize(0), "withoutContribution", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, 2", "2024-07-01, 2", "2024-06-30, 1", "2024-04-01, 1", "2024-03-31, 0", "2023-01-01, 0"})
    void whatIsBehindIsReckonedOnADay(String on, int behind) {
        if (given().get(address("0120", "year=2024")).statusCode() == 404) {
            new Example("0120");
        }

        as("reader", "0120")
                .get(address("0120", "year=2024&behind=true&on=" + on))
                .then()
                .statusCode(200)
                .body("on", is(on), "counts.activities", is(4), "counts.behind", is(behind))
                .body("focusAreas.units.activities.flatten().findAll { it.behind }.text.unique().size()", is(behind))
                .body("focusAreas.units.activities.flatten().findAll { !it.behind }", hasSize(0))
                .body("outsideFocusAreas.units", hasSize(0));
    }

    @Test
    void aMunicipalityWithoutPlansHasACompilationOfNothing() {
        WrittenPlans written = new WrittenPlans(database, "0123");
        UUID strategy = written.strategy("Ensam", 2024);
        written.goal(strategy, written.area(strategy, "Område"), "Ingen gör något");
        written.adopt(strategy, "2024-02-15");

        as("reader", "0123")
                .get(address("0123", "year=2025"))
                .then()
                .statusCode(200)
                .body("counts.activities", is(0), "plans", hasSize(0), "withoutContribution", hasSize(0))
                .body("focusAreas[0].units", hasSize(0))
                .body("focusAreas[0].unservedGoals.text", is(List.of("Ingen gör något")))
                .body("outsideFocusAreas.counts.activities", is(0), "outsideFocusAreas.units", hasSize(0));
    }

    @Test
    void theStrategyIsTheAdoptedOneThatIsValidThatYear() {
        WrittenPlans written = new WrittenPlans(database, "0125");
        UUID first = written.strategy("Första", 2020);
        problem(given().get(address("0125", "year=2024")).then(), 404, "not-found")
                .body("detail", containsString("2024"));
        written.adopt(first, "2020-02-15");
        UUID second = written.strategy("Andra", 2024);
        written.adopt(second, "2024-02-15");

        given().get(address("0125", "year=2023")).then().body("strategy.title", is("Första"));
        problem(given().get(address("0125", "year=2019")).then(), 404, "not-found");
        problem(given().get(address("0125", "year=2024")).then(), 400, "invalid-input")
                .body("violations.field", is(List.of("strategy")))
                .body("violations[0].message", containsString(first.toString()))
                .body("violations[0].message", containsString(second.toString()));
        given().get(address("0125", "year=2024&strategy=" + second))
                .then()
                .statusCode(200)
                .body("strategy.title", is("Andra"));

        written.write("UPDATE strategy SET status = 'SUPERSEDED', superseded_by = ? WHERE id = ?", second, first);

        given().get(address("0125", "year=2024")).then().body("strategy.title", is("Andra"));
        given().get(address("0125", "year=2023")).then().body("strategy.title", is("Första"));
    }

    @Test
    void aDraftOfAStrategyIsCompiledByForThoseWhoSeeIt() {
        WrittenPlans written = new WrittenPlans(database, "0126");
        UUID draft = written.strategy("Utkast", 2024);

        as("reader", "0126")
                .get(address("0126", "year=2024&strategy=" + draft))
                .then()
                .statusCode(200);
        problem(given().get(address("0126", "year=2024&strategy=" + draft)).then(), 404, "not-found");
        problem(
                as("reader", "0114")
                        .get(address("0126", "year=2024&strategy=" + draft))
                        .then(),
                404,
                "not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "year=1899, year",
        "year=Hedemora, year",
        "on=2024-01-01, year",
        "year=2024&on=2025-01-01, on",
        "year=2024&on=2024-02-30, on",
        "year=2024&unit=Hedemora, unit",
        "year=2024&strategi=1, strategi",
    })
    void whatCannotBeAskedIsRefusedAtTheParameter(String query, String field) {
        problem(given().get(address("0114", query)).then(), 400, "invalid-input")
                .body("violations.field", is(List.of(field)));
    }

    @Test
    void itCostsTheSameHoweverMuchThereIs() {
        WrittenPlans written = new WrittenPlans(database, "0127");
        UUID strategy = written.strategy("Strategi", 2022);
        UUID area = written.area(strategy, "Område");
        written.adopt(strategy, "2022-02-15");
        grow(written, strategy, area, 1);
        long small = leastStatements("0127");

        grow(written, strategy, area, 12);

        assertThat(leastStatements("0127")).isEqualTo(small).isLessThanOrEqualTo(9);
    }

    private static void grow(WrittenPlans written, UUID strategy, UUID area, int units) {
        for (int number = 0; number < units; number++) {
            UUID unit = written.unit("Förvaltning " + UUID.randomUUID(), "DEPARTMENT", null);
            UUID plan = written.plan(unit, "Plan", 2024, 2024);
            UUID aim = written.planGoal(plan, 1, "Mål");
            for (int position = 1; position <= 3; position++) {
                UUID activity = written.activity(plan, null, position, "Gör", "STARTED", "2024-01-01", "2024-02-01");
                written.link(activity, "plan_goal", aim);
            }
        }
        assertThat(area).isNotNull();
        assertThat(strategy).isNotNull();
    }

    /// Of compilations of days that have not been compiled yet.
    private long leastStatements(String municipality) {
        long least = Long.MAX_VALUE;
        for (int day = 0; day < 10; day++) {
            String on = LocalDate.of(2024, 1, 1).plusDays(day).toString();
            long before = hibernate.getStatistics().getPrepareStatementCount();
            as("reader", municipality)
                    .get(address(municipality, "year=2024&behind=false&on=" + on))
                    .then()
                    .statusCode(200);
            least = Math.min(least, hibernate.getStatistics().getPrepareStatementCount() - before);
        }
        return least;
    }

    private static String address(String municipality, String query) {
        return "/strategy/v1/municipalities/" + municipality + "/plan-compilation?" + query;
    }
}

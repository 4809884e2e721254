package se.malbild.strategy.plancompilation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static se.malbild.strategy.StrategyApiCalls.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import se.malbild.strategy.WrittenPlans;

/// Who has contributed to a compilation, each test in a municipality that no other test writes in.
@QuarkusTest
class ContributorsTest {

    @Inject
    DataSource database;

    @Test
    void aUnitThatHandedOnItsWorkContributedAndItsSuccessorDidNotExistBefore() {
        WrittenPlans written = begin("1214");
        UUID parks = department(written, "Parker", "2022-01-10");
        UUID technology = department(written, "Teknik", "2022-01-10");
        UUID estates = department(written, "Fastighet", "2022-01-10");
        UUID joined = department(written, "Samhällsbyggnad", "2024-07-01");
        written.succeed(parks, "2024-03-31", technology);
        written.succeed(technology, "2024-06-30", joined);
        written.succeed(estates, "2024-06-30", joined);
        UUID plan = written.plan(joined, "Plan", 2024, 2024);
        written.activity(plan, null, 1, "Öppet hus", "STARTED", "2024-01-01", "2024-12-31");

        assertThat(idle("1214", 2023)).containsExactly("Fastighet", "Parker", "Teknik");
        assertThat(idle("1214", 2024)).isEmpty();
        assertThat(idle("1214", 2025)).containsExactly("Samhällsbyggnad");
    }

    @Test
    void whatASuccessorDoesInLaterYearsIsNotDoneByThoseAboveAUnitThatHadEnded() {
        WrittenPlans written = begin("1230");
        UUID former = department(written, "Förra förvaltningen", "2022-01-10");
        UUID moved = written.unit("Flyttad enhet", "UNIT", former);
        UUID heir = department(written, "Ny förvaltning", "2022-01-10");
        written.succeed(moved, "2024-06-30", heir);
        UUID plan = written.plan(heir, "Plan", 2024, 2025);
        written.activity(plan, null, 1, "Öppet hus", "STARTED", "2024-01-01", "2025-12-31");

        assertThat(idle("1230", 2024)).isEmpty();
        assertThat(idle("1230", 2025)).containsExactly("Förra förvaltningen");
    }

    @Test
    void aUnitThatWasEnteredAfterwardsExistedWhenItHasAPlanForTheYear() {
        WrittenPlans written = begin("1231");
        UUID late = department(written, "Sent införd", "2026-01-10");
        department(written, "Ny i år", "2026-01-10");
        department(written, "Ny på årets sista dag", "2024-12-31");
        written.plan(late, "Tom plan", 2024, 2024);

        assertThat(idle("1231", 2024)).containsExactly("Ny på årets sista dag", "Sent införd");
        assertThat(idle("1231", 2023)).isEmpty();
    }

    @Test
    void aUnitThatAnswersForAnActivityOfTheMunicipalitysPlanContributes() {
        WrittenPlans written = begin("1233");
        UUID development = department(written, "Utvecklingsenheten", "2022-01-10");
        UUID contacts = written.unit("Företagslots", "UNIT", development);
        UUID culture = department(written, "Kultur", "2022-01-10");
        department(written, "Skola", "2022-01-10");
        UUID own = written.plan(null, "Processplan", 2024, 2024);
        UUID shared = written.activity(own, null, 1, "Frukostmöten", "DONE", "2024-01-01", "2024-06-30");
        written.responsible(shared, development, "Utvecklingschef");
        written.responsible(shared, development, null);
        written.responsible(shared, culture, null);
        written.responsible(
                written.activity(own, null, 2, "Lots", "STARTED", "2024-01-01", "2024-12-31"), contacts, null);
        written.responsible(
                written.activity(own, null, 3, "Ingen enhet", "PLANNED", "2024-01-01", "2024-12-31"), null, "Rektorn");
        UUID ofCulture = written.plan(culture, "Kulturplan", 2024, 2024);
        written.responsible(
                written.activity(ofCulture, null, 1, "Marknad", "DONE", "2024-01-01", "2024-12-31"), culture, null);

        get("1233", "year=2024")
                .body("counts.activities", is(4), "counts.done", is(2), "outsideFocusAreas.counts.activities", is(4))
                .body(
                        "outsideFocusAreas.units.name",
                        is(Arrays.asList(null, "Företagslots", "Kultur", "Utvecklingsenheten")))
                .body("outsideFocusAreas.units.counts.activities", is(List.of(3, 1, 2, 1)))
                .body("outsideFocusAreas.units[1].activities.text", is(List.of("Lots")))
                .body("outsideFocusAreas.units[3].activities.text", is(List.of("Frukostmöten")))
                .body("withoutContribution.name", is(List.of("Skola")));
        get("1233", "year=2024&unit=" + development)
                .body("counts.activities", is(2), "outsideFocusAreas.counts.activities", is(2))
                .body("plans.title", is(List.of("Processplan")))
                .body("outsideFocusAreas.units.name", is(List.of("Företagslots", "Utvecklingsenheten")))
                .body("withoutContribution", hasSize(0));
    }

    @Test
    void whatHasBeenCancelledIsNoContributionAndThePublicIsNotToldThatItHas() {
        WrittenPlans written = new WrittenPlans(database, "1256");
        UUID strategy = written.strategy("Strategi", 2022);
        UUID area = written.area(strategy, "God dialog");
        UUID cancelled = written.goal(strategy, area, "Ökad förståelse");
        UUID both = written.goal(strategy, area, "Snabba svar");
        written.adopt(strategy, "2022-02-15");
        UUID culture = department(written, "Kultur", "2022-01-10");
        UUID school = department(written, "Skola", "2022-01-10");
        UUID plan = written.plan(culture, "Plan", 2024, 2024);
        UUID fair = written.activity(plan, null, 1, "Mässa", "CANCELLED", "2024-01-01", "2024-12-31");
        written.link(fair, "goal", cancelled);
        written.link(fair, "goal", both);
        UUID own = written.plan(null, "Processplan", 2024, 2024);
        UUID visits = written.activity(own, null, 1, "Besök", "DONE", "2024-01-01", "2024-12-31");
        written.link(visits, "goal", both);
        written.responsible(visits, school, null);
        written.step(plan, "SUBMITTED", "ADOPTED");
        written.step(own, "SUBMITTED", "ADOPTED");

        get("1256", "year=2024")
                .body("counts.activities", is(2), "counts.cancelled", is(1))
                .body("focusAreas[0].units.name", is(Arrays.asList(null, "Kultur", "Skola")))
                .body("focusAreas[0].unservedGoals.text", is(List.of("Ökad förståelse")))
                .body("withoutContribution.name", is(List.of("Kultur")));
        given().get(address("1256", "year=2024"))
                .then()
                .body("counts.activities", is(2), "counts.cancelled", nullValue())
                .body("focusAreas[0].units.name", is(Arrays.asList(null, "Kultur", "Skola")))
                .body("focusAreas[0].unservedGoals", hasSize(0), "withoutContribution", hasSize(0));
    }

    @Test
    void whatServesAnotherStrategyStandsOutsideThisOne() {
        WrittenPlans written = begin("1260");
        UUID other = written.strategy("Utkast till en annan", 2026);
        UUID area = written.area(other, "Annat område");
        UUID goal = written.goal(other, area, "Annat mål");
        UUID measure = written.measure(other, area, "Annan åtgärd", null);
        UUID plan = written.plan(null, "Processplan", 2024, 2024);
        UUID visits = written.activity(plan, null, 1, "Besök", "DONE", "2024-01-01", "2024-12-31");
        written.link(visits, "goal", goal);
        written.link(visits, "measure", measure);
        written.link(visits, "plan_goal", written.planGoal(plan, 1, "Eget mål", goal));

        get("1260", "year=2024")
                .body("focusAreas", hasSize(0), "outsideFocusAreas.counts.activities", is(1))
                .body("outsideFocusAreas.units[0].goals.text", is(List.of("Eget mål")));
        get("1260", "year=2024&strategy=" + other)
                .body("focusAreas[0].counts.activities", is(1), "focusAreas[0].unservedGoals", hasSize(0))
                .body("outsideFocusAreas.counts.activities", is(0));
    }

    private WrittenPlans begin(String municipality) {
        WrittenPlans written = new WrittenPlans(database, municipality);
        written.adopt(written.strategy("Strategi", 2022), "2022-02-15");
        return written;
    }

    private static UUID department(WrittenPlans written, String name, String registered) {
        UUID unit = written.unit(name, "DEPARTMENT", null);
        written.registered(unit, registered);
        return unit;
    }

    private static List<String> idle(String municipality, int year) {
        return get(municipality, "year=" + year).extract().path("withoutContribution.name");
    }

    private static ValidatableResponse get(String municipality, String query) {
        return as("reader", municipality)
                .get(address(municipality, query))
                .then()
                .statusCode(200);
    }

    private static String address(String municipality, String query) {
        return "/strategy/v1/municipalities/" + municipality + "/plan-compilation?" + query;
    }
}

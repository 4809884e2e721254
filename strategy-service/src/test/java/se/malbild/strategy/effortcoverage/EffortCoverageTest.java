package se.malbild.strategy.effortcoverage;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static se.malbild.strategy.StrategyApiCalls.HEDEMORA;
import static se.malbild.strategy.StrategyApiCalls.add;
import static se.malbild.strategy.StrategyApiCalls.adopt;
import static se.malbild.strategy.StrategyApiCalls.as;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;
import static se.malbild.strategy.StrategyApiCalls.draft;
import static se.malbild.strategy.StrategyApiCalls.idOf;
import static se.malbild.strategy.StrategyApiCalls.problem;
import static se.malbild.strategy.StrategyApiCalls.unit;
import static se.malbild.strategy.evaluation.EvaluationApiCalls.effort;
import static se.malbild.strategy.evaluation.EvaluationApiCalls.evaluation;
import static se.malbild.strategy.evaluation.EvaluationApiCalls.serving;
import static se.malbild.strategy.plan.PlanApiCalls.goes;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.malbild.strategy.part.PlanPart;

/// Which activities serve the efforts of an evaluation, and which efforts lack any; told of some of Vilhelmina's.
@QuarkusTest
class EffortCoverageTest {

    private String evaluation;
    private String implementation;
    private String visits;
    private String forum;
    private String vision;
    private String plan;

    @BeforeEach
    void anEvaluationWithFourEffortsAndAPlan() {
        String strategy = draft("Näringslivsstrategi 2021–2024");
        adopt(strategy, "ADOPTION", "2022-02-15");
        evaluation = evaluation(strategy, "Utvärdering");
        implementation = effort(evaluation, "Implementera näringslivsklimatarbetet", 2023, 2024);
        visits = effort(evaluation, "Öka antalet fysiska företagsbesök", 2023, 2024);
        forum = effort(evaluation, "Arrangera ett årligt lokalt näringslivsforum");
        vision = effort(evaluation, "Starta ett visionsarbete", 2024, 2024);
        plan = PlanPart.draft();
    }

    @Test
    void eachEffortHasTheActivitiesThatServeItAndThoseWithoutAnyAreNamed() {
        String contacts = PlanPart.THEME.in(plan, "Öka antalet externa kontakter");
        String managed = PlanPart.THEME.in(plan, "Ledningsstyrda aktiviteter");
        String outside = idOf(serving(plan, "", "Utanför", implementation, "Något"));
        String education = serving(
                plan, "?theme=" + idOf(managed), "Utbilda koncernens personal", implementation, "Alla vet varför");
        String visiting = idOf(add(
                plan,
                "activities?theme=" + idOf(contacts),
                "{\"text\": \"Företagsbesök\", \"links\": [{\"effort\": \"%s\"}, {\"effort\": \"%s\"}]}"
                        .formatted(idOf(visits), idOf(implementation))));
        goes(asCoordinator(), education, "STARTED").statusCode(200);

        asked(asCoordinator(), "")
                .body("evaluation", is(idOf(evaluation)), "efforts.number", is(List.of(1, 2, 3, 4)))
                .body("efforts.effort", is(List.of(idOf(implementation), idOf(visits), idOf(forum), idOf(vision))))
                .body("efforts[0].text", is("Implementera näringslivsklimatarbetet"), "efforts[0].firstYear", is(2023))
                .body("efforts[0].activities.activity", contains(visiting, idOf(education), outside))
                .body("efforts[0].activities.number", contains("1.1", "2.1", "1"))
                .body("efforts[0].activities[1].text", is("Utbilda koncernens personal"))
                .body("efforts[0].activities[1].expectedEffect", is("Alla vet varför"))
                .body("efforts[0].activities[1].plan", is(idOf(plan)))
                .body("efforts[0].activities[1].planTitle", is("Processplan"))
                .body("efforts[0].activities.status", contains("PLANNED", "STARTED", "PLANNED"))
                .body("efforts[0].activities[0].expectedEffect", equalTo(null))
                .body("efforts[0].activities[1].unit", equalTo(null))
                .body("efforts[1].activities.activity", contains(visiting))
                .body("lacking", contains(idOf(forum), idOf(vision)));
    }

    @Test
    void plansOfUnitsAreNamedWithTheirUnits() {
        String unit = idOf(unit());
        String units = add(HEDEMORA, "plans", """
                {"kind": "ACTIVITY_PLAN", "title": "Enhetens", "unit": "%s", "firstYear": 2022, "lastYear": 2024}""".formatted(unit));
        serving(plan, "", "Kommunens", visits, "Fler besök");
        serving(units, "", "Enhetens", visits, "Fler besök");

        asked(asCoordinator(), "")
                .body("efforts[1].activities.unit", contains(unit, null))
                .body("efforts[1].activities.planTitle", contains("Enhetens", "Processplan"));
    }

    @Test
    void onlyPlansThatTheCallerSeesCountAndHowItGoesIsNotOpen() {
        serving(plan, "", "Företagsbesök", visits, "Fler besök");

        asked(given(), "").body("efforts[1].activities", hasSize(0)).body("lacking", hasSize(4));
        asked(as("reader", "2083"), "").body("efforts[1].activities.status", contains("PLANNED"));
        asked(as("coordinator", "2462"), "").body("lacking", hasSize(4));

        PlanPart.step(plan, "SUBMITTED", "ADOPTED");

        asked(given(), "")
                .body("efforts[1].activities.text", contains("Företagsbesök"))
                .body("efforts[1].activities[0].status", equalTo(null))
                .body("efforts[1].activities[0].expectedEffect", is("Fler besök"))
                .body("lacking", contains(idOf(implementation), idOf(forum), idOf(vision)));
        asked(as("reader", "2083"), "").body("efforts[1].activities.status", contains("PLANNED"));
    }

    @Test
    void aYearHasTheEffortsAndActivitiesOfThatYear() {
        add(plan, "activities", """
                {"text": "Bara 2023", "links": [{"effort": "%s"}], "schedules":
                    [{"words": "År 2023", "timing": {"type": "YEARS", "firstYear": 2023, "lastYear": 2023}}]}""".formatted(idOf(visits)));
        serving(plan, "", "Båda åren", forum, "Ett forum om året");

        asked(asCoordinator(), "?year=2023")
                .body("year", is(2023), "efforts.number", contains(1, 2, 3))
                .body("efforts[1].activities.text", contains("Bara 2023"))
                .body("lacking", contains(idOf(implementation)));
        asked(asCoordinator(), "?year=2024")
                .body("efforts.number", contains(1, 2, 3, 4))
                .body("lacking", contains(idOf(implementation), idOf(visits), idOf(vision)));
        asked(asCoordinator(), "?year=2025").body("efforts.number", contains(3)).body("lacking", contains(idOf(forum)));
    }

    @Test
    void anEvaluationWithoutEffortsLacksNothing() {
        String empty = evaluation(draft("Tom"), "Tom");

        asCoordinator()
                .get(empty + "/effort-coverage")
                .then()
                .statusCode(200)
                .body("efforts", hasSize(0), "lacking", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899", "2200", "x", "2023.5"})
    void whatIsNoYearIsRefused(String year) {
        problem(
                asCoordinator()
                        .get(evaluation + "/effort-coverage?year=" + year)
                        .then(),
                400,
                "invalid-input");
    }

    private ValidatableResponse asked(RequestSpecification caller, String query) {
        return caller.get(evaluation + "/effort-coverage" + query).then().statusCode(200);
    }
}

package se.malbild.strategy.activity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static se.malbild.strategy.StrategyApiCalls.HEDEMORA;
import static se.malbild.strategy.StrategyApiCalls.add;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;
import static se.malbild.strategy.StrategyApiCalls.draft;
import static se.malbild.strategy.StrategyApiCalls.idOf;
import static se.malbild.strategy.StrategyApiCalls.problem;
import static se.malbild.strategy.StrategyApiCalls.tag;
import static se.malbild.strategy.StrategyApiCalls.unit;
import static se.malbild.strategy.plan.PlanApiCalls.activity;
import static se.malbild.strategy.plan.PlanApiCalls.adopt;
import static se.malbild.strategy.plan.PlanApiCalls.asEditorOf;
import static se.malbild.strategy.plan.PlanApiCalls.asReader;
import static se.malbild.strategy.plan.PlanApiCalls.goes;
import static se.malbild.strategy.plan.PlanApiCalls.plan;
import static se.malbild.strategy.plan.PlanApiCalls.planOf;
import static se.malbild.strategy.plan.PlanApiCalls.step;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ActivityTest {

    @Test
    void everythingThatIsWrittenOfAnActivityIsReadAgain() {
        String unit = idOf(unit());
        String strategy = draft("Strategi med mål");
        String goal = idOf(add(strategy, "goals", "{\"text\": \"Fler företag\"}"));
        String measure = idOf(add(strategy, "measures", "{\"text\": \"Årligen öka antalet\"}"));
        String plan = plan("Plan med allt");
        String first = idOf(activity(plan, "Grunden"));
        String address = add(plan, "activities", """
                {"text": "Fortsätt med näringslivsråd", "partners": ["Företagarna", "Gymnasieskolan"],
                 "details": [
                    {"text": "Mikrokluster för en god geografisk fördelning"},
                    {"text": "Ung företagsamhet grundskolan 21 aug",
                     "schedules": [{"words": "21 aug", "timing": {"type": "DAY", "month": 8, "day": 21}}]}],
                 "schedules": [
                    {"words": "Löpande minst 4 gånger per år", "detailsBefore": 0,
                     "timing": {"type": "CADENCE", "timesPerYear": 4}},
                    {"words": "Hösten 2025", "timing": {"type": "SEASON", "season": "AUTUMN", "year": 2025}},
                    {"words": "när det passar"}],
                 "awaits": {"decision": "Att rådet ska finnas", "body": "Ledningsgruppen"},
                 "responsible": [{"unit": "%s", "role": "Näringslivschefen"}, {"role": "Kommunchefen"}],
                 "links": [{"goal": "%s", "expectedEffect": "Fler möten"}, {"measure": "%s"}],
                 "dependsOn": ["%s"]}""".formatted(unit, goal, measure, first));

        asCoordinator()
                .get(address)
                .then()
                .statusCode(200)
                .body("plan", is(idOf(plan)), "theme", nullValue(), "number", is("2"))
                .body("partners", contains("Företagarna", "Gymnasieskolan"))
                .body(
                        "details.text",
                        contains(
                                "Mikrokluster för en god geografisk fördelning",
                                "Ung företagsamhet grundskolan 21 aug"))
                .body("details[1].schedules[0].timing.day", is(21), "details[1].schedules[0].timing.year", nullValue())
                .body("schedules.words", contains("Löpande minst 4 gånger per år", "Hösten 2025", "när det passar"))
                .body("schedules[0].detailsBefore", is(0), "schedules[0].timing.timesPerYear", is(4))
                .body("schedules[2].timing", nullValue())
                .body("awaits.body", is("Ledningsgruppen"))
                .body("responsible.role", contains("Näringslivschefen", "Kommunchefen"))
                .body("responsible[0].unit", is(unit))
                .body("links[0].goal", is(goal), "links[0].expectedEffect", is("Fler möten"))
                .body("links[1].measure", is(measure))
                .body("dependsOn", contains(first))
                .body("beginsOn", is("2025-01-01"), "endsOn", is("2026-12-31"))
                .body("progress.status", is("PLANNED"), "progress.awaitingDecision", is(true));
    }

    @Test
    void detailsKeepTheirIdsWhenTheirTextAndOrderChange() {
        String address = add(plan("Plan med punkter"), "activities", """
                {"text": "Tematräffar", "details": [{"text": "Frukost"}, {"text": "Kvällsmöte"}, {"text": "Skola"}]}""");
        List<String> ids = asCoordinator().get(address).jsonPath().getList("details.id");

        asCoordinator()
                .header("If-Match", tag(address))
                .body("""
                        {"text": "Tematräffar", "details": [{"id": "%s", "text": "Upphandlingsskola"},
                            {"text": "Ny"}, {"id": "%s", "text": "Frukost"}]}""".formatted(ids.get(2), ids.get(0)))
                .put(address)
                .then()
                .statusCode(200)
                .body("details.text", contains("Upphandlingsskola", "Ny", "Frukost"))
                .body("details[0].id", is(ids.get(2)), "details[2].id", is(ids.get(0)));
    }

    @Test
    void deletingAnActivityClosesTheGapInTheNumbers() {
        String plan = plan("Plan med lucka");
        activity(plan, "Första");
        String second = activity(plan, "Andra");
        String third = activity(plan, "Tredje");

        asCoordinator().header("If-Match", tag(second)).delete(second).then().statusCode(204);
        asCoordinator().get(third).then().body("number", is("2"));
        asCoordinator().get(activity(plan, "Fjärde")).then().body("number", is("3"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"responsible\": [{}] | responsible[0]",
                "\"responsible\": [{\"unit\": \"0197a3c2-0000-7000-8000-000000000000\"}] | responsible[0].unit",
                "\"responsible\": [{\"role\": \"A\"}, {\"role\": \"A\"}] | responsible[1]",
                "\"links\": [{}] | links[0]",
                "\"links\": [{\"goal\": \"0197a3c2-0000-7000-8000-000000000000\"}] | links[0]",
                "\"dependsOn\": [\"0197a3c2-0000-7000-8000-000000000000\"] | dependsOn[0]",
                "\"details\": [{\"id\": \"0197a3c2-0000-7000-8000-000000000000\", \"text\": \"x\"}] | details[0].id",
                "\"schedules\": [{\"words\": \"x\", \"detailsBefore\": 1}] | schedules[0].detailsBefore",
                "\"details\": [{\"text\": \"x\", \"schedules\": [{\"words\": \"x\", \"detailsBefore\": 0}]}] | details[0].schedules[0].detailsBefore",
                "\"schedules\": [{\"words\": \"2019\", \"timing\": {\"type\": \"YEARS\", \"firstYear\": 2019, \"lastYear\": 2019}}] | schedules[0].timing",
                "\"partners\": [\" \"] | partners[0]",
                "\"awaits\": {\"body\": \"KS\"} | awaits.decision"
            })
    void whatCannotBeIsRefusedAtItsField(String fields, String field) {
        problem(
                        asCoordinator()
                                .body("{\"text\": \"Fel\", %s}".formatted(fields))
                                .post(plan("Plan med fel") + "/activities")
                                .then(),
                        400,
                        "invalid-input")
                .body("violations.field", hasItem(field));
    }

    @Test
    void activitiesThatWouldRestOnEachOtherAreRefusedWithTheWayRound() {
        String plan = plan("Plan som går runt");
        String first = activity(plan, "Första");
        String second =
                add(plan, "activities", "{\"text\": \"Andra\", \"dependsOn\": [\"%s\"]}".formatted(idOf(first)));
        String third =
                add(plan, "activities", "{\"text\": \"Tredje\", \"dependsOn\": [\"%s\"]}".formatted(idOf(second)));

        problem(
                        asCoordinator()
                                .header("If-Match", "*")
                                .body("{\"dependsOn\": [\"%s\"]}".formatted(idOf(third)))
                                .patch(first)
                                .then(),
                        400,
                        "invalid-input")
                .body("violations[0].field", is("dependsOn"), "violations[0].message", containsString("→"));
        problem(
                asCoordinator()
                        .header("If-Match", "*")
                        .body("{\"dependsOn\": [\"%s\"]}".formatted(idOf(first)))
                        .patch(first)
                        .then(),
                400,
                "invalid-input");
    }

    @Test
    void textAndOrderOfAnAdoptedPlanStandWhileOwnersAndLinksGoOn() {
        String plan = plan("Plan som antas");
        String address = activity(plan, "Står fast");
        adopt(plan);

        problem(
                asCoordinator()
                        .header("If-Match", "*")
                        .body("{\"text\": \"Ändrad\"}")
                        .patch(address)
                        .then(),
                409,
                "conflict");
        problem(
                asCoordinator()
                        .body("{\"text\": \"Ny\"}")
                        .post(plan + "/activities")
                        .then(),
                409,
                "conflict");
        problem(asCoordinator().header("If-Match", "*").delete(address).then(), 409, "conflict");
        asCoordinator()
                .header("If-Match", "*")
                .body("{\"responsible\": [{\"role\": \"Näringslivschefen\"}]}")
                .patch(address)
                .then()
                .statusCode(200)
                .body("responsible.role", contains("Näringslivschefen"));
        step(asCoordinator(), plan, "CLOSED").statusCode(200);
        problem(
                asCoordinator()
                        .header("If-Match", "*")
                        .body("{\"responsible\": []}")
                        .patch(address)
                        .then(),
                409,
                "conflict");
    }

    @Test
    void howAnActivityGoesIsNotOpenUntilThePlanIsClosed() {
        String plan = plan("Plan på gång");
        String address = activity(plan, "På gång");
        adopt(plan);
        goes(asCoordinator(), address, "STARTED").statusCode(200);

        given().get(address).then().statusCode(200).body("text", is("På gång"), "progress", nullValue());
        asReader().get(address).then().body("progress.status", is("STARTED"));
        problem(given().get(HEDEMORA + "/activities?status=STARTED").then(), 403, "forbidden");
        problem(given().get(HEDEMORA + "/activities?behind=true").then(), 403, "forbidden");
        given().get(HEDEMORA + "/activities?plan=" + idOf(plan))
                .then()
                .body("items", hasSize(1), "items[0].progress", nullValue());
        step(asCoordinator(), plan, "CLOSED").statusCode(200);
        given().get(address).then().body("progress.status", is("STARTED"));
        given().get(HEDEMORA + "/activities?plan=" + idOf(plan)).then().body("items[0].progress.status", is("STARTED"));
    }

    @Test
    void nobodyIsBehindInAPlanThatIsClosed() {
        String unit = idOf(unit());
        String plan = planOf(unit, "Plan som avslutas");
        String left = add(plan, "activities", """
                {"text": "Det som blev liggande", "schedules":
                    [{"words": "Våren 2025", "timing": {"type": "SEASON", "season": "SPRING", "year": 2025}}]}""");
        adopt(plan);
        found("unit=" + unit + "&behind=true", idOf(left));

        step(asCoordinator(), plan, "CLOSED").statusCode(200);

        found("unit=" + unit + "&behind=true");
        found("unit=" + unit + "&behind=false", idOf(left));
        asCoordinator().get(left).then().body("progress.status", is("PLANNED"), "progress.behindSince", nullValue());
    }

    @Test
    void whatADraftStrategyHoldsIsNotShownToOutsidersByWhatServesIt() {
        String strategy = draft("Strategi som ingen har sett");
        String goal = idOf(add(strategy, "goals", "{\"text\": \"Hemligt mål\"}"));
        String plan = plan("Plan som tjänar ett utkast");
        String planGoal = idOf(add(plan, "plan-goals", "{\"text\": \"Eget mål\"}"));
        String address = add(plan, "activities", """
                {"text": "Det som tjänar", "links": [{"goal": "%s", "expectedEffect": "Stor"}, {"planGoal": "%s"}]}""".formatted(goal, planGoal));
        adopt(plan);

        given().get(address).then().body("links.planGoal", contains(planGoal), "links.goal", contains(nullValue()));
        given().get(plan + "/contents").then().body("activities[0].links", hasSize(1));
        asReader().get(address).then().body("links", hasSize(2), "links[0].goal", is(goal));
    }

    @Test
    void activitiesAreFoundByUnitStatusYearGoalTextAndBeingBehind() {
        String unit = idOf(unit());
        String answering = idOf(unit());
        String goal = idOf(add(draft("Strategi att tjäna"), "goals", "{\"text\": \"Mål\"}"));
        String plan = planOf(unit, "Plan att söka i");
        String past = idOf(add(plan, "activities", """
                {"text": "Det som skulle ha gjorts", "schedules":
                    [{"words": "Våren 2025", "timing": {"type": "SEASON", "season": "SPRING", "year": 2025}}]}"""));
        String open = idOf(add(plan, "activities", """
                {"text": "Det som PÅGÅR", "responsible": [{"unit": "%s"}], "links": [{"goal": "%s"}],
                 "awaits": {"decision": "Ja"}, "schedules":
                    [{"words": "2026", "timing": {"type": "YEARS", "firstYear": 2026, "lastYear": 2026}}]}""".formatted(answering, goal)));

        found("unit=" + unit, past, open);
        found("unit=" + answering, open);
        found("unit=" + unit + "&year=2025", past);
        found("unit=" + unit + "&year=2026", open);
        found("unit=" + unit + "&behind=true", past);
        found("unit=" + unit + "&behind=false", open);
        found("unit=" + unit + "&behind=true&on=2025-06-30");
        found("unit=" + unit + "&awaitingDecision=true", open);
        found("unit=" + unit + "&text=pågår", open);
        found("unit=" + unit + "&status=PLANNED", past, open);
        found("unit=" + unit + "&status=DONE");
        found("goal=" + goal, open);
        asCoordinator()
                .get(HEDEMORA + "/activities?unit=" + unit + "&sort=-endsOn&limit=1")
                .then()
                .body("items.id", contains(open), "meta.totalRecords", is(2), "meta.totalPages", is(2))
                .body("items[0].responsibleUnits", contains(answering), "items[0].unit", is(unit));
        asCoordinator()
                .get(HEDEMORA + "/activities?unit=" + unit + "&behind=true")
                .then()
                .body("items[0].progress.behindSince", is("2025-07-01"));
    }

    private static void found(String filter, String... ids) {
        asCoordinator()
                .get(HEDEMORA + "/activities?" + filter)
                .then()
                .statusCode(200)
                .body("items.id", ids.length == 0 ? empty() : contains(ids));
    }

    @Test
    void theSpanOfAnActivityWithoutTimesOfItsOwnFollowsThePlan() {
        String plan = plan("Plan som flyttas");
        String address = activity(plan, "Utan tider");

        asCoordinator().get(address).then().body("beginsOn", is("2025-01-01"), "endsOn", is("2026-12-31"));
        asCoordinator()
                .header("If-Match", "*")
                .body("{\"firstYear\": 2026, \"lastYear\": 2027}")
                .patch(plan)
                .then()
                .statusCode(200);
        asCoordinator().get(address).then().body("beginsOn", is("2026-01-01"), "endsOn", is("2027-12-31"));
    }

    @Test
    void anEditorOfAnotherUnitWritesNothing() {
        String own = idOf(unit());
        String other = idOf(unit());
        String plan = planOf(own, "Enhetens egen");
        String address = activity(plan, "Enhetens aktivitet");

        problem(
                asEditorOf(other)
                        .body("{\"text\": \"Inkräktare\"}")
                        .post(plan + "/activities")
                        .then(),
                403,
                "forbidden");
        problem(
                asEditorOf(other)
                        .header("If-Match", "*")
                        .body("{\"text\": \"Nej\"}")
                        .patch(address)
                        .then(),
                403,
                "forbidden");
        problem(asEditorOf(other).header("If-Match", "*").delete(address).then(), 403, "forbidden");
        problem(goes(asEditorOf(other), address, "STARTED"), 403, "forbidden");
        asEditorOf(own)
                .header("If-Match", "*")
                .body("{\"text\": \"Enhetens nya\"}")
                .patch(address)
                .then()
                .statusCode(200);
        asCoordinator()
                .get(HEDEMORA + "/activities?plan=" + idOf(plan))
                .then()
                .body("items.text", not(hasItem("Inkräktare")));
    }

    @Test
    void whatActivitiesServeOrRestOnIsNotDeletedUnderThem() {
        String strategy = draft("Strategi som tjänas");
        String goal = add(strategy, "goals", "{\"text\": \"Tjänat mål\"}");
        String measure = add(strategy, "measures", "{\"text\": \"Tjänat mått\"}");
        String plan = plan("Plan som tjänar");
        String first = activity(plan, "Grund");
        add(plan, "activities", """
                {"text": "Tjänar", "dependsOn": ["%s"], "links": [{"goal": "%s"}, {"measure": "%s"}]}""".formatted(idOf(first), idOf(goal), idOf(measure)));

        for (String used : List.of(goal, measure, strategy, first)) {
            problem(asCoordinator().header("If-Match", "*").delete(used).then(), 409, "conflict");
        }
    }
}

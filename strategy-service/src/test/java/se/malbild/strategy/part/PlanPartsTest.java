package se.malbild.strategy.part;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static se.malbild.strategy.StrategyApiCalls.add;
import static se.malbild.strategy.StrategyApiCalls.as;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;
import static se.malbild.strategy.StrategyApiCalls.atOnce;
import static se.malbild.strategy.StrategyApiCalls.idOf;
import static se.malbild.strategy.StrategyApiCalls.problem;
import static se.malbild.strategy.StrategyApiCalls.tag;
import static se.malbild.strategy.StrategyApiCalls.unit;
import static se.malbild.strategy.plan.PlanApiCalls.asEditorOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Themes, goals and sections of plans are written alike.
@QuarkusTest
class PlanPartsTest {

    @ParameterizedTest
    @EnumSource
    void whatIsAddedIsFoundAtItsAddressWithItsVersionAndPlace(PlanPart part) {
        String plan = PlanPart.draft();
        part.in(plan, "Först");

        String address = part.in(plan, "Ord åäö 🏔");

        asCoordinator()
                .get(address)
                .then()
                .statusCode(200)
                .header("ETag", is("\"0\""))
                .body(
                        "id",
                        is(idOf(address)),
                        "plan",
                        is(idOf(plan)),
                        part.number(),
                        is(2),
                        part.words(),
                        is("Ord åäö 🏔"));
        assertThat(part.listed(asCoordinator(), plan)).containsExactly("Först", "Ord åäö 🏔");
    }

    @ParameterizedTest
    @EnumSource
    void replacingWritesItAnewAndRaisesTheVersion(PlanPart part) {
        String address = part.in(PlanPart.draft(), "Före");

        seen(address)
                .body(part.saying("Efter"))
                .put(address)
                .then()
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body(part.words(), is("Efter"), "entityTag", is("\"1\""));
    }

    @ParameterizedTest
    @EnumSource
    void aPatchThatChangesNothingRaisesNoVersion(PlanPart part) {
        String address = part.in(PlanPart.draft(), "Samma");

        seen(address).body("{}").patch(address).then().statusCode(200).header("ETag", is("\"0\""));
    }

    @Test
    void patchingLeavesWhatIsNotNamed() {
        String theme = seenPatch(
                PlanPart.THEME.in(PlanPart.draft(), "Strategiska insatser"), "{\"introduction\": \"Nedan följer.\"}");

        asCoordinator()
                .get(theme)
                .then()
                .body("heading", is("Strategiska insatser"), "introduction", is("Nedan följer."));
        seenPatch(theme, "{\"introduction\": null}");
        assertThat(asCoordinator().get(theme).<String>path("introduction")).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void deletingOneClosesTheGap(PlanPart part) {
        String plan = PlanPart.draft();
        String first = part.in(plan, "Ett");
        part.in(plan, "Två");
        String third = part.in(plan, "Tre");

        seen(first).delete(first).then().statusCode(204);

        problem(asCoordinator().get(first).then(), 404, "not-found");
        asCoordinator()
                .get(plan + "/" + part.collection())
                .then()
                .body("items." + part.words(), is(List.of("Två", "Tre")), "items." + part.number(), is(List.of(1, 2)));
        assertThat(tag(third)).isEqualTo("\"1\"");
    }

    @ParameterizedTest
    @EnumSource
    void placesHaveNoGapsHoweverManyWriteAtOnce(PlanPart part) throws Exception {
        String plan = PlanPart.draft();
        String first = part.in(plan, "Ett");
        String second = part.in(plan, "Två");
        Callable<Integer> adding = () -> asCoordinator()
                .body(part.saying("Till"))
                .post(plan + "/" + part.collection())
                .statusCode();

        List<Integer> answers =
                atOnce(List.of(adding, deleting(first), adding, deleting(second), adding, deleting(first)));

        assertThat(answers).allMatch(status -> List.of(201, 204, 404, 412).contains(status));
        List<Integer> places =
                asCoordinator().get(plan + "/" + part.collection()).path("items." + part.number());
        assertThat(places).hasSizeGreaterThanOrEqualTo(3);
        for (int index = 0; index < places.size(); index++) {
            assertThat(places.get(index)).isEqualTo(index + 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void changingNeedsWhatWasSeen(PlanPart part) {
        String address = part.in(PlanPart.draft(), "Osedd");

        Stream.of(
                        asCoordinator().body(part.saying("Ny")).put(address),
                        asCoordinator().body("{}").patch(address),
                        asCoordinator().delete(address))
                .forEach(answer -> problem(answer.then(), 428, "precondition-required"));
        Stream.of(old().body(part.saying("Ny")).put(address), old().body("{}").patch(address), old().delete(address))
                .forEach(answer -> problem(answer.then(), 412, "precondition-failed"));
        asCoordinator().get(address).then().body(part.words(), is("Osedd"));
    }

    @ParameterizedTest
    @EnumSource
    void aUnitEditorWritesInThePlansOfItsUnit(PlanPart part) {
        String unit = idOf(unit());
        String plan = PlanPart.draftOf(unit);

        Response added = asEditorOf(unit).body(part.saying("Eget")).post(plan + "/" + part.collection());

        added.then().statusCode(201);
        String address = added.header("Location");
        asEditorOf(unit)
                .header("If-Match", "*")
                .body(part.saying("Ändrat"))
                .put(address)
                .then()
                .statusCode(200);
        asEditorOf(unit).header("If-Match", "*").delete(address).then().statusCode(204);
    }

    @ParameterizedTest
    @EnumSource
    void whoIsNotToWriteInAPlanIsRefused(PlanPart part) {
        String unit = idOf(unit());
        String other = idOf(unit());
        for (String plan : List.of(PlanPart.draftOf(unit), PlanPart.draft())) {
            String address = part.in(plan, "Står");
            for (RequestSpecification caller : List.of(asEditorOf(other), as("reader", "2083"))) {
                Stream.of(
                                given(caller).body(part.saying("Ny")).post(plan + "/" + part.collection()),
                                given(caller)
                                        .header("If-Match", "*")
                                        .body(part.saying("Ny"))
                                        .put(address),
                                given(caller)
                                        .header("If-Match", "*")
                                        .body("{\"%s\": \"Ny\"}".formatted(part.words()))
                                        .patch(address),
                                given(caller).header("If-Match", "*").delete(address))
                        .forEach(answer -> problem(answer.then(), 403, "forbidden"));
            }
            problem(
                    given().contentType("application/json")
                            .body(part.saying("Ny"))
                            .post(plan + "/" + part.collection())
                            .then(),
                    401,
                    "unauthenticated");
            assertThat(part.listed(asCoordinator(), plan)).containsExactly("Står");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatADraftHoldsIsForThoseWhoWorkForTheMunicipality(PlanPart part) {
        String plan = PlanPart.draft();
        String address = part.in(plan, "Utkast");

        for (String path : List.of(address, plan + "/" + part.collection())) {
            as("reader", "2083").get(path).then().statusCode(200);
            asEditorOf(idOf(unit())).get(path).then().statusCode(200);
            problem(given().get(path).then(), 404, "not-found");
            problem(as("coordinator", "2462").get(path).then(), 404, "not-found");
        }

        PlanPart.step(plan, "SUBMITTED");
        problem(given().get(address).then(), 404, "not-found");
        PlanPart.step(plan, "ADOPTED");

        given().get(address).then().statusCode(200).body(part.words(), is("Utkast"));
        assertThat(part.listed(given(), plan)).containsExactly("Utkast");
    }

    @ParameterizedTest
    @CsvSource({
        "THEME, SUBMITTED", "THEME, ADOPTED", "THEME, CLOSED",
        "PLAN_GOAL, SUBMITTED", "PLAN_GOAL, ADOPTED", "PLAN_GOAL, CLOSED",
        "PLAN_SECTION, SUBMITTED", "PLAN_SECTION, ADOPTED", "PLAN_SECTION, CLOSED",
    })
    void whatIsNoDraftKeepsItsTextAndOrder(PlanPart part, String status) {
        String plan = PlanPart.draft();
        String address = part.in(plan, "Fast");
        List<String> life = List.of("SUBMITTED", "ADOPTED", "CLOSED");
        PlanPart.step(plan, life.subList(0, life.indexOf(status) + 1).toArray(String[]::new));

        Stream.of(
                        asCoordinator().body(part.saying("Ny")).post(plan + "/" + part.collection()),
                        seen(address).body(part.saying("Ny")).put(address),
                        seen(address)
                                .body("{\"%s\": \"Ny\"}".formatted(part.words()))
                                .patch(address),
                        seen(address).delete(address))
                .forEach(answer -> problem(answer.then(), 409, "conflict"));
        assertThat(part.listed(asCoordinator(), plan)).containsExactly("Fast");
    }

    @ParameterizedTest
    @EnumSource
    void ofTwoEditorsAtOnceOneWinsAndTheOtherIsToldSo(PlanPart part) throws Exception {
        String address = part.in(PlanPart.draft(), "Omtvistad");
        Callable<Integer> edit = () -> asCoordinator()
                .header("If-Match", "\"0\"")
                .body(part.saying("Vinnare"))
                .put(address)
                .statusCode();

        assertThat(atOnce(Collections.nCopies(2, edit))).containsExactlyInAnyOrder(200, 412);
    }

    @ParameterizedTest
    @EnumSource
    void whatLiesInNoPlanThatThereIsIsNotFound(PlanPart part) {
        String nowhere = PlanPart.draft().replaceFirst("[^/]+$", "0197a3c2-5b7e-7a11-9f3d-6f1f0c2f4e10");

        problem(asCoordinator().get(nowhere + "/" + part.collection()).then(), 404, "not-found");
        problem(
                asCoordinator()
                        .body(part.saying("X"))
                        .post(nowhere + "/" + part.collection())
                        .then(),
                404,
                "not-found");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotOnesToSayIsRefusedAtTheField(PlanPart part) {
        String plan = PlanPart.draft();
        String address = part.in(plan, "Står");

        for (String field : List.of("id", "plan", "number", "position", "place")) {
            problem(
                            seen(address)
                                    .body(part.saying("X").replaceFirst("\\{", "{\"%s\": \"1\", ".formatted(field)))
                                    .put(address)
                                    .then(),
                            400,
                            "invalid-input")
                    .body("violations.field", is(List.of(field)));
        }
        problem(
                        asCoordinator()
                                .body(part.saying("x".repeat(2_001)))
                                .post(plan + "/" + part.collection())
                                .then(),
                        400,
                        "invalid-input")
                .body(
                        "violations.field",
                        is(List.of(part.words())),
                        "violations.message[0]",
                        containsString("00 tecken"));
    }

    @Test
    void sectionsComeBeforeAndAfterTheThemes() {
        String plan = PlanPart.draft();
        section(plan, "?place=CLOSING", "Slut 1");
        section(plan, "", "Först 1");
        section(plan, "?place=OPENING", "Först 2");
        String last = section(plan, "?place=CLOSING", "Slut 2");

        asCoordinator()
                .get(plan + "/plan-sections")
                .then()
                .body(
                        "items.heading", is(List.of("Först 1", "Först 2", "Slut 1", "Slut 2")),
                        "items.position", is(List.of(1, 2, 1, 2)),
                        "items.place", is(List.of("OPENING", "OPENING", "CLOSING", "CLOSING")));
        asCoordinator().get(plan + "/plan-sections?place=CLOSING").then().body("items", hasSize(2));
        String first = asCoordinator().get(plan + "/plan-sections").path("items[0].id");
        seen(sectionAt(last, first)).delete(sectionAt(last, first)).then().statusCode(204);
        asCoordinator()
                .get(plan + "/plan-sections")
                .then()
                .body("items.position", is(List.of(1, 1, 2)), "items.heading[0]", is("Först 2"));
        problem(
                asCoordinator()
                        .body(PlanPart.PLAN_SECTION.saying("X"))
                        .post(plan + "/plan-sections?place=MIDDLE")
                        .then(),
                400,
                "invalid-input");
    }

    private static String sectionAt(String address, String id) {
        return address.replaceFirst("[^/]+$", id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'kind': 'EFFORT_LIST'}|201|",
                "{'kind': 'EFFORT_LIST', 'heading': 'Insatser'}|201|",
                "{'kind': 'TABLE', 'table': {'header': ['År'], 'rows': [['2023']]}}|201|",
                "{'kind': 'PREFACE', 'text': 'Ord', 'signedPlace': 'Vilhelmina', 'signedOn': '2023-05-01'}|201|",
                "{'kind': 'FIGURE', 'caption': 'Bild 1'}|201|",
                "{'kind': 'TABLE', 'heading': 'Utan tabell'}|400|table",
                "{'kind': 'PROSE', 'text': 'Ord', 'table': {'header': ['År'], 'rows': []}}|400|table",
                "{'kind': 'EFFORT_LIST', 'table': {'header': ['År'], 'rows': []}}|400|table",
                "{'kind': 'PROCESS'}|400|text",
                "{'kind': 'TABLE', 'table': {'header': ['År'], 'rows': [['2023', 'för mycket']]}}|400|table.rows[0]",
                "{'kind': 'FOCUS_AREA_LIST', 'heading': 'Målområden'}|400|kind",
                "{'kind': 'PROSE', 'text': 'Ord', 'signedOn': '2023-02-30'}|400|signedOn",
            })
    void aSectionHoldsWhatItsKindNeeds(String form, int status, String field) {
        Response answer = asCoordinator().body(form.replace('\'', '"')).post(PlanPart.draft() + "/plan-sections");

        answer.then().statusCode(status);
        if (field != null) {
            assertThat(answer.<List<String>>path("violations.field")).containsExactly(field);
        }
    }

    private static String section(String plan, String query, String heading) {
        return add(plan, "plan-sections" + query, PlanPart.PLAN_SECTION.saying(heading));
    }

    private static String seenPatch(String address, String patch) {
        seen(address).body(patch).patch(address).then().statusCode(200);
        return address;
    }

    private static Callable<Integer> deleting(String address) {
        return () -> asCoordinator().header("If-Match", "*").delete(address).statusCode();
    }

    private static RequestSpecification seen(String address) {
        return asCoordinator().header("If-Match", tag(address));
    }

    private static RequestSpecification old() {
        return asCoordinator().header("If-Match", "\"77\"");
    }
}

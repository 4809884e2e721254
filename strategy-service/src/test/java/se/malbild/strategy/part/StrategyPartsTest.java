package se.malbild.strategy.part;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static se.malbild.strategy.StrategyApiCalls.add;
import static se.malbild.strategy.StrategyApiCalls.adopt;
import static se.malbild.strategy.StrategyApiCalls.as;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;
import static se.malbild.strategy.StrategyApiCalls.atOnce;
import static se.malbild.strategy.StrategyApiCalls.draft;
import static se.malbild.strategy.StrategyApiCalls.idOf;
import static se.malbild.strategy.StrategyApiCalls.problem;
import static se.malbild.strategy.StrategyApiCalls.propose;
import static se.malbild.strategy.StrategyApiCalls.tag;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Sections, focus areas, goals and measures are written alike.
@QuarkusTest
class StrategyPartsTest {

    @ParameterizedTest
    @EnumSource
    void whatIsAddedIsFoundAtItsAddressWithItsVersion(WrittenPart part) {
        String strategy = draft("Tillägg");

        String address = part.in(strategy, "Ord åäö 🏔");

        asCoordinator()
                .get(address)
                .then()
                .statusCode(200)
                .header("ETag", is("\"0\""))
                .body(
                        "id",
                        is(idOf(address)),
                        "strategy",
                        is(idOf(strategy)),
                        "position",
                        is(1),
                        part.words(),
                        is("Ord åäö 🏔"));
    }

    @ParameterizedTest
    @EnumSource
    void replacingWritesEveryFieldAndRaisesTheVersion(WrittenPart part) {
        String address = part.in(draft("Ersätts"), "Före");

        seen(address)
                .body(part.saying("Efter"))
                .put(address)
                .then()
                .statusCode(200)
                .header("ETag", is("\"1\""));

        asCoordinator().get(address).then().header("ETag", is("\"1\"")).body(part.words(), is("Efter"));
    }

    @ParameterizedTest
    @EnumSource
    void whatAReplacementLeavesOutIsEmptied(WrittenPart part) {
        String address = part.in(draft("Töms"), "Före");
        String bare = part == WrittenPart.SECTION
                ? "{\"kind\": \"FIGURE\", \"caption\": \"Bild 1\"}"
                : "{\"%s\": \"Efter\"}".formatted(part.words());

        Response after = seen(address).body(bare).put(address);

        after.then().statusCode(200);
        switch (part) {
            case SECTION -> after.then().body("heading", equalTo(null), "text", equalTo(null), "kind", is("FIGURE"));
            case MEASURE -> after.then().body("responsible", hasSize(0));
            case FOCUS_AREA, GOAL -> after.then().body(part.words(), is("Efter"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatChangesNothingRaisesNoVersion(WrittenPart part) {
        String address = part.in(draft("Oförändrad"), "Samma");

        seen(address).body("{}").patch(address).then().statusCode(200).header("ETag", is("\"0\""));
    }

    @ParameterizedTest
    @EnumSource
    void aListShowsTheTagThatAChangeAsksFor(WrittenPart part) {
        String strategy = draft("Etiketter");
        String address = part.in(strategy, "Före");
        seen(address).body(part.saying("Efter")).put(address).then().statusCode(200);
        String collection = address.replaceFirst(".*/([a-z-]+)/[^/]+$", "$1");

        asCoordinator().get(strategy + "/" + collection).then().body("items.entityTag", is(List.of("\"1\"")));
        asCoordinator()
                .get(strategy + "/contents")
                .then()
                .body(collection.replace("focus-areas", "focusAreas") + ".entityTag", is(List.of("\"1\"")));
    }

    @ParameterizedTest
    @EnumSource
    void aPatchThatTakesOutWhatIsNotThereIsRefused(WrittenPart part) {
        String address = part.in(draft("Okänt"), "Före");

        problem(seen(address).body("{\"rubrik\": null}").patch(address).then(), 400, "invalid-input")
                .body("violations.field", is(List.of("rubrik")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u200b", "\u00ad", "\u3164"})
    void aTextThatShowsNothingIsRefused(String text) {
        problem(
                asCoordinator()
                        .body(WrittenPart.GOAL.saying(text))
                        .post(draft("Osynlig") + "/goals")
                        .then(),
                400,
                "invalid-input");
    }

    @ParameterizedTest
    @EnumSource
    void patchingLeavesWhatIsNotNamed(WrittenPart part) {
        String address = part.in(draft("Lappas"), "Före");
        Map<String, Object> before = fields(asCoordinator().get(address));

        Response after = seen(address)
                .body("{\"%s\": \"Efter\"}".formatted(part.words()))
                .patch(address);

        before.put(part.words(), "Efter");
        before.put("updatedAt", after.path("updatedAt"));
        before.put("entityTag", after.header("ETag"));
        assertThat(fields(after)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsDeletedFromADraftIsGone(WrittenPart part) {
        String strategy = draft("Bort");
        String address = part.in(strategy, "Bort");

        seen(address).delete(address).then().statusCode(204);

        problem(asCoordinator().get(address).then(), 404, "not-found");
        asCoordinator().get(strategy + "/" + part.collection()).then().body("items", hasSize(0));
    }

    @ParameterizedTest
    @EnumSource(names = {"GOAL", "MEASURE"})
    void theListFollowsTheDocumentAndWhatLiesInNoAreaComesLast(WrittenPart part) {
        String strategy = draft("Ordning");
        String first = idOf(WrittenPart.FOCUS_AREA.in(strategy, "Första"));
        String second = idOf(WrittenPart.FOCUS_AREA.in(strategy, "Andra"));
        part.in(strategy, "utanför 1");
        part.in(strategy, "andra 1", "focusArea=" + second);
        part.in(strategy, "första 1", "focusArea=" + first);
        part.in(strategy, "andra 2", "focusArea=" + second);
        part.in(strategy, "utanför 2");
        part.in(strategy, "första 2", "focusArea=" + first);

        asCoordinator()
                .get(strategy + "/" + part.collection())
                .then()
                .body(
                        "items." + part.words(),
                        is(List.of("första 1", "första 2", "andra 1", "andra 2", "utanför 1", "utanför 2")));
    }

    @Test
    void sectionsComeBeforeWithinAndAfterTheAreas() {
        String strategy = draft("Avsnitt");
        String first = idOf(WrittenPart.FOCUS_AREA.in(strategy, "Första"));
        String second = idOf(WrittenPart.FOCUS_AREA.in(strategy, "Andra"));
        WrittenPart.SECTION.in(strategy, "slut 1", "place=CLOSING");
        WrittenPart.SECTION.in(strategy, "andra 1", "focusArea=" + second);
        WrittenPart.SECTION.in(strategy, "först 1");
        WrittenPart.SECTION.in(strategy, "första 1", "place=FOCUS_AREA&focusArea=" + first);
        WrittenPart.SECTION.in(strategy, "slut 2", "place=CLOSING");
        WrittenPart.SECTION.in(strategy, "först 2", "place=OPENING");

        asCoordinator()
                .get(strategy + "/sections")
                .then()
                .body(
                        "items.heading", is(List.of("först 1", "först 2", "första 1", "andra 1", "slut 1", "slut 2")),
                        "items.place",
                                is(List.of("OPENING", "OPENING", "FOCUS_AREA", "FOCUS_AREA", "CLOSING", "CLOSING")));
    }

    @ParameterizedTest
    @CsvSource({"OPENING, true", "CLOSING, true", "FOCUS_AREA, false"})
    void aPlaceThatContradictsTheFocusAreaIsRefused(String place, boolean inArea) {
        String strategy = draft("Motsägelse");
        String area = inArea ? "&focusArea=" + idOf(WrittenPart.FOCUS_AREA.in(strategy, "Ett")) : "";

        ValidatableResponse answer = asCoordinator()
                .body(WrittenPart.SECTION.saying("X"))
                .post(strategy + "/sections?place=" + place + area)
                .then();

        problem(answer, 400, "invalid-input").body("violations.field", is(List.of("place")));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FOCUS_AREA")
    void theListOfOneFocusAreaHoldsWhatLiesInIt(WrittenPart part) {
        String strategy = draft("Urval");
        String area = idOf(WrittenPart.FOCUS_AREA.in(strategy, "Området"));
        part.in(strategy, "utanför");
        part.in(strategy, "i", "focusArea=" + area);

        asCoordinator()
                .get(strategy + "/" + part.collection() + "?focusArea=" + area)
                .then()
                .body("items." + part.words(), is(List.of("i")), "items.focusArea", is(List.of(area)))
                .body("meta.totalRecords", is(1));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FOCUS_AREA")
    void nothingIsPutIntoTheFocusAreaOfAnotherStrategy(WrittenPart part) {
        String strategy = draft("Egen");
        String foreign = idOf(WrittenPart.FOCUS_AREA.in(draft("Annan"), "Annans"));

        for (String area : List.of(foreign, UUID.randomUUID().toString())) {
            problem(post(strategy, part, "?focusArea=" + area).then(), 400, "invalid-input")
                    .body("violations.field", is(List.of("focusArea")));
        }

        asCoordinator().get(strategy + "/" + part.collection()).then().body("items", hasSize(0));
    }

    @ParameterizedTest
    @EnumSource
    void changingWithoutSayingWhatWasSeenIsRefused(WrittenPart part) {
        String address = part.in(draft("Osedd"), "Osedd");

        Stream.of(
                        asCoordinator().body(part.saying("Ny")).put(address),
                        asCoordinator().body("{}").patch(address),
                        asCoordinator().delete(address))
                .forEach(answer -> problem(answer.then(), 428, "precondition-required"));
    }

    @ParameterizedTest
    @EnumSource
    void changingWhatSomebodyElseHasChangedIsRefused(WrittenPart part) {
        String address = part.in(draft("Ändrad"), "Ändrad");

        Stream.of(old().body(part.saying("Ny")).put(address), old().body("{}").patch(address), old().delete(address))
                .forEach(answer -> problem(answer.then(), 412, "precondition-failed"));

        asCoordinator().get(address).then().body(part.words(), is("Ändrad"));
    }

    @ParameterizedTest
    @EnumSource
    void ofTwoEditorsAtOnceOneWinsAndTheOtherIsToldSo(WrittenPart part) throws Exception {
        String address = part.in(draft("Omtvistad"), "Omtvistad");
        Callable<Integer> edit = () -> asCoordinator()
                .header("If-Match", "\"0\"")
                .body(part.saying("Vinnare"))
                .put(address)
                .statusCode();

        assertThat(atOnce(List.of(edit, edit))).containsExactlyInAnyOrder(200, 412);
        assertThat(tag(address)).isEqualTo("\"1\"");
    }

    @ParameterizedTest
    @EnumSource
    void ofTwoWhoDeleteAtOnceOneWins(WrittenPart part) throws Exception {
        String address = part.in(draft("Två gånger bort"), "Bort");
        Callable<Integer> delete = () ->
                asCoordinator().header("If-Match", "\"0\"").delete(address).statusCode();

        assertThat(atOnce(List.of(delete, delete)))
                .containsOnlyOnce(204)
                .allMatch(status -> status == 204 || status == 404 || status == 412);
    }

    @ParameterizedTest
    @EnumSource
    void whoAddsToADraftThatIsDeletedMeanwhileIsToldSo(WrittenPart part) throws Exception {
        String strategy = draft("Bort under tiden");
        Callable<Integer> adding = () -> post(strategy, part, "").statusCode();
        Callable<Integer> deleting =
                () -> asCoordinator().header("If-Match", "*").delete(strategy).statusCode();

        List<Integer> answers = atOnce(List.of(adding, adding, deleting, adding, adding, deleting));

        assertThat(answers).allMatch(status -> List.of(201, 204, 404, 412).contains(status));
    }

    @ParameterizedTest
    @CsvSource({
        "FOCUS_AREA, false", "GOAL, false", "MEASURE, false", "SECTION, false",
        "FOCUS_AREA, true", "GOAL, true", "MEASURE, true", "SECTION, true",
    })
    void whatIsProposedOrDecidedKeepsItsTextAndSaysWhy(WrittenPart part, boolean adopted) {
        String strategy = draft("Fast");
        String address = part.in(strategy, "Fast");
        if (adopted) {
            adopt(strategy, "ADOPTION", "2022-02-15");
        } else {
            propose(strategy);
        }

        Stream.of(
                        post(strategy, part, ""),
                        seen(address).body(part.saying("Ny")).put(address),
                        seen(address)
                                .body("{\"%s\": \"Ny\"}".formatted(part.words()))
                                .patch(address),
                        seen(address).delete(address))
                .forEach(answer -> problem(answer.then(), 409, "conflict")
                        .body("detail", containsString(adopted ? "beslutad" : "föreslagen")));

        asCoordinator()
                .get(strategy + "/" + part.collection())
                .then()
                .body("items." + part.words(), is(List.of("Fast")));
    }

    @Test
    void whoAnswersForADecidedMeasureAndHowItIsJudgedCanStillChange() {
        String strategy = draft("I kraft");
        String goal = idOf(WrittenPart.GOAL.in(strategy, "Mål"));
        String address = WrittenPart.MEASURE.in(strategy, "Rådets ord");
        adopt(strategy, "ADOPTION", "2022-02-15");

        seen(address)
                .body("""
                        {"goals": ["%s"], "responsible": [{"role": "Kommundirektören"}],
                         "criterion": {"type": "YEARLY_IMPROVEMENT", "indicator": "fokus.placering", "gender": "T"}}""".formatted(goal))
                .patch(address)
                .then()
                .statusCode(200)
                .header("ETag", is("\"1\""));

        given().get(address)
                .then()
                .body(
                        "text", is("Rådets ord"),
                        "goals", is(List.of(goal)),
                        "responsible.role", is(List.of("Kommundirektören")),
                        "criterion.indicator", is("fokus.placering"));
    }

    @Test
    void aDeletedFocusAreaTakesWhatLiesInItAndNothingElse() {
        String strategy = draft("Området bort");
        String area = WrittenPart.FOCUS_AREA.in(strategy, "Bort");
        List<WrittenPart> others = List.of(WrittenPart.GOAL, WrittenPart.MEASURE, WrittenPart.SECTION);
        List<String> within = others.stream()
                .map(part -> part.in(strategy, "i", "focusArea=" + idOf(area)))
                .toList();
        others.forEach(part -> part.in(strategy, "utanför"));

        seen(area).delete(area).then().statusCode(204);

        within.forEach(address -> problem(asCoordinator().get(address).then(), 404, "not-found"));
        others.forEach(part -> asCoordinator()
                .get(strategy + "/" + part.collection())
                .then()
                .body("items." + part.words(), is(List.of("utanför"))));
    }

    @ParameterizedTest
    @EnumSource
    void anotherMunicipalitysIsNotFoundUnderOnesOwn(WrittenPart part) {
        String strategy = draft("Hedemoras");
        String address = part.in(strategy, "Hedemoras").replace("/2083/", "/2462/");
        String list = strategy.replace("/2083/", "/2462/") + "/" + part.collection();

        Stream.of(
                        stranger().get(address),
                        stranger().body(part.saying("Ny")).put(address),
                        stranger().body("{}").patch(address),
                        stranger().delete(address),
                        stranger().get(list),
                        stranger().body(part.saying("Ny")).post(list))
                .forEach(answer -> problem(answer.then(), 404, "not-found"));
    }

    @ParameterizedTest
    @EnumSource
    void whatLiesInADraftIsNotFoundWithoutAToken(WrittenPart part) {
        String strategy = draft("Dold");
        String address = part.in(strategy, "Dold");

        problem(given().get(address).then(), 404, "not-found");
        problem(given().get(strategy + "/" + part.collection()).then(), 404, "not-found");
        problem(as("reader", "2462").get(address).then(), 404, "not-found");
    }

    @ParameterizedTest
    @EnumSource
    void whatLiesInADecidedStrategyIsOpenToEveryone(WrittenPart part) {
        String strategy = draft("Öppen");
        String address = part.in(strategy, "Öppen");
        adopt(strategy, "ADOPTION", "2022-02-15");

        given().get(address).then().statusCode(200).body(part.words(), is("Öppen"));
        given().get(strategy + "/" + part.collection()).then().statusCode(200).body("items", hasSize(1));
    }

    @ParameterizedTest
    @EnumSource
    void theSamePostTwiceWithOneKeyAddsOne(WrittenPart part) {
        String strategy = draft("En gång");

        String first = keyed(strategy, part, "En gång")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        keyed(strategy, part, "En gång")
                .then()
                .statusCode(201)
                .body("id", is(first))
                .header("Location", endsWith(first));
        problem(keyed(strategy, part, "Något annat").then(), 422, "idempotency-key-reused");
        asCoordinator().get(strategy + "/" + part.collection()).then().body("items.id", is(List.of(first)));
    }

    @ParameterizedTest
    @CsvSource({
        "FOCUS_AREA, reader", "GOAL, reader", "MEASURE, reader", "SECTION, reader",
        "FOCUS_AREA, unit-editor", "GOAL, unit-editor", "MEASURE, unit-editor", "SECTION, unit-editor",
        "FOCUS_AREA, importer", "GOAL, importer", "MEASURE, importer", "SECTION, importer",
    })
    void whoIsNotTheCoordinatorWritesNothing(WrittenPart part, String role) {
        String strategy = draft("Läses");
        String address = part.in(strategy, "Läses");

        Stream.of(
                        as(role, "2083").body(part.saying("Ny")).post(strategy + "/" + part.collection()),
                        as(role, "2083")
                                .header("If-Match", "*")
                                .body(part.saying("Ny"))
                                .put(address),
                        as(role, "2083").header("If-Match", "*").body("{}").patch(address),
                        as(role, "2083").header("If-Match", "*").delete(address))
                .forEach(answer -> problem(answer.then(), 403, "forbidden"));
    }

    @ParameterizedTest
    @EnumSource
    void theReaderReadsDraftsAndProposals(WrittenPart part) {
        String strategy = draft("Läses");
        String address = part.in(strategy, "Läses");

        as("reader", "2083").get(address).then().statusCode(200);
        propose(strategy);
        as("reader", "2083").get(address).then().statusCode(200);
        as("reader", "2083")
                .get(strategy + "/" + part.collection())
                .then()
                .statusCode(200)
                .body("items." + part.words(), hasItem("Läses"));
    }

    @Test
    void whatIsAddedAtOnceGetsAPlaceOfItsOwn() throws Exception {
        String strategy = draft("Full");
        String area = idOf(add(strategy, "focus-areas", WrittenPart.FOCUS_AREA.saying("Området")));

        for (WrittenPart part : WrittenPart.values()) {
            String where = part == WrittenPart.FOCUS_AREA ? "" : "?focusArea=" + area;
            List<Integer> answers = atOnce(
                    Collections.nCopies(4, () -> post(strategy, part, where).statusCode()));

            assertThat(answers).containsOnly(201);
            assertThat(asCoordinator().get(strategy + "/" + part.collection()).<List<Integer>>path("items.position"))
                    .doesNotHaveDuplicates();
        }
    }

    private static Response post(String strategy, WrittenPart part, String query) {
        return asCoordinator().body(part.saying("Ny")).post(strategy + "/" + part.collection() + query);
    }

    private static Response keyed(String strategy, WrittenPart part, String text) {
        return asCoordinator()
                .header("Idempotency-Key", "del " + idOf(strategy))
                .body(part.saying(text))
                .post(strategy + "/" + part.collection());
    }

    private static RequestSpecification seen(String address) {
        return asCoordinator().header("If-Match", tag(address));
    }

    private static RequestSpecification old() {
        return asCoordinator().header("If-Match", "\"7\"");
    }

    private static RequestSpecification stranger() {
        return as("coordinator", "2462").header("If-Match", "*");
    }

    private static Map<String, Object> fields(Response answer) {
        return answer.then().statusCode(200).extract().jsonPath().getMap("");
    }
}

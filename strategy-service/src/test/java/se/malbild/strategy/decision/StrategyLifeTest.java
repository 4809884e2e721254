package se.malbild.strategy.decision;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static se.malbild.strategy.StrategyApiCalls.HEDEMORA;
import static se.malbild.strategy.StrategyApiCalls.STRATEGIES;
import static se.malbild.strategy.StrategyApiCalls.adopt;
import static se.malbild.strategy.StrategyApiCalls.as;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;
import static se.malbild.strategy.StrategyApiCalls.decide;
import static se.malbild.strategy.StrategyApiCalls.draft;
import static se.malbild.strategy.StrategyApiCalls.measure;
import static se.malbild.strategy.StrategyApiCalls.problem;
import static se.malbild.strategy.StrategyApiCalls.propose;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.malbild.strategy.document.SampleDocument;

/// From draft to decision, and what takes its place.
@QuarkusTest
class StrategyLifeTest {

    @Test
    void aProposalThatIsAdoptedIsInForceAndOpenToEveryone() {
        String strategy = draft("Antas");
        propose(strategy);

        String decision = decide(strategy, "ADOPTION", "2022-02-15")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");

        given().get(strategy).then().statusCode(200).body("status", is("ADOPTED"), "stage", is("Beslutad"));
        given().header("Accept-Language", "en").get(strategy).then().body("stage", is("Adopted"));
        given().get(decision)
                .then()
                .statusCode(200)
                .body("body", is("Kommunfullmäktige"), "decidedOn", is("2022-02-15"), "paragraph", is("10"));
        given().get(strategy + "/decisions").then().body("items.kind", is(List.of("ADOPTION")));
    }

    @Test
    void aReaderSeesProposalsAndNobodyElseDoes() {
        String strategy = draft("Föreslås");
        propose(strategy);

        as("reader", "2083").get(strategy).then().statusCode(200).body("status", is("PROPOSED"));
        as("reader", "2083")
                .get(STRATEGIES + "?status=PROPOSED&limit=200")
                .then()
                .body("items.title", hasItem("Föreslås"));
        problem(given().get(strategy).then(), 404, "not-found");
        problem(as("reader", "2462").get(strategy).then(), 404, "not-found");
        given().get(STRATEGIES + "?status=PROPOSED").then().body("items", hasSize(0));
    }

    @Test
    void aProposalIsTakenBackToBeChanged() {
        String strategy = draft("Tas tillbaka");
        propose(strategy);
        problem(
                asCoordinator()
                        .header("If-Match", "*")
                        .body("{\"title\": \"Ny\"}")
                        .put(strategy)
                        .then(),
                409,
                "conflict");

        step(strategy, "DRAFT").then().statusCode(200).body("status", is("DRAFT"));

        asCoordinator()
                .header("If-Match", "*")
                .body("{\"title\": \"Ny\"}")
                .put(strategy)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"DRAFT", "ADOPTED", "SUPERSEDED", "REPEALED"})
    void aDraftCanOnlyBeProposedWithoutADecision(String next) {
        problem(step(draft("Steg"), next).then(), 409, "conflict").body("detail", containsString("PROPOSED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ADOPTION", "REVISION", "REPEAL"})
    void aDraftIsNotDecidedBeforeItIsProposed(String kind) {
        String strategy = draft("För tidigt");

        problem(decide(strategy, kind, "2022-02-15").then(), 409, "conflict");

        asCoordinator().get(strategy).then().body("status", is("DRAFT"));
        asCoordinator().get(strategy + "/decisions").then().body("items", hasSize(0));
    }

    @Test
    void whatIsAdoptedIsNotAdoptedAgainNorDeletedNorRewritten() {
        String strategy = draft("Fast");
        adopt(strategy, "ADOPTION", "2022-02-15");

        problem(decide(strategy, "ADOPTION", "2022-02-16").then(), 409, "conflict");
        problem(step(strategy, "DRAFT").then(), 409, "conflict");
        problem(asCoordinator().header("If-Match", "*").delete(strategy).then(), 409, "conflict")
                .body("detail", containsString("successors"));
        problem(
                asCoordinator()
                        .header("If-Match", "*")
                        .body("{\"title\": \"Ny\"}")
                        .put(strategy)
                        .then(),
                409,
                "conflict");
        problem(
                asCoordinator()
                        .body("{\"text\": \"Nytt\"}")
                        .post(strategy + "/measures")
                        .then(),
                409,
                "conflict");
    }

    @Test
    void aRepealedStrategyIsStillReadAndIsNotDecidedAgain() {
        String strategy = draft("Upphävs");
        adopt(strategy, "ADOPTION", "2022-02-15");

        decide(strategy, "REPEAL", "2024-05-01").then().statusCode(201);

        given().get(strategy).then().statusCode(200).body("status", is("REPEALED"));
        problem(decide(strategy, "REPEAL", "2024-05-02").then(), 409, "conflict");
        problem(successor(strategy, "{\"succession\": \"REVISION\"}").then(), 409, "conflict");
    }

    @Test
    void decisionsAreNotTakenBeforeWhatTheyRestOnNorInTheFuture() {
        String strategy = draft("Dagar");
        propose(strategy);
        problem(decide(strategy, "ADOPTION", "2199-01-01").then(), 400, "invalid-input")
                .body("violations.field", is(List.of("decidedOn")));
        decide(strategy, "ADOPTION", "2022-02-15").then().statusCode(201);

        problem(decide(strategy, "REPEAL", "2022-02-14").then(), 400, "invalid-input")
                .body("violations.field", is(List.of("decidedOn")));
        given().get(strategy).then().body("status", is("ADOPTED"));
    }

    @Test
    void aDecisionIsCorrectedButNotMadeAnother() {
        String strategy = draft("Rättas");
        propose(strategy);
        String decision = decide(strategy, "ADOPTION", "2022-02-15").header("Location");

        asCoordinator()
                .header("If-Match", "\"0\"")
                .body("{\"paragraph\": \"11\", \"caseNumber\": \"KS522-21 141\"}")
                .patch(decision)
                .then()
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("paragraph", is("11"), "caseNumber", is("KS522-21 141"), "decidedOn", is("2022-02-15"));
        problem(
                asCoordinator()
                        .header("If-Match", "*")
                        .body("{\"kind\": \"REPEAL\"}")
                        .patch(decision)
                        .then(),
                400,
                "invalid-input");
        problem(
                asCoordinator()
                        .header("If-Match", "*")
                        .body("{\"decidedOn\": null}")
                        .patch(decision)
                        .then(),
                400,
                "invalid-input");
    }

    @Test
    void aRevisionOfNothingIsNotDecided() {
        String strategy = draft("Ingen revidering");
        propose(strategy);

        problem(decide(strategy, "REVISION", "2022-02-15").then(), 409, "conflict");
    }

    @Test
    void anAdoptionIsNotCorrectedToAfterThatOfItsSuccessor() {
        String before = draft("Korsande dagar");
        propose(before);
        String adoption = decide(before, "ADOPTION", "2022-02-15").header("Location");
        adopt(successor(before, "{\"succession\": \"REVISION\"}").header("Location"), "REVISION", "2024-01-01");

        problem(
                asCoordinator()
                        .header("If-Match", "*")
                        .body("{\"decidedOn\": \"2025-01-01\"}")
                        .patch(adoption)
                        .then(),
                400,
                "invalid-input");
    }

    @Test
    void aStrategyIsNotAdoptedAfterItsValidityHasEnded() {
        String strategy = draft("Utgången");
        asCoordinator()
                .header("If-Match", "*")
                .body("{\"validTo\": \"2023-12-31\"}")
                .patch(strategy);
        propose(strategy);

        problem(decide(strategy, "ADOPTION", "2024-01-01").then(), 400, "invalid-input");
    }

    @Test
    void aRevisionCarriesOnEverythingAndBothTextsStayReadable() {
        String before = SampleDocument.send(SampleDocument.hedemora());
        String revision = successor(before, "{\"succession\": \"REVISION\"}")
                .then()
                .statusCode(201)
                .body("status", is("DRAFT"), "succession", is("REVISION"), "succeeds", is(id(before)))
                .extract()
                .header("Location");
        List<String> measures = asCoordinator().get(before + "/measures").path("items.id");
        asCoordinator().get(revision + "/measures").then().body("items.continues", is(measures));
        String goal =
                HEDEMORA + "/goals/" + asCoordinator().get(revision + "/goals").path("items[0].id");
        asCoordinator()
                .header("If-Match", "*")
                .body("{\"text\": \"Reviderat mål\"}")
                .put(goal)
                .then()
                .statusCode(200);

        adopt(revision, "REVISION", "2024-06-01");

        given().get(before)
                .then()
                .body("status", is("SUPERSEDED"), "stage", is("Ersatt"), "supersededBy", is(id(revision)));
        given().get(revision).then().body("status", is("ADOPTED"));
        given().get(before + "/goals").then().body("items.text", not(hasItem("Reviderat mål")), "items", hasSize(14));
        given().get(revision + "/goals").then().body("items.text", hasItem("Reviderat mål"), "items", hasSize(14));
        assertThat(SampleDocument.read(given().get(before + "/document"))).isEqualTo(SampleDocument.hedemora());
    }

    @Test
    void aRevisionIsAdoptedAsSuchAndOnlyOnce() {
        String before = draft("Två revideringar");
        adopt(before, "ADOPTION", "2022-02-15");
        String first = successor(before, "{\"succession\": \"REVISION\"}").header("Location");
        String second = successor(before, "{\"succession\": \"REVISION\"}").header("Location");
        propose(first);
        propose(second);

        problem(decide(first, "ADOPTION", "2023-01-01").then(), 409, "conflict");
        problem(decide(first, "REVISION", "2021-01-01").then(), 400, "invalid-input");
        decide(first, "REVISION", "2023-01-01").then().statusCode(201);
        problem(decide(second, "REVISION", "2023-02-01").then(), 409, "conflict");

        asCoordinator().get(second).then().body("status", is("PROPOSED"));
        given().get(before).then().body("supersededBy", is(id(first)));
    }

    @Test
    void aNewStrategyCarriesOnChosenMeasuresWithTheirHistory() {
        String before = draft("Den gamla");
        String measure = measure(before, "fokus.placering");
        String left = asCoordinator()
                .body("{\"text\": \"Lämnas\"}")
                .post(before + "/measures")
                .header("Location");
        await().until(() -> !asCoordinator()
                .get(measure + "/assessments")
                .<List<String>>path("items.id")
                .isEmpty());
        adopt(before, "ADOPTION", "2022-02-15");

        String after = successor(before, """
                        {"succession": "SUPERSESSION", "head": {"title": "Den nya", "validFrom": "2022-02-15"},
                         "measures": ["%s"]}""".formatted(id(measure)))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        String carried = HEDEMORA + "/measures/"
                + asCoordinator().get(after + "/measures").path("items[0].id");

        asCoordinator().get(carried).then().body("continues", is(id(measure)), "text", is("Årligen öka resultatet"));
        asCoordinator()
                .get(carried + "/assessments?history=true&limit=200")
                .then()
                .body("items.measure", hasItem(id(measure)));
        adopt(after, "ADOPTION", "2026-01-15");
        given().get(before).then().body("status", is("SUPERSEDED"));
        given().get(left).then().statusCode(200).body("continues", equalTo(null));
    }

    @Test
    void onlyMeasuresOfTheStrategyBeforeAreCarriedOn() {
        String before = draft("Utan mått");
        adopt(before, "ADOPTION", "2022-02-15");
        String foreign = asCoordinator()
                .body("{\"text\": \"Annan\"}")
                .post(draft("Annan") + "/measures")
                .header("Location");

        problem(successor(before, """
                        {"succession": "SUPERSESSION", "head": {"title": "Ny"}, "measures": ["%s"]}""".formatted(id(foreign))).then(), 400, "invalid-input")
                .body("violations.field", is(List.of("measures[0]")));
        String after = successor(before, "{\"succession\": \"SUPERSESSION\", \"head\": {\"title\": \"Ny\"}}")
                .header("Location");
        problem(
                        asCoordinator()
                                .body("{\"text\": \"M\", \"continues\": \"%s\"}".formatted(id(foreign)))
                                .post(after + "/measures")
                                .then(),
                        400,
                        "invalid-input")
                .body("violations.field", is(List.of("continues")));
    }

    @Test
    void aMeasureWrittenIntoTheSuccessorCanCarryOneOnLater() {
        String before = draft("Förut");
        String old = asCoordinator()
                .body("{\"text\": \"Gammalt mått\"}")
                .post(before + "/measures")
                .header("Location");
        adopt(before, "ADOPTION", "2022-02-15");
        String after = successor(before, "{\"succession\": \"SUPERSESSION\", \"head\": {\"title\": \"Sedan\"}}")
                .header("Location");
        String written = asCoordinator()
                .body("{\"text\": \"Nytt mått\"}")
                .post(after + "/measures")
                .header("Location");

        asCoordinator()
                .header("If-Match", "*")
                .body("{\"continues\": \"%s\"}".formatted(id(old)))
                .patch(written)
                .then()
                .statusCode(200)
                .body("continues", is(id(old)));

        problem(
                asCoordinator()
                        .body("{\"text\": \"Också\", \"continues\": \"%s\"}".formatted(id(old)))
                        .post(after + "/measures")
                        .then(),
                400,
                "invalid-input");
    }

    @Test
    void onlyWhatIsInForceIsSucceeded() {
        problem(successor(draft("Utkast"), "{\"succession\": \"REVISION\"}").then(), 409, "conflict");
        problem(successor(draft("Utkast"), "{\"succession\": \"SUPERSESSION\"}").then(), 400, "invalid-input")
                .body("violations.field", hasItems("head"));
    }

    @Test
    void anAdoptedDocumentSupersedesTheOneThatItNames() {
        String before = draft("Gällande");
        adopt(before, "ADOPTION", "2016-01-01");

        String after = asCoordinator()
                .body(SampleDocument.hedemora().toString())
                .post(SampleDocument.DOCUMENTS + "?succeeds=" + id(before))
                .then()
                .statusCode(201)
                .body("status", is("ADOPTED"), "succeeds", is(id(before)))
                .extract()
                .header("Location");

        given().get(before).then().body("status", is("SUPERSEDED"), "supersededBy", is(id(after)));
    }

    private static Response step(String strategy, String next) {
        return asCoordinator()
                .header("If-Match", "*")
                .body("{\"status\": \"%s\"}".formatted(next))
                .put(strategy + "/status");
    }

    private static Response successor(String strategy, String form) {
        return asCoordinator().body(form).post(strategy + "/successors");
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}

package se.malbild.strategy.strategy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static se.malbild.strategy.StrategyApiCalls.STRATEGIES;
import static se.malbild.strategy.StrategyApiCalls.as;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;
import static se.malbild.strategy.StrategyApiCalls.draft;
import static se.malbild.strategy.StrategyApiCalls.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.malbild.kit.testing.Tokens;

@QuarkusTest
class StrategyResourceTest {

    @Test
    void aCreatedStrategyIsFetchedAtItsAddressWithItsVersion() {
        String address = draft("Näringslivsstrategi för Hedemora kommun");

        asCoordinator()
                .get(address)
                .then()
                .statusCode(200)
                .header("ETag", is("\"0\""))
                .header("traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]"))
                .body(
                        "title",
                        is("Näringslivsstrategi för Hedemora kommun"),
                        "status",
                        is("DRAFT"),
                        "municipality",
                        is("2083"));
    }

    @Test
    void whoHasTheNewestVersionIsAnsweredWithoutABody() {
        String address = draft("Oförändrad");

        asCoordinator()
                .header("If-None-Match", "\"0\"")
                .get(address)
                .then()
                .statusCode(304)
                .body(is(""));
    }

    @Test
    void replacingWritesEveryFieldAndRaisesTheVersion() {
        String address = draft("Före");

        asCoordinator()
                .header("If-Match", "\"0\"")
                .body("{\"title\": \"Efter\", \"caseNumber\": \"KS522-21 141\"}")
                .put(address)
                .then()
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("title", is("Efter"), "caseNumber", is("KS522-21 141"), "validFrom", equalTo(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/merge-patch+json", "application/json"})
    void patchingLeavesWhatIsNotNamedAndEmptiesWhatIsNull(String mediaType) {
        String address = draft("Kvar");

        asCoordinator()
                .contentType(mediaType)
                .header("If-Match", "\"0\"")
                .body("{\"validFrom\": null, \"shortDescription\": \"Kort\"}")
                .patch(address)
                .then()
                .statusCode(200)
                .body("title", is("Kvar"), "shortDescription", is("Kort"), "validFrom", equalTo(null));
    }

    @Test
    void aPatchThatBreaksARuleIsRefusedAsAPutWouldBe() {
        String address = draft("Hel");

        problem(
                        asCoordinator()
                                .header("If-Match", "\"0\"")
                                .body("{\"title\": null}")
                                .patch(address)
                                .then(),
                        400,
                        "invalid-input")
                .body("violations.field", hasItem("title"));
    }

    @Test
    void changingWithoutSayingWhatWasSeenIsRefused() {
        String address = draft("Osedd");

        problem(asCoordinator().body("{\"title\": \"Ny\"}").put(address).then(), 428, "precondition-required");
        problem(asCoordinator().delete(address).then(), 428, "precondition-required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "W/\"0\"", "0", "\"0"})
    void changingWhatSomebodyElseHasChangedIsRefused(String seen) {
        String address = draft("Ändrad");

        problem(
                asCoordinator()
                        .header("If-Match", seen)
                        .body("{\"title\": \"Ny\"}")
                        .put(address)
                        .then(),
                412,
                "precondition-failed");
    }

    @Test
    void aDeletedDraftIsGone() {
        String address = draft("Bort");

        asCoordinator().header("If-Match", "*").delete(address).then().statusCode(204);

        problem(asCoordinator().get(address).then(), 404, "not-found");
    }

    @Test
    void theSamePostTwiceWithOneKeyCreatesOneStrategy() {
        String first = keyed("k-1", "{\"title\": \"En gång\"}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        keyed("k-1", "{\"title\": \"En gång\"}")
                .then()
                .statusCode(201)
                .body("id", is(first))
                .header("Location", containsString(first));
        problem(keyed("k-1", "{\"title\": \"Något annat\"}").then(), 422, "idempotency-key-reused");
    }

    @ParameterizedTest
    @CsvSource({"reader, 2083", "unit-editor, 2083", "coordinator, 2462", "importer, 2083"})
    void onlyTheCoordinatorOfTheMunicipalityWrites(String role, String municipality) {
        problem(
                as(role, municipality)
                        .body("{\"title\": \"X\"}")
                        .post(STRATEGIES)
                        .then(),
                403,
                "forbidden");
    }

    @Test
    void draftsAreSeenByThoseWhoWorkForTheMunicipalityAlone() {
        String address = draft("Hemligt utkast");

        as("reader", "2083").get(address).then().statusCode(200);
        problem(as("coordinator", "2462").get(address).then(), 404, "not-found");
        problem(given().get(address).then(), 404, "not-found");
        given().get(STRATEGIES + "?limit=200")
                .then()
                .statusCode(200)
                .body("items.title", not(hasItem("Hemligt utkast")));
    }

    @Test
    void anotherMunicipalitysStrategyIsNotFoundUnderOnesOwn() {
        String address = draft("Hedemoras").replace("/2083/", "/2462/");

        problem(as("coordinator", "2462").get(address).then(), 404, "not-found");
        problem(
                as("coordinator", "2462")
                        .header("If-Match", "*")
                        .delete(address)
                        .then(),
                404,
                "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999", "83", "2083x", "abcd"})
    void anUnknownMunicipalityIsNotFound(String municipality) {
        problem(
                given().get("/strategy/v1/municipalities/" + municipality + "/strategies")
                        .then(),
                404,
                "not-found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\": \"\"} | title",
                "{\"title\": \"   \"} | title",
                "{} | title",
                "{\"title\": \"X\", \"id\": \"0197a3c2-5b7e-7a11-9f3d-6f1f0c2f4e10\"} | id",
                "{\"title\": \"X\", \"status\": \"ADOPTED\"} | status",
                "{\"title\": \"X\", \"municipality\": \"2462\"} | municipality",
                "{\"title\": \"X\", \"validFrom\": \"15/2 2022\"} | validFrom",
                "{\"title\": \"X\", \"validFrom\": \"2022-02-15\", \"validTo\": \"2021-01-01\"} | validTo",
                "{\"title\": \"X\", \"validFrom\": \"+999999999-01-01\"} | validFrom",
                "{\"title\": 7} | title",
                "{\"title\": [\"X\"]} | title",
                "{\"title\": \"a\\u0000b\"} | title",
                "{\"title\": \"a\\u001bb\"} | title",
            })
    void aFieldThatIsWrongIsNamed(String body, String field) {
        problem(asCoordinator().body(body).post(STRATEGIES).then(), 400, "invalid-input")
                .body("violations.field", hasItem(field));
    }

    @Test
    void aTitleThatIsTooLongIsRefusedInTheReadersLanguage() {
        String body = "{\"title\": \"%s\"}".formatted("å".repeat(301));

        problem(asCoordinator().body(body).post(STRATEGIES).then(), 400, "invalid-input")
                .body("violations[0].message", is("ska ha mellan 0 och 300 tecken eller poster"));
        problem(
                        asCoordinator()
                                .header("Accept-Language", "en")
                                .body(body)
                                .post(STRATEGIES)
                                .then(),
                        400,
                        "invalid-input")
                .body("violations[0].message", is("must have between 0 and 300 characters or items"));
    }

    @Test
    void theWidestUnicodeIsKept() {
        String title = "Vualtjeren tjælte åäö ÅÄÖ 🇸🇪 𝒜 \\u202Ekal";

        String address = asCoordinator()
                .body("{\"title\": \"" + title + "\"}")
                .post(STRATEGIES)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");

        asCoordinator().get(address).then().body("title", is("Vualtjeren tjælte åäö ÅÄÖ 🇸🇪 𝒜 \u202Ekal"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"title\": \"X\"} extra",
                "{\"title\": \"X\", \"title\": \"Y\"}",
                "not json",
                "[]",
                "null",
                ""
            })
    void brokenJsonIsRefused(String body) {
        problem(asCoordinator().body(body).post(STRATEGIES).then(), 400, "invalid-input");
    }

    @Test
    void veryDeepJsonIsRefused() {
        problem(asCoordinator().body("[".repeat(2_000)).post(STRATEGIES).then(), 400, "invalid-input");
    }

    @Test
    void aBodyOverTheLimitIsRefused() {
        String body = "{\"title\": \"X\", \"shortDescription\": \"%s\"}".formatted("x".repeat(1_100_000));

        problem(asCoordinator().body(body).post(STRATEGIES).then(), 413, "content-too-large");
    }

    @Test
    void aBodyThatGrowsOverTheLimitWhileItIsReadIsRefused() throws Exception {
        byte[] body = ("{\"title\": \"" + "x".repeat(1_500_000)).getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + STRATEGIES))
                .header("Authorization", Tokens.bearer("coordinator", "2083"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();

        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("https://malbild.se/problems/content-too-large", "högst 1048576 byte");
        }
    }

    @Test
    void anotherMediaTypeIsRefused() {
        problem(
                asCoordinator()
                        .contentType("text/plain")
                        .body("X")
                        .post(STRATEGIES)
                        .then(),
                415,
                "unsupported-media-type");
    }

    @Test
    void anotherMediaTypeCannotBeHad() {
        problem(asCoordinator().accept("application/pdf").get(STRATEGIES).then(), 406, "not-acceptable");
    }

    @Test
    void aMethodThatIsNotThereIsRefused() {
        problem(asCoordinator().delete("/strategy/v1/api-info").then(), 405, "method-not-allowed");
    }

    @Test
    void withoutAValidTokenNothingIsWritten() {
        problem(
                given().contentType("application/json")
                        .body("{}")
                        .post(STRATEGIES)
                        .then(),
                401,
                "unauthenticated");
        problem(
                given().header("Authorization", Tokens.bearerOfStrangeKey("coordinator", "2083"))
                        .contentType("application/json")
                        .body("{\"title\": \"X\"}")
                        .post(STRATEGIES)
                        .then(),
                401,
                "unauthenticated");
        problem(given().header("Authorization", "Bearer skräp").get(STRATEGIES).then(), 401, "unauthenticated");
    }

    @Test
    void pagesAreCutInOrder() {
        for (int number = 1; number <= 5; number++) {
            draft("Ordning " + number);
        }

        asCoordinator()
                .get(STRATEGIES + "?limit=2&page=1&sort=-updatedAt")
                .then()
                .body("items.title", is(List.of("Ordning 5", "Ordning 4")), "meta.count", is(2), "meta.limit", is(2));
        problem(asCoordinator().get(STRATEGIES + "?sort=secret").then(), 400, "invalid-input")
                .body("violations[0].message", containsString("title, validFrom, updatedAt"));
    }

    @Test
    void ofManyWhoChangeTheSameVersionOneWinsAndTheOthersAreToldSo() throws Exception {
        String address = draft("Omtvistad");
        Callable<Integer> change = () -> asCoordinator()
                .header("If-Match", "\"0\"")
                .body("{\"title\": \"Vinnare\"}")
                .put(address)
                .statusCode();

        List<Integer> answers = atOnce(8, change);

        assertThat(answers).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 412);
    }

    @Test
    void measuresThatAreAddedAtOnceAllGetAPlace() throws Exception {
        String address = draft("Full av mått");

        List<Integer> answers = atOnce(8, () -> asCoordinator()
                .body("{\"text\": \"Ett mått\"}")
                .post(address + "/measures")
                .statusCode());

        assertThat(answers).containsOnly(201);
        asCoordinator().get(address + "/measures").then().body("items.position", is(List.of(1, 2, 3, 4, 5, 6, 7, 8)));
    }

    @Test
    void aMatrixParameterDoesNotLeadToAnotherMunicipality() {
        String address = asCoordinator()
                .urlEncodingEnabled(false)
                .body("{\"title\": \"Matris\"}")
                .post("/strategy/v1/municipalities/2083;x=1/strategies")
                .then()
                .statusCode(201)
                .body("municipality", is("2083"))
                .extract()
                .path("id");

        asCoordinator().get(STRATEGIES + "/" + address).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/strategies?sort=%00", "/strategies/a%00b", "%00/strategies"})
    void anAddressWithNulIsRefused(String end) {
        int status = asCoordinator()
                .urlEncodingEnabled(false)
                .get("/strategy/v1/municipalities/2083" + end)
                .statusCode();

        assertThat(status).isBetween(400, 404);
    }

    private static List<Integer> atOnce(int times, Callable<Integer> call) throws Exception {
        try (ExecutorService callers = Executors.newFixedThreadPool(times)) {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : callers.invokeAll(Collections.nCopies(times, call))) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private static Response keyed(String key, String body) {
        return asCoordinator().header("Idempotency-Key", key).body(body).post(STRATEGIES);
    }
}

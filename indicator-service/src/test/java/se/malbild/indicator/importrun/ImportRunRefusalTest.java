package se.malbild.indicator.importrun;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.malbild.kit.testing.Tokens;

@QuarkusTest
class ImportRunRefusalTest {

    @ParameterizedTest
    @CsvSource({"coordinator, 403", "reader, 403", "unit-editor, 403"})
    void onlyImportersSendFiles(String role, int status) {
        ValidatableResponse answer = Uploads.table(Uploads.as(role, "2083"), Uploads.hedemora(), "");

        problem(answer, status, "forbidden");
    }

    @Test
    void withoutATokenNothingIsReceived() {
        problem(Uploads.table(given(), Uploads.hedemora(), ""), 401, "unauthenticated");
    }

    @Test
    void aTokenOfAStrangeKeyIsRefused() {
        var actor = given().header("Authorization", Tokens.bearerOfStrangeKey("importer", "2083"));

        problem(Uploads.table(actor, Uploads.hedemora(), ""), 401, "unauthenticated");
    }

    @Test
    void aTokenForAnotherServiceIsRefused() {
        var actor = given().header("Authorization", Tokens.bearerForAudience("other", "importer", "2083"));

        problem(Uploads.table(actor, Uploads.hedemora(), ""), 401, "unauthenticated");
    }

    @Test
    void anUnknownLayoutIsRefusedWithThoseThatExist() {
        ValidatableResponse answer = Uploads.as("importer", "2083")
                .header("Content-Type", "text/csv")
                .body(Uploads.hedemora())
                .post(Uploads.PATH + "?layout=fokus-1999")
                .then();

        problem(answer, 400, "invalid-input")
                .body("violations[0].field", is("layout"), "violations[0].message", containsString("fokus-2021"));
    }

    @Test
    void anEmptyFileIsRefused() {
        problem(Uploads.table(new byte[0]), 400, "invalid-input").body("violations[0].message", is("Filen är tom."));
    }

    @Test
    void anotherMediaTypeIsRefused() {
        ValidatableResponse answer = Uploads.as("importer", "2083")
                .contentType("image/png")
                .body(Uploads.hedemora())
                .post(Uploads.PATH + "?layout=fokus-2021")
                .then();

        problem(answer, 415, "unsupported-media-type");
    }

    @Test
    void aPictureNamedTsvFailsWithItsReasonAndChangesNothing() {
        byte[] picture = new byte[5_000];
        new Random(7).nextBytes(picture);

        ValidatableResponse run = Uploads.table(picture);

        run.statusCode(201).body("status", is("FAILED"), "failure", is("NOT_A_TABLE"), "counts.created", is(0));
    }

    @Test
    void proseIsNoTable() {
        Uploads.table("Hedemora ligger i Dalarna.".getBytes(StandardCharsets.UTF_8))
                .body("status", is("FAILED"), "failure", is("NOT_A_TABLE"));
    }

    @Test
    void theSameKeyAndFileIsReceivedOnceAndAnotherFileIsRefused() {
        String first = keyed("nyckel-1", Uploads.tableOf("Smedjebacken"))
                .statusCode(201)
                .extract()
                .path("id");
        String again = keyed("nyckel-1", Uploads.tableOf("Smedjebacken"))
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(again).isEqualTo(first);
        problem(keyed("nyckel-1", Uploads.tableOf("Vansbro")), 422, "idempotency-key-reused");
    }

    @Test
    void oneKeyDoesNotDoForATrialRunAndTheRunItself() {
        byte[] file = Uploads.tableOf("Älvkarleby");
        Uploads.table(keyedActor("nyckel-2"), file, "&validateOnly=true").body("validateOnly", is(true));

        problem(
                keyedActor("nyckel-2")
                        .contentType("text/tab-separated-values")
                        .body(file)
                        .post(Uploads.PATH + "?layout=fokus-2021&fileName=fokus.tsv")
                        .then(),
                422,
                "idempotency-key-reused");
    }

    @Test
    void anotherMunicipalitysRunIsNotFound() {
        String id = Uploads.table(Uploads.as("importer", "2083"), Uploads.hedemora(), "")
                .extract()
                .path("id");

        problem(Uploads.as("importer", "2462").get(Uploads.PATH + "/" + id).then(), 404, "not-found");
        problem(
                Uploads.as("coordinator", "2462")
                        .get(Uploads.PATH + "/" + id + "/file")
                        .then(),
                404,
                "not-found");
        Uploads.as("coordinator", "2083").get(Uploads.PATH + "/" + id).then().statusCode(200);
        Uploads.as("importer", "2462").get(Uploads.PATH + "?limit=200").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void anUnknownRunIsNotFound() {
        ValidatableResponse answer = Uploads.as("importer", "2083")
                .get(Uploads.PATH + "/0197a3c5-77aa-7e61-a5b0-51c3f4d2e8aa")
                .then();

        problem(answer, 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, limit",
        "limit=201, limit",
        "limit=100000, limit",
        "page=0, page",
        "sort=wrong, sort",
        "limit=tjugo, limit",
        "gender=X, gender"
    })
    void aPageThatCannotBeIsRefused(String query, String field) {
        ValidatableResponse answer =
                given().get("/indicator/v1/observations?" + query).then();

        problem(answer, 400, "invalid-input").body("violations.field", everyItem(is(field)));
    }

    @Test
    void aPageBeyondTheLastIsEmpty() {
        given().get("/indicator/v1/indicators?source=fokus&page=1000")
                .then()
                .statusCode(200)
                .body(
                        "items",
                        hasSize(0),
                        "meta.page",
                        is(1000),
                        "meta.totalRecords",
                        is(24),
                        "meta.totalPages",
                        is(2));
    }

    @ParameterizedTest
    @CsvSource({"municipality=9999, municipalities[0].<list element>", "period=2021-13-01, periods[0].<list element>"})
    void aFilterThatNothingCanMatchIsRefused(String query, String field) {
        problem(given().get("/indicator/v1/observations?" + query).then(), 400, "invalid-input");
    }

    @Test
    void anUnknownPathIsAProblemInTheLanguageAskedFor() {
        given().header("Accept-Language", "en")
                .get("/indicator/v1/nothing-here")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("title", is("Not found"), "detail", startsWith("There is nothing at this address"));
    }

    private static RequestSpecification keyedActor(String key) {
        return Uploads.as("national-importer", "0000").header("Idempotency-Key", key);
    }

    private static ValidatableResponse keyed(String key, byte[] file) {
        return Uploads.table(keyedActor(key), file, "");
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String slug) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", is("https://malbild.se/problems/" + slug), "status", is(status))
                .body("title", notNullValue(), "detail", notNullValue(), "instance", notNullValue());
    }
}

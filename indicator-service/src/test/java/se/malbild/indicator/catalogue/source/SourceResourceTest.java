package se.malbild.indicator.catalogue.source;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static se.malbild.indicator.catalogue.CatalogueCalls.API;
import static se.malbild.indicator.catalogue.CatalogueCalls.problem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.malbild.indicator.catalogue.CatalogueCalls;

@QuarkusTest
class SourceResourceTest {

    @Test
    void theSourcesAreListedWithTheirTermsOfUse() {
        CatalogueCalls.get("sources?limit=200")
                .statusCode(200)
                .body("items.code", hasItems("fokus", "kkik", "scb", "skr-insikt", "svenskt-naringsliv", "kolada"))
                .body("items.find { it.code == 'kkik' }.licence", containsString("Källa: Kolada"))
                .body("items.find { it.code == 'skr-insikt' }.expectedMonths", contains(4));
        given().header("Accept-Language", "en")
                .get(API + "sources/kkik")
                .then()
                .body("licence", containsString("processed values must not name Kolada"));
    }

    @Test
    void aSourceIsAddedChangedAndDeletedWithItsEditions() {
        CatalogueCalls.post("sources", source("ny-kalla"))
                .statusCode(201)
                .header("Location", API + "sources/ny-kalla")
                .header("ETag", "\"0\"")
                .body("title", is("A new one"), "expectedMonths", contains(3, 9));
        CatalogueCalls.post("sources/ny-kalla/editions", Map.of("period", "2024", "status", "PUBLISHED"))
                .statusCode(201);
        CatalogueCalls.patch("sources/ny-kalla", Map.of("publisher", "Någon", "expectedMonths", List.of()))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("publisher", is("Någon"), "expectedMonths", hasSize(0), "titleSwedish", is("En ny"));
        CatalogueCalls.put("sources/ny-kalla", source("ny-kalla"))
                .statusCode(200)
                .body("publisher", is("Utgivaren"));

        CatalogueCalls.delete("sources/ny-kalla").statusCode(204);

        problem(CatalogueCalls.get("sources/ny-kalla/editions"), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"coordinator", "reader", "importer", "national-importer", "operator"})
    void onlyThoseWhoKeepTheCatalogueEditSources(String role) {
        problem(
                CatalogueCalls.as(role)
                        .body(source("nej"))
                        .post(API + "sources")
                        .then(),
                403,
                "forbidden");
        problem(
                CatalogueCalls.as(role)
                        .body(source("fokus"))
                        .put(API + "sources/fokus")
                        .then(),
                403,
                "forbidden");
        problem(CatalogueCalls.as(role).body("{}").patch(API + "sources/fokus").then(), 403, "forbidden");
        problem(CatalogueCalls.as(role).delete(API + "sources/fokus").then(), 403, "forbidden");
    }

    @Test
    void aSourceWithIndicatorsIsNotDeleted() {
        problem(CatalogueCalls.delete("sources/kkik"), 409, "conflict").body("detail", containsString("11 indicators"));
    }

    @Test
    void aCodeIsTakenOnceAndNeverChanged() {
        problem(CatalogueCalls.post("sources", source("fokus")), 409, "conflict");
        problem(CatalogueCalls.put("sources/fokus", source("focus")), 400, "invalid-input")
                .body("violations.field", contains("code"));
    }

    @Test
    void whoHasNotSeenTheSourceDoesNotChangeIt() {
        problem(
                CatalogueCalls.admin()
                        .body(source("scb"))
                        .put(API + "sources/scb")
                        .then(),
                428,
                "precondition-required");
        problem(
                CatalogueCalls.admin()
                        .header("If-Match", "\"99\"")
                        .body(source("scb"))
                        .put(API + "sources/scb")
                        .then(),
                412,
                "precondition-failed");
    }

    @ParameterizedTest
    @CsvSource({
        "code, Stor Kod, code",
        "publisher, ' ', publisher",
        "cadence, WEEKLY, cadence",
        "descriptionEnglish, Only English, descriptionSwedish",
    })
    void whatIsWrongIsSaidOfItsField(String field, String value, String where) {
        Map<String, Object> form = source("fel");
        form.put(field, value);

        problem(CatalogueCalls.post("sources", form), 400, "invalid-input")
                .body("violations.field", everyItem(is(where)));
    }

    @Test
    void thereIsNoThirteenthMonth() {
        Map<String, Object> form = source("fel");
        form.put("expectedMonths", List.of(1, 13));

        problem(CatalogueCalls.post("sources", form), 400, "invalid-input")
                .body("violations.field", contains("expectedMonths[1]"));
    }

    private static Map<String, Object> source(String code) {
        return new LinkedHashMap<>(Map.of(
                "code", code,
                "titleSwedish", "En ny",
                "titleEnglish", "A new one",
                "publisher", "Utgivaren",
                "licenceSwedish", "Fri",
                "licenceEnglish", "Free",
                "cadence", "YEARLY",
                "expectedMonths", List.of(9, 3, 9)));
    }
}

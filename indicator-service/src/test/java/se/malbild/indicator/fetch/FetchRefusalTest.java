package se.malbild.indicator.fetch;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static se.malbild.indicator.fetch.FakeSource.LISTENING;
import static se.malbild.indicator.fetch.FakeSource.TRUST;
import static se.malbild.indicator.fetch.FakeSource.page;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.malbild.indicator.importrun.Uploads;

/// What is refused of orders, and what is filled in.
@QuarkusTest
class FetchRefusalTest {

    @Inject
    FakeSource source;

    @Test
    void anUnknownReaderIsRefusedWithThoseThereAre() {
        refused("reader", "kolodo")
                .body("violations.field", contains("reader"))
                .body("violations[0].message", containsString("fake"));
    }

    @Test
    void whatTheReaderDoesNotBringIsRefused() {
        refused("indicators", List.of(TRUST, "fokus.placering"))
                .body("violations.field", contains("indicators"))
                .body("violations[0].message", containsString("fokus.placering"));
    }

    @Test
    void anUnknownMunicipalityIsRefused() {
        refused("municipalities", List.of("2083", "9999")).body("violations.field", contains("municipalities"));
    }

    @Test
    void yearsInTheWrongOrderAreRefused() {
        refused("toYear", 2001).body("violations.field", contains("toYear"));
    }

    @Test
    void whatIsLeftOutIsAllThatTheReaderBrings() {
        source.says("1493", TRUST, page("1493", TRUST, List.of("2024=41")));
        source.says("1493", LISTENING, page("1493", LISTENING, List.of("2024=12")));
        Map<String, Object> wanted = new HashMap<>(FetchCalls.wanted("1493"));
        wanted.remove("indicators");

        FetchCalls.order(wanted, 30).body("indicators", contains(TRUST, LISTENING), "status", is("FETCHED"));
    }

    @Test
    void theSameOrderSentTwiceWithAKeyIsOneFetch() {
        source.says("1494", TRUST, page("1494", TRUST, List.of("2024=41")));
        String key = UUID.randomUUID().toString();

        String first = orderWith(key);
        String second = orderWith(key);

        FetchCalls.get(first).body("id", is(second));
    }

    @Test
    void importersOfOneMunicipalityReadFetchesAndOrderNone() {
        source.says("1495", TRUST, page("1495", TRUST, List.of("2024=41")));
        String fetch = FetchCalls.fetch("1495", TRUST).extract().path("id");

        Uploads.as("importer", "1495")
                .get(FetchCalls.PATH)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(fetch));
        Uploads.as("importer", "1495")
                .contentType("application/json")
                .body(FetchCalls.wanted("1495", TRUST))
                .post(FetchCalls.PATH)
                .then()
                .statusCode(403);
        Uploads.as("importer", "1495")
                .post(FetchCalls.PATH + "/" + fetch + "/cancellation")
                .then()
                .statusCode(403);
    }

    @Test
    void aFetchThatThereIsNotIsNotFound() {
        FetchCalls.national()
                .get(FetchCalls.PATH + "/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        FetchCalls.national()
                .get(FetchCalls.PATH + "/" + UUID.randomUUID() + "/gaps")
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse refused(String field, Object value) {
        Map<String, Object> wanted = new HashMap<>(FetchCalls.wanted("2083", TRUST));
        wanted.put(field, value);
        return FetchCalls.national().body(wanted).post(FetchCalls.PATH).then().statusCode(400);
    }

    private static String orderWith(String key) {
        return FetchCalls.national()
                .header("Idempotency-Key", key)
                .body(FetchCalls.wanted("1494", TRUST))
                .post(FetchCalls.PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}

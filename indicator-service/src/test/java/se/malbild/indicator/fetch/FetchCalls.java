package se.malbild.indicator.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.malbild.indicator.importrun.Uploads;

/// Orders fetches the way people do.
final class FetchCalls {

    static final String PATH = "/indicator/v1/fetches";

    private FetchCalls() {}

    static RequestSpecification national() {
        return Uploads.as("national-importer", "0000").contentType("application/json");
    }

    static Map<String, Object> wanted(String municipality, String... indicators) {
        return Map.of(
                "reader",
                FakeSource.READER,
                "indicators",
                List.of(indicators),
                "municipalities",
                List.of(municipality),
                "fromYear",
                2015,
                "toYear",
                2025);
    }

    /// Orders a fetch and waits for the end of its import.
    static ValidatableResponse fetch(String municipality, String... indicators) {
        return order(Map.copyOf(wanted(municipality, indicators)), 30);
    }

    static ValidatableResponse order(Object wanted, int wait) {
        return national()
                .header("Prefer", "wait=" + wait)
                .body(wanted)
                .post(PATH)
                .then()
                .statusCode(201);
    }

    static ValidatableResponse get(String fetch) {
        return national().get(PATH + "/" + fetch).then().statusCode(200);
    }

    static ValidatableResponse gaps(String fetch) {
        return national().get(PATH + "/" + fetch + "/gaps").then().statusCode(200);
    }

    static void awaitStatus(String fetch, String status) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(get(fetch).extract().<String>path("status")).isEqualTo(status));
    }

    /// The import that a fetch has become, once it has ended.
    static ValidatableResponse run(ValidatableResponse fetch) {
        String run = fetch.extract().path("importRun");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(Uploads.run(run).extract().<String>path("finishedAt"))
                        .isNotNull());
        return Uploads.run(run);
    }

    static UUID id(ValidatableResponse fetch) {
        return UUID.fromString(fetch.extract().path("id"));
    }
}

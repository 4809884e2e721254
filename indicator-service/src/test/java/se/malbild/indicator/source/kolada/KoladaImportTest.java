package se.malbild.indicator.source.kolada;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.malbild.indicator.catalogue.CatalogueCalls;
import se.malbild.indicator.importrun.Uploads;

/// From the order to the figures.
@QuarkusTest
@WithTestResource(value = KoladaOnThisMachine.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class KoladaImportTest {

    private static final List<String> BOTH = List.of("kkik.bra-plats-att-bo", "skr-insikt.nki-total");

    @Test
    void figuresAndMetadataComeAndTheSecondTimeNothingChanges() {
        ValidatableResponse trial = fetch(true, BOTH, "2083", "2462");
        trial.body("outcome", is("COMPLETE"), "counts.created", is(2 * 4 * 3 + 2 * 2));
        CatalogueCalls.get("kolada-kpis/N00667").statusCode(404);

        ValidatableResponse first = fetch(false, BOTH, "2083", "2462");
        first.body("outcome", is("COMPLETE"), "counts.created", is(2 * 4 * 3 + 2 * 2), "counts.problems", is(0));
        CatalogueCalls.get("kolada-kpis/N00667")
                .statusCode(200)
                .body("indicator", is("kkik.bra-plats-att-bo"), "publicationDate", is("2026-12-15"));
        Uploads.observations("2462", "skr-insikt.nki-total")
                .body("items", hasSize(2), "items.status", everyItem(is("VALUE")));

        fetch(false, BOTH, "2083", "2462").body("counts.created", is(0), "counts.unchanged", is(2 * 4 * 3 + 2 * 2));
    }

    @Test
    void whatKoladaHasNoValueOfIsNotStored() {
        ValidatableResponse all = fetch(false, List.of("skr-insikt.brandskydd"));

        all.body("outcome", is("COMPLETE"), "counts.rejected", is(0), "counts.ignored", greaterThan(30));
        int readings = all.extract().path("counts.readings");
        int created = all.extract().path("counts.created");
        int unchanged = all.extract().path("counts.unchanged");
        assertThat(readings).isEqualTo(290 * 4).isEqualTo(created + unchanged);
        assertThat(created).isBetween(readings / 2, readings - 10);
    }

    private static ValidatableResponse fetch(boolean validateOnly, List<String> indicators, String... municipalities) {
        String run = Uploads.as("national-importer", "0000")
                .contentType("application/json")
                .header("Prefer", "wait=60")
                .body(Map.of(
                        "reader",
                        "kolada",
                        "indicators",
                        indicators,
                        "municipalities",
                        List.of(municipalities),
                        "fromYear",
                        2022,
                        "toYear",
                        2025,
                        "validateOnly",
                        validateOnly))
                .post("/indicator/v1/fetches")
                .then()
                .statusCode(201)
                .body("status", is("FETCHED"))
                .extract()
                .path("importRun");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(Uploads.run(run).extract().<String>path("finishedAt"))
                        .isNotNull());
        return Uploads.run(run);
    }
}

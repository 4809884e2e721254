package se.malbild.indicator.staging;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.malbild.indicator.importrun.Uploads;

/// Figures that are calculated from others follow them, in the same run.
@QuarkusTest
class DerivedFiguresTest {

    private static final String POPULATION = "scb.folkmangd-18-65";
    private static final String CHANGE = "scb.folkmangd-18-65-forandring";
    private static final String IN = "scb.inflyttade-20-64";
    private static final String OUT = "scb.utflyttade-20-64";
    private static final String NET = "scb.flyttnetto-20-64";

    @Test
    void aYearsChangeComesWithTheYearThatMakesItPossible() {
        write("0114", POPULATION, "2020", 8500).body("counts.created", is(1));

        write("0114", POPULATION, "2021", 8437).body("counts.created", is(2));

        Uploads.observations("0114", CHANGE).body("items.period", contains("2021"), "items.value", contains(-63));
    }

    @Test
    void aRevisedYearChangesItsOwnDifferenceAndThatOfTheYearAfter() {
        write("0115", POPULATION, "2020", 100);
        write("0115", POPULATION, "2021", 110);
        write("0115", POPULATION, "2022", 130);

        ValidatableResponse run = write("0115", POPULATION, "2021", 105);

        run.body("counts.revised", is(3));
        Uploads.observations("0115", CHANGE).body("items.value", contains(5, 25));
        Uploads.changesOf(run).body("items", hasSize(3));
    }

    @Test
    void noDifferenceIsReckonedAcrossABreak() {
        write("0117", POPULATION, "2023", 100);
        write("0117", POPULATION, "2024", 110);

        write("0117", POPULATION, "2025", 112);

        Uploads.observations("0117", CHANGE)
                .body("items.period", contains("2024", "2025"))
                .body("items.status", contains("VALUE", "NOT_APPLICABLE"), "items.value", contains(10, null));
    }

    @Test
    void aWithdrawnYearTakesTheDifferencesWithIt() {
        write("0120", POPULATION, "2020", 100);
        write("0120", POPULATION, "2021", 110);

        write("0120", POPULATION, "2020", null).body("counts.withdrawn", is(2));

        Uploads.observations("0120", CHANGE).body("items.status", contains("NOT_AVAILABLE"));
    }

    @Test
    void aDifferenceOfTwoIndicatorsNeedsBoth() {
        write("0123", IN, "2022", 700).body("counts.created", is(1));

        write("0123", OUT, "2022", 650).body("counts.created", is(2));

        Uploads.observations("0123", NET).body("items.value", contains(50));
    }

    @Test
    void takingTheCauseBackTakesWhatFollowedBack() {
        write("0125", POPULATION, "2020", 100);
        String run = write("0125", POPULATION, "2021", 110).extract().path("id");

        Uploads.as("national-importer", "0000")
                .header("Prefer", "wait=30")
                .contentType("application/json")
                .body(Map.of("importRun", run, "reason", "Fel år"))
                .post("/indicator/v1/undo-runs")
                .then()
                .body("counts.withdrawn", is(2), "counts.problems", is(0));

        Uploads.observations("0125", CHANGE).body("items.status", contains("NOT_AVAILABLE"));
    }

    @Test
    void aNewBreakInTheCatalogueHasTheDifferencesReckonedAnew() {
        write("0126", "scb.folkmangd-16-64", "2020", 10);
        write("0126", "scb.folkmangd-16-64", "2021", 12);
        create(Map.of("kind", "YEARLY_CHANGE", "input", "scb.folkmangd-16-64"));

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> Uploads.observations("0126", "scb.provforandring")
                .body("items.value", contains(2)));
    }

    private static void create(Map<String, String> derivation) {
        Map<String, Object> form = new HashMap<>();
        form.put("code", "scb.provforandring");
        form.put("source", "scb");
        form.put("titleSwedish", "Provförändring");
        form.put("titleEnglish", "Trial change");
        form.put("measurementUnit", "antal");
        form.put("direction", "NEUTRAL");
        form.put("dividedByGender", false);
        form.put("wholeNumbers", true);
        form.put("breaks", List.of());
        form.put("derivation", derivation);
        form.put("publisherOverride", "Målbild");
        Uploads.as("catalogue-admin", "0000")
                .contentType("application/json")
                .body(form)
                .post("/indicator/v1/indicators")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse write(
            String municipality, String indicator, String period, @Nullable Integer value) {
        Map<String, Object> figure = new HashMap<>();
        figure.put("municipality", municipality);
        figure.put("indicator", indicator);
        figure.put("period", period);
        figure.put("status", value == null ? "WITHDRAWN" : "VALUE");
        figure.put("value", value);
        return Uploads.as("national-importer", "0000")
                .header("Prefer", "wait=30")
                .contentType("application/json")
                .body(Map.of("figures", Arrays.asList(figure), "source", "SCB", "reason", "Prov"))
                .post("/indicator/v1/hand-entries")
                .then()
                .statusCode(201);
    }
}

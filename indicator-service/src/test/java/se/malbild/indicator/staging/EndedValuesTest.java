package se.malbild.indicator.staging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.malbild.indicator.importrun.Uploads;
import se.malbild.indicator.observation.Gender;
import se.malbild.indicator.observation.ObservationStatus;
import se.malbild.indicator.source.Reading;
import se.malbild.kit.workbook.Place;

@QuarkusTest
class EndedValuesTest {

    private static final String INDICATOR = "scb.folkmangd-18-65";

    @Inject
    EntityManager database;

    @ParameterizedTest
    @CsvSource({
        "0581, VALUE, NOT_AVAILABLE, 1",
        "0582, VALUE, WITHDRAWN, 1",
        "0583, NOT_APPLICABLE, NOT_AVAILABLE, 0",
        "0584, WITHDRAWN, NOT_AVAILABLE, 0",
        "0586, NOT_AVAILABLE, WITHDRAWN, 0"
    })
    void thatThereIsNoValueCountsWhereOneStandsAndNowhereElse(
            String municipality, String known, ObservationStatus told, long withdrawn) {
        write(municipality, "2020", "VALUE");
        if (!known.equals("VALUE")) {
            write(municipality, "2020", known);
        }

        Effect effect = preview(ending(municipality, "2020", told), ending(municipality, "2019", told));

        assertThat(effect).isEqualTo(new Effect(0, 0, withdrawn, 2 - withdrawn, 0, 0));
    }

    private static Reading ending(String municipality, String period, ObservationStatus told) {
        return Reading.endingValue(municipality, INDICATOR, period, Gender.T, told, new Place(1, 1));
    }

    private Effect preview(Reading... readings) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Stage stage = new Stage(database, UUID.randomUUID());
            stage.create();
            try {
                stage.fill(rows -> {
                    for (Reading reading : readings) {
                        rows.add(reading);
                    }
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Comparison comparison = new Comparison(
                    database,
                    stage,
                    new Terms(UUID.randomUUID(), null, LocalDate.of(2099, 1, 1), false, Set.of(), null));
            comparison.compare();
            Effect effect = comparison.preview();
            stage.drop();
            return effect;
        });
    }

    private static void write(String municipality, String period, String status) {
        Map<String, Object> figure = status.equals("VALUE")
                ? Map.of(
                        "municipality", municipality,
                        "indicator", INDICATOR,
                        "period", period,
                        "status", status,
                        "value", 100)
                : Map.of(
                        "municipality", municipality,
                        "indicator", INDICATOR,
                        "period", period,
                        "status", status);
        Uploads.as("national-importer", "0000")
                .header("Prefer", "wait=30")
                .contentType("application/json")
                .body(Map.of("figures", List.of(figure), "source", "SCB", "reason", "Prov"))
                .post("/indicator/v1/hand-entries")
                .then()
                .statusCode(201);
    }
}

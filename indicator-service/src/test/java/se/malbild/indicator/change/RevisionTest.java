package se.malbild.indicator.change;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.malbild.indicator.ledger.Ledger;
import se.malbild.indicator.ledger.NewFigure;

@QuarkusTest
class RevisionTest {

    @Inject
    Ledger ledger;

    @Test
    void aRevisionTellsWhatStoodBeforeAndWhatCameInstead() {
        UUID first =
                ledger.record("2024-05-01T12:00:00Z", figure("2480", "71.50").publishedOn("2024-04-18", "2024"));
        UUID second = ledger.record("2025-05-01T12:00:00Z", figure("2480", "70").publishedOn("2025-04-24", "2025"));

        revisions("2480", "")
                .body("items", hasSize(1), "items[0].change", is("REVISED"))
                .body("items[0].previous.value", is(71.50f), "items[0].previous.edition", is("2024"))
                .body("items[0].previous.publishedOn", is("2024-04-18"))
                .body("items[0].previous.recordedAt", is("2024-05-01T12:00:00Z"))
                .body("items[0].previous.importRun", is(first.toString()))
                .body("items[0].previous.observationVersion", is(1))
                .body("items[0].current.value", is(70), "items[0].current.edition", is("2025"))
                .body("items[0].current.publishedOn", is("2025-04-24"))
                .body("items[0].current.importRun", is(second.toString()))
                .body("items[0].current.observationVersion", is(2));
    }

    @Test
    void whatIsWithdrawnAndWhatComesBackAreRevisionsAndTheNewestComesFirst() {
        ledger.record("2024-05-01T12:00:00Z", figure("2481", "71"));
        ledger.record("2024-06-01T12:00:00Z", figure("2481", "71").without("WITHDRAWN"));
        ledger.record("2024-07-01T12:00:00Z", figure("2481", "72"));

        revisions("2481", "")
                .body("items.change", contains("REVISED", "WITHDRAWN"))
                .body("items.previous.status", contains("WITHDRAWN", "VALUE"))
                .body("items.current.status", contains("VALUE", "WITHDRAWN"))
                .body("items[0].previous.value", equalTo(null), "items[0].current.value", is(72));
    }

    @Test
    void anOlderEditionThatIsReadAfterANewerOneRevisesNothing() {
        ledger.record("2025-05-01T12:00:00Z", figure("2482", "71").publishedOn("2025-04-24", "2025"));
        ledger.record("2025-05-02T12:00:00Z", figure("2482", "70").publishedOn("2024-04-18", "2024"));

        revisions("2482", "").body("items", hasSize(0), "meta.totalRecords", is(0));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 4",
        "indicator=fokus.utbildning, 3",
        "indicator=fokus.utbildning&indicator=fokus.miljo, 4",
        "period=2024, 1",
        "periodFrom=2023&periodTo=2023, 3",
        "gender=K, 1",
        "since=2024-06-01, 4",
        // 22:30 in UTC on the first is the second in Sweden.
        "since=2024-06-02, 3",
        "since=2024-06-03, 2",
        "since=2030-01-01, 0",
    })
    void revisionsAreFilteredByWhatTheyAreOfAndWhenTheyCame(String query, int found) {
        if (given().get("/indicator/v1/revisions?municipality=2463").<Integer>path("meta.totalRecords") == 0) {
            NewFigure figure = figure("2463", "1");
            NewFigure other = NewFigure.of("2463", "fokus.miljo", "1");
            ledger.record("2024-05-01T12:00:00Z", figure, figure.of("K"), figure.in("2024"), other);
            ledger.record("2024-06-01T12:00:00Z", figure("2463", "2"));
            ledger.record("2024-06-01T22:30:00Z", figure("2463", "2").of("K"));
            ledger.record(
                    "2024-07-01T12:00:00Z", figure("2463", "2").in("2024"), NewFigure.of("2463", "fokus.miljo", "2"));
        }

        revisions("2463", query).body("items", hasSize(found), "meta.totalRecords", is(found));
    }

    @Test
    void thePagesHoldEveryRevisionOnce() {
        List<NewFigure> before = IntStream.range(2000, 2015)
                .mapToObj(year -> figure("2581", "1").in(Integer.toString(year)))
                .toList();
        List<NewFigure> after = IntStream.range(2000, 2015)
                .mapToObj(year -> figure("2581", "2").in(Integer.toString(year)))
                .toList();
        ledger.record("2024-05-01T12:00:00Z", before);
        ledger.record("2024-06-01T12:00:00Z", after);

        List<Integer> numbers = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            ValidatableResponse answer = revisions("2581", "limit=6&page=" + page);
            answer.body("meta.totalRecords", is(15));
            numbers.addAll(answer.extract().path("items.current.changeNumber"));
        }
        assertThat(numbers).hasSize(15).isSortedAccordingTo((a, b) -> Integer.compare(b, a));
    }

    @Test
    void asCsvTheyHaveBothSidesOnOneRow() {
        ledger.record("2024-05-01T12:00:00Z", figure("2582", "71.5").publishedOn("2024-04-18", "2024"));
        ledger.record("2025-05-01T12:00:00Z", figure("2582", "70.25").publishedOn("2025-04-24", "2025"));

        String csv = given().accept("text/csv")
                .get("/indicator/v1/revisions?municipality=2582&csvForm=EXCEL")
                .asString();

        assertThat(csv).isEqualTo("""
                \uFEFFmunicipality;municipalityName;indicator;indicatorTitle;period;gender;change;previousStatus;previousValue;previousEdition;previousPublishedOn;previousRecordedAt;status;value;edition;publishedOn;recordedAt;observationVersion
                2582;Boden;fokus.utbildning;Utbildning;2023;T;REVISED;VALUE;71,5;2024;2024-04-18;2024-05-01T12:00:00Z;VALUE;70,25;2025;2025-04-24;2025-05-01T12:00:00Z;2
                """.replace("\n", "\r\n"));
    }

    @Test
    void theChangesOfAnImportAreARangeOfNumbersThatIsPagedThrough() {
        UUID run = ledger.record(
                "2024-05-01T12:00:00Z",
                IntStream.range(2000, 2025)
                        .mapToObj(year -> figure("2583", "1").in(Integer.toString(year)))
                        .toList());
        ledger.record("2024-06-01T12:00:00Z", figure("2584", "1"));

        changes(run, "limit=10").body("items", hasSize(10), "items[0].period", is("2000"));
        changes(run, "limit=10&page=3").body("items", hasSize(5), "items[4].period", is("2024"));
        changes(run, "limit=10&sort=-number").body("items[0].period", is("2024"), "items[9].period", is("2015"));
        changes(run, "limit=10&sort=-number&page=3").body("items", hasSize(5), "items[4].period", is("2000"));
        changes(run, "page=4").body("items", hasSize(0), "meta.totalRecords", is(25));
        given().get("/indicator/v1/changes?importRun=" + UUID.randomUUID())
                .then()
                .body("items", hasSize(0), "meta.totalRecords", is(0));
    }

    private static ValidatableResponse changes(UUID run, String query) {
        return given().get("/indicator/v1/changes?importRun=" + run + "&" + query)
                .then()
                .statusCode(200)
                .body("meta.totalRecords", is(25));
    }

    private static NewFigure figure(String municipality, String value) {
        return NewFigure.of(municipality, "fokus.utbildning", value);
    }

    private static ValidatableResponse revisions(String municipality, String query) {
        return given().get("/indicator/v1/revisions?municipality=" + municipality + "&" + query)
                .then()
                .statusCode(200);
    }
}

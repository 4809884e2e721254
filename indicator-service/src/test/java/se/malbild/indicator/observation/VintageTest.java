package se.malbild.indicator.observation;

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
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.malbild.indicator.ledger.Ledger;
import se.malbild.indicator.ledger.NewFigure;

@QuarkusTest
class VintageTest {

    private static final String INDICATOR = "fokus.trygghet";

    @Inject
    Ledger ledger;

    @ParameterizedTest
    @CsvSource({
        "2024-04-30, ''",
        "2024-05-01T11:59:59Z, ''",
        // A change counts from the very moment when it was recorded.
        "2024-05-01T12:00:00Z, 71",
        "2024-05-01T14:00:00%2B02:00, 71",
        "2024-05-01, 71",
        "2024-06-09, 71",
        // 23:30 in Sweden on the tenth is still the tenth.
        "2024-06-10, 72",
        "2024-06-10T21:29:59Z, 71",
        "2024-06-10T21:30:00Z, 72",
        "2025-01-01, 74",
        "2199-12-31, 74",
    })
    void asRecordedIsTheNewestChangeByThen(String asOf, String values) {
        if (isNew("2505")) {
            ledger.record("2024-05-01T12:00:00Z", NewFigure.of("2505", INDICATOR, "71"));
            ledger.record("2024-06-10T21:30:00Z", NewFigure.of("2505", INDICATOR, "72"));
            ledger.record("2024-12-01T00:00:00Z", NewFigure.of("2505", INDICATOR, "74"));
        }

        assertThat(values("2505", "asOf=" + asOf)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-04-19, ''",
        "2023-04-20, 70",
        "2024-04-17, 70",
        "2024-04-18, 71",
        "2025-04-23, 71",
        "2025-04-24, 73",
    })
    void asPublishedIsTheNewestOfWhatWasOutByThenWheneverItWasRead(String asOf, String values) {
        if (isNew("2506")) {
            NewFigure figure = NewFigure.of("2506", INDICATOR, "0");
            ledger.record("2025-05-02T08:00:00Z", valued(figure, "70").publishedOn("2023-04-20", "2023"));
            ledger.record("2025-05-03T08:00:00Z", valued(figure, "71").publishedOn("2024-04-18", "2024"));
            ledger.record("2025-05-04T08:00:00Z", valued(figure, "73").publishedOn("2025-04-24", "2025"));
        }

        assertThat(values("2506", "asOfBasis=PUBLISHED&asOf=" + asOf)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-17, ''",
        "2024-04-18, 71",
        // 22:30 in UTC on the second is the third in Sweden.
        "2024-06-02, 71",
        "2024-06-03, 72",
        "2024-09-01, 74",
    })
    void aChangeWhoseDayIsUnknownCountsAsPublishedWhenItWasRecorded(String asOf, String values) {
        if (isNew("2510")) {
            NewFigure figure = NewFigure.of("2510", INDICATOR, "0");
            ledger.record("2024-05-01T12:00:00Z", valued(figure, "71").publishedOn("2024-04-18", "2024"));
            ledger.record("2024-06-02T22:30:00Z", valued(figure, "72"));
            // Of two of the same day the one recorded last holds.
            ledger.record("2024-09-01T08:00:00Z", valued(figure, "73"));
            ledger.record("2024-09-05T08:00:00Z", valued(figure, "74").publishedOn("2024-09-01", "2024"));
        }

        assertThat(values("2510", "asOfBasis=PUBLISHED&asOf=" + asOf)).isEqualTo(values);
    }

    @Test
    void whatWasWithdrawnStaysVisibleWithWhatItWas() {
        NewFigure figure = NewFigure.of("2513", INDICATOR, "71.50");
        ledger.record("2024-05-01T12:00:00Z", figure);
        ledger.record("2024-06-01T12:00:00Z", figure.without("WITHDRAWN"));

        list("2513", "")
                .body("items", hasSize(1))
                .body("items[0].status", is("WITHDRAWN"), "items[0].value", equalTo(null))
                .body("items[0].previousValue", is(71.50f), "items[0].observationVersion", is(2));
        list("2513", "asOf=2024-05-31")
                .body("items[0].status", is("VALUE"), "items[0].value", is(71.50f))
                .body("items[0].previousValue", equalTo(null));
    }

    @Test
    void whatComesBackAfterItWasWithdrawnStandsAsAnyFigure() {
        NewFigure figure = NewFigure.of("2514", INDICATOR, "71");
        ledger.record("2024-05-01T12:00:00Z", figure);
        ledger.record("2024-06-01T12:00:00Z", figure.without("NOT_AVAILABLE"));
        ledger.record("2024-06-02T12:00:00Z", figure.without("SUPPRESSED"));
        list("2514", "").body("items[0].status", is("SUPPRESSED"), "items[0].previousValue", is(71));

        ledger.record("2024-07-01T12:00:00Z", figure);

        list("2514", "")
                .body("items[0].status", is("VALUE"), "items[0].value", is(71), "items[0].observationVersion", is(4))
                .body("items[0].previousValue", equalTo(null));
        list("2514", "asOf=2024-06-01").body("items[0].status", is("NOT_AVAILABLE"));
    }

    @Test
    void aFigureSaysFromWhichEditionAndImportItIs() {
        UUID run = ledger.record(
                "2024-05-01T12:00:00.123456Z",
                NewFigure.of("2518", INDICATOR, "71").publishedOn("2024-04-18", "2024"));

        list("2518", "")
                .body("items[0].edition", is("2024"), "items[0].publishedOn", is("2024-04-18"))
                .body("items[0].recordedAt", is("2024-05-01T12:00:00.123456Z"))
                .body("items[0].importRun", is(run.toString()));
    }

    @Test
    void eachGenderAndQuarterHasItsOwnHistory() {
        NewFigure figure = NewFigure.of("2521", INDICATOR, "1");
        ledger.record(
                "2024-05-01T12:00:00Z",
                figure.of("T").in("2024-Q1"),
                valued(figure, "2").of("K").in("2024-Q1"),
                valued(figure, "3").of("M").in("2024-Q1"));
        ledger.record(
                "2024-08-01T12:00:00Z",
                valued(figure, "4").of("K").in("2024-Q1"),
                valued(figure, "5").of("T").in("2024-Q2"));

        list("2521", "asOf=2024-07-31")
                .body("items.gender", contains("K", "M", "T"), "items.value", contains(2, 3, 1))
                .body("meta.totalRecords", is(3));
        list("2521", "asOf=2024-08-01&gender=K&gender=T")
                .body("items.period", contains("2024-Q1", "2024-Q1", "2024-Q2"))
                .body("items.value", contains(4, 1, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "periodFrom=2023&periodTo=2023, 2023 2023-Q1 2023-Q4 2023-12",
        "periodFrom=2023-Q4, 2023-Q4 2023-12 2024 2024-Q1 2024-01",
        "periodFrom=2023-Q4&periodTo=2024-01, 2023-Q4 2023-12 2024-01",
        "periodTo=2023-Q1, 2023-Q1",
        "periodFrom=2023-02&periodTo=2024, 2023-Q4 2023-12 2024 2024-Q1 2024-01",
        "period=2024&period=2023-Q1, 2023-Q1 2024",
        "period=2024&periodTo=2023, ''",
    })
    void aRangeHoldsThePeriodsThatLieWhollyInIt(String query, String periods) {
        if (isNew("2523")) {
            NewFigure figure = NewFigure.of("2523", INDICATOR, "1");
            ledger.record(
                    "2024-05-01T12:00:00Z",
                    List.of("2023", "2023-Q1", "2023-Q4", "2023-12", "2024", "2024-Q1", "2024-01").stream()
                            .map(figure::in)
                            .toList());
        }

        assertThat(list("2523", query).extract().<List<String>>path("items.period"))
                .containsExactlyInAnyOrder(periods.isEmpty() ? new String[0] : periods.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({"'', 25", "asOf=2024-05-31, 20", "asOf=2024-05-31&asOfBasis=PUBLISHED, 20"})
    void thePagesOfAListHoldEveryRowOnceAndTellHowManyThereAre(String query, int total) {
        if (isNew("2560")) {
            NewFigure figure = NewFigure.of("2560", INDICATOR, "1");
            ledger.record("2024-05-01T12:00:00Z", years(figure, 2000, 2020));
            ledger.record("2024-06-01T12:00:00Z", years(figure, 2020, 2025));
        }

        List<String> found = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            ValidatableResponse answer =
                    list("2560", "limit=7&sort=-period&page=" + page + (query.isEmpty() ? "" : "&" + query));
            answer.body("meta.totalRecords", is(total), "meta.totalIsMinimum", is(false));
            found.addAll(answer.extract().path("items.period"));
        }
        assertThat(found).hasSize(total).doesNotHaveDuplicates().isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void anUnchangedListIsNotSentAgain() {
        ledger.record("2024-05-01T12:00:00Z", NewFigure.of("2580", INDICATOR, "1"));
        String tag = list("2580", "").extract().header("ETag");

        int again = given().header("If-None-Match", tag)
                .get("/indicator/v1/observations?municipality=2580")
                .statusCode();
        ledger.record("2024-06-01T12:00:00Z", NewFigure.of("2580", INDICATOR, "2"));
        int changed = given().header("If-None-Match", tag)
                .get("/indicator/v1/observations?municipality=2580")
                .statusCode();

        assertThat(List.of(again, changed)).containsExactly(304, 200);
    }

    private static List<NewFigure> years(NewFigure figure, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(year -> figure.in(Integer.toString(year)))
                .toList();
    }

    private static NewFigure valued(NewFigure figure, String value) {
        return NewFigure.of(figure.municipality(), figure.indicator(), value);
    }

    private static boolean isNew(String municipality) {
        return values(municipality, "").isEmpty();
    }

    private static String values(String municipality, String query) {
        return list(municipality, query).extract().<List<Object>>path("items.value").stream()
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    private static ValidatableResponse list(String municipality, String query) {
        return given().urlEncodingEnabled(false)
                .get("/indicator/v1/observations?municipality=" + municipality + "&indicator=" + INDICATOR
                        + (query.isEmpty() ? "" : "&" + query))
                .then()
                .statusCode(200);
    }
}

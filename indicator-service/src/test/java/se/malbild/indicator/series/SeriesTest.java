package se.malbild.indicator.series;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.malbild.indicator.ledger.Ledger;
import se.malbild.indicator.ledger.NewFigure;

@QuarkusTest
class SeriesTest {

    @Inject
    Ledger ledger;

    @Test
    void aSeriesHasAllThatIsNeededToDrawIt() {
        NewFigure figure = NewFigure.of("2418", "fokus.fritid-kultur", "13.50");
        ledger.record("2024-05-01T12:00:00Z", figure.in("2021"), figure.in("2019"), figure.in("2020"));
        ledger.record("2024-06-01T12:00:00Z", figure.in("2020").without("WITHDRAWN"));

        ValidatableResponse series = series("municipality=2418&indicator=fokus.fritid-kultur");

        series.body("items", hasSize(1), "meta.totalRecords", is(1))
                .body("items[0].municipality", is("2418"), "items[0].municipalityName", is("Malå"))
                .body(
                        "items[0].indicator",
                        is("fokus.fritid-kultur"),
                        "items[0].indicatorTitle",
                        is("Fritid och kultur"))
                .body("items[0].gender", is("T"), "items[0].measurementUnit", is("poäng"))
                .body("items[0].direction", is("HIGHER_IS_BETTER"), "items[0].publisher", is("Tidningen Fokus"))
                .body("items[0].missingEditions", contains("2022"))
                .body("items[0].values.period", contains("2019", "2020", "2021"))
                .body("items[0].values.status", contains("VALUE", "WITHDRAWN", "VALUE"))
                .body("items[0].values[1].value", equalTo(null), "items[0].values[1].previousValue", is(13.50f))
                .body("items[0].values.observationVersion", contains(1, 2, 1));
    }

    @Test
    void aSeriesTellsItsBreaksAndTheDefinitionThatComesAfter() {
        ledger.record("2024-05-01T12:00:00Z", NewFigure.of("2418", "skr-insikt.nki-total-gammal", "70"));
        ledger.record("2024-05-01T12:00:00Z", NewFigure.of("2418", "skr-insikt.miljo-och-halsoskydd", "70"));

        series("municipality=2418&indicator=skr-insikt.nki-total-gammal")
                .body("items[0].replacedBy", is("skr-insikt.nki-total"), "items[0].validTo", is("2024"));
        series("municipality=2418&indicator=skr-insikt.miljo-och-halsoskydd")
                .body("items[0].breaks.period", hasItem("2015"));
    }

    @Test
    void eachGenderIsASeriesAndEveryoneComesFirst() {
        NewFigure figure = NewFigure.of("2421", "fokus.miljo", "1");
        ledger.record(
                "2024-05-01T12:00:00Z",
                figure.of("M"),
                figure.of("K"),
                figure.of("T"),
                figure.of("T").in("2024"));

        series("municipality=2421&indicator=fokus.miljo")
                .body("items.gender", contains("T", "K", "M"), "items[0].values.period", contains("2023", "2024"));
        series("municipality=2421&indicator=fokus.miljo&gender=K")
                .body("items.gender", contains("K"), "meta.totalRecords", is(1));
    }

    @ParameterizedTest
    @CsvSource({
        "asOf=2024-04-30, 0, ''",
        "asOf=2024-05-31, 1, '2023=1 2024=2'",
        "asOf=2024-06-01, 1, '2023=5 2024=2'",
        "asOf=2024-03-31&asOfBasis=PUBLISHED, 0, ''",
        "asOf=2024-04-01&asOfBasis=PUBLISHED, 1, '2023=1'",
        "periodFrom=2024, 1, '2024=2'",
        "period=1999, 0, ''",
    })
    void aSeriesIsShownAsItStood(String query, int series, String values) {
        if (given().get("/indicator/v1/series?municipality=2422&indicator=fokus.miljo")
                        .<Integer>path("meta.totalRecords")
                == 0) {
            NewFigure figure = NewFigure.of("2422", "fokus.miljo", "1");
            ledger.record(
                    "2024-05-01T12:00:00Z",
                    figure.publishedOn("2024-04-01", "2024"),
                    NewFigure.of("2422", "fokus.miljo", "2").in("2024"));
            ledger.record("2024-06-01T12:00:00Z", NewFigure.of("2422", "fokus.miljo", "5"));
        }

        ValidatableResponse answer = series("municipality=2422&indicator=fokus.miljo&" + query);

        answer.body("items", hasSize(series), "meta.totalRecords", is(series));
        if (series > 0) {
            List<String> periods = answer.extract().path("items[0].values.period");
            List<Integer> found = answer.extract().path("items[0].values.value");
            StringBuilder written = new StringBuilder();
            for (int i = 0; i < periods.size(); i++) {
                written.append(periods.get(i)).append('=').append(found.get(i)).append(' ');
            }
            assertThat(written.toString().strip()).isEqualTo(values);
        }
    }

    @Test
    void thePagesHoldEverySeriesWholeAndOnce() {
        for (String indicator : List.of("fokus.bostader", "fokus.demografi", "fokus.demokrati", "fokus.trygghet")) {
            NewFigure figure = NewFigure.of("2425", indicator, "1");
            ledger.record("2024-05-01T12:00:00Z", figure, figure.in("2024"), figure.in("2025"));
        }

        ValidatableResponse first = series("municipality=2425&limit=3&sort=-indicator");
        ValidatableResponse second = series("municipality=2425&limit=3&sort=-indicator&page=2");

        first.body("items.indicator", contains("fokus.trygghet", "fokus.demokrati", "fokus.demografi"))
                .body("items[0].values", hasSize(3), "meta.totalRecords", is(4), "meta.totalPages", is(2));
        second.body("items.indicator", contains("fokus.bostader"), "meta.totalRecords", is(4), "meta.count", is(1));
        series("municipality=2425&limit=3&page=3").body("items", hasSize(0), "meta.totalRecords", is(4));
    }

    @Test
    void asCsvTheRowsComeSeriesBySeries() {
        NewFigure figure = NewFigure.of("2460", "fokus.miljo", "1");
        ledger.record(
                "2024-05-01T12:00:00Z",
                figure.of("T"),
                figure.of("K"),
                figure.of("T").in("2022"));

        List<String> lines = given().accept("text/csv")
                .get("/indicator/v1/series?municipality=2460&indicator=fokus.miljo")
                .asString()
                .lines()
                .toList();

        assertThat(lines).hasSize(4);
        assertThat(lines.subList(1, 4))
                .extracting(line -> line.substring(line.indexOf("Miljö,"), line.indexOf(",VALUE")))
                .containsExactly("Miljö,2023,K", "Miljö,2022,T", "Miljö,2023,T");
    }

    @Test
    void anUnchangedAnswerIsNotSentAgainButOneInAnotherLanguageIs() {
        ledger.record("2024-05-01T12:00:00Z", NewFigure.of("2462", "fokus.miljo", "1"));
        String address = "/indicator/v1/series?municipality=2462&indicator=fokus.miljo";
        String tag = given().get(address).header("ETag");

        given().header("If-None-Match", tag).get(address).then().statusCode(304);
        given().header("If-None-Match", tag)
                .header("Accept-Language", "en")
                .get(address)
                .then()
                .statusCode(200)
                .body("items[0].indicatorTitle", is("Environment"));
    }

    private static ValidatableResponse series(String query) {
        return given().get("/indicator/v1/series?" + query).then().statusCode(200);
    }
}

package se.malbild.indicator.observation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.malbild.indicator.ledger.Ledger;
import se.malbild.indicator.ledger.NewFigure;

@QuarkusTest
class ObservationCsvTest {

    private static final String ADDRESS = "/indicator/v1/observations?indicator=fokus.aldre&municipality=";

    @Inject
    Ledger ledger;

    @Test
    void forProgramsThereAreCommasAndDecimalPoints() {
        record("2401");

        Response answer = given().accept("text/csv").get(ADDRESS + "2401");

        assertThat(answer.contentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.header("Content-Disposition")).startsWith("attachment; filename=\"observations.csv\"");
        assertThat(new String(answer.asByteArray(), StandardCharsets.UTF_8)).isEqualTo("""
                municipality,municipalityName,indicator,indicatorTitle,period,gender,status,value,edition,publishedOn,recordedAt,observationVersion
                2401,Nordmaling,fokus.aldre,Äldre,2022,T,VALUE,-13.50,2023,2023-05-25,2024-05-01T12:00:00Z,1
                2401,Nordmaling,fokus.aldre,Äldre,2023,T,NOT_AVAILABLE,,2023,,2024-05-01T12:00:00Z,1
                """.replace("\n", "\r\n"));
    }

    @Test
    void forExcelInSwedishThereAreSemicolonsDecimalCommasAndAByteOrderMark() {
        record("2403");

        byte[] answer =
                given().accept("*/*").get(ADDRESS + "2403&csvForm=EXCEL").asByteArray();

        assertThat(new String(answer, StandardCharsets.UTF_8)).isEqualTo("""
                \uFEFFmunicipality;municipalityName;indicator;indicatorTitle;period;gender;status;value;edition;publishedOn;recordedAt;observationVersion
                2403;Bjurholm;fokus.aldre;Äldre;2022;T;VALUE;-13,50;2023;2023-05-25;2024-05-01T12:00:00Z;1
                2403;Bjurholm;fokus.aldre;Äldre;2023;T;NOT_AVAILABLE;;2023;;2024-05-01T12:00:00Z;1
                """.replace("\n", "\r\n"));
    }

    @Test
    void allRowsComeAtOnceAndAsOfCountsForThemToo() {
        NewFigure figure = NewFigure.of("2404", "fokus.aldre", "1");
        ledger.record(
                "2024-05-01T12:00:00Z",
                IntStream.range(1000, 3500)
                        .mapToObj(year -> figure.in(Integer.toString(year)))
                        .toList());
        ledger.record("2024-06-01T12:00:00Z", figure.in("3500"));

        assertThat(lines("2404")).isEqualTo(1 + 2501);
        assertThat(lines("2404&asOf=2024-05-31")).isEqualTo(1 + 2500);
        assertThat(lines("2404&asOf=2024-05-31&asOfBasis=PUBLISHED&sort=-period&page=2&limit=5"))
                .isEqualTo(1 + 2500);
    }

    @Test
    void titlesAreInTheLanguageOfTheRequest() {
        record("2409");

        assertThat(given().accept("text/csv")
                        .header("Accept-Language", "en")
                        .get(ADDRESS + "2409")
                        .asString())
                .contains("2409,Robertsfors,fokus.aldre,Elderly,2022");
    }

    @ParameterizedTest
    @CsvSource({
        "'application/json, text/csv', '', application/json",
        "'text/csv, application/json', '', text/csv",
        "'text/csv;q=0.5, application/json', '', application/json",
        "'text/html,application/xml;q=0.9,*/*;q=0.8', '', application/json",
        "'text/html,application/xml;q=0.9,*/*;q=0.8', &csvForm=PLAIN, text/csv",
        "application/json, &csvForm=PLAIN, application/json",
    })
    void whoPrefersCsvGetsCsv(String accepted, String query, String given) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + RestAssured.port + ADDRESS + "2417" + query);
        HttpRequest request =
                HttpRequest.newBuilder(address).header("Accept", accepted).build();

        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpHeaders answer =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).headers();

            assertThat(answer.firstValue("Content-Type").orElse("")).startsWith(given);
            assertThat(answer.firstValue("Vary").orElse("")).contains("Accept");
        }
    }

    private long lines(String query) {
        return given().accept("text/csv")
                .get(ADDRESS + query)
                .asString()
                .lines()
                .count();
    }

    private void record(String municipality) {
        NewFigure figure = NewFigure.of(municipality, "fokus.aldre", "-13.50");
        ledger.record(
                "2024-05-01T12:00:00Z",
                figure.in("2022").publishedOn("2023-05-25", "2023"),
                figure.in("2023").without("NOT_AVAILABLE"));
    }
}

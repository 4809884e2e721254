package se.malbild.indicator.observation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ReadingRefusalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "observations?asOf=igår | asOf | ska vara en dag, 2024-05-01 | must be a day, 2024-05-01",
                "observations?asOf=2024-02-30 | asOf | ska vara en dag | must be a day",
                "observations?asOf=2024-05-01T12:00:00 | asOf | eller ett ögonblick | or a moment",
                "observations?asOf=1066-10-14 | asOf | mellan 1900 och 2199 | between 1900 and 2199",
                "observations?asOf=+1000000-01-01T00:00:00Z | asOf | ska | must",
                "observations?asOfBasis=PUBLISHED | asOfBasis | tillsammans med asOf | together with asOf",
                "observations?asOf=2024-05-01&asOfBasis=printed | asOfBasis | RECORDED, PUBLISHED | RECORDED, PUBLISHED",
                "observations?asOf=2024-05-01T12:00:00Z&asOfBasis=PUBLISHED | asOf | vilken tid på dagen | the time of day",
                "observations?periodFrom=2024&periodTo=2023 | periodFrom | ligger efter periodTo | is after periodTo",
                "series?periodFrom=2024-Q2&periodTo=2024-Q1 | periodFrom | ligger efter | is after",
                "revisions?periodFrom=2024-Q2&periodTo=2024-Q1 | periodFrom | ligger efter | is after",
                "observations?periodTo=2024-Q5 | periodTo | ska ha formen | must",
                "observations?period=2024-00 | period | ska ha formen | must",
                "series?asOf=senare | asOf | ska vara en dag | must be a day",
                "series?sort=value | sort | Välj bland: municipality, indicator | Choose among: municipality, indicator",
                "revisions?since=idag | since | ska vara en dag | must be a day",
                "revisions?since=0001-01-01 | since | mellan 1900 och 2199 | between 1900 and 2199",
                "revisions?municipality=9999 | municipality | ingen kommun | no municipality",
                "observations?csvForm=excel | csvForm | PLAIN, EXCEL | PLAIN, EXCEL",
            })
    void whatCannotBeAskedForIsRefusedInBothLanguages(String query, String field, String swedish, String english) {
        refused(query, "sv").body("violations[0].field", containsString(field));
        refused(query, "sv").body("violations[0].message", containsString(swedish));
        refused(query, "en").body("violations[0].message", containsString(english));
    }

    @ParameterizedTest
    @ValueSource(strings = {"observations", "series", "revisions"})
    void aFormatThatThereIsNotIsRefused(String list) {
        given().accept("application/xml")
                .get("/indicator/v1/" + list)
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
    }

    private static ValidatableResponse refused(String query, String language) {
        return given().header("Accept-Language", language)
                .get("/indicator/v1/" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", is("https://malbild.se/problems/invalid-input"));
    }
}

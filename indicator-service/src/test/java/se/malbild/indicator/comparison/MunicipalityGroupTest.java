package se.malbild.indicator.comparison;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class MunicipalityGroupTest {

    private static final String ADDRESS = "/indicator/v1/municipality-groups";

    @Test
    void aMunicipalityHasItsCountyAndKoladasGroupsOfSimilarOnes() {
        given().get(ADDRESS + "?municipality=2083")
                .then()
                .statusCode(200)
                .body("meta.totalRecords", is(13), "items[0].kind", is("COUNTY"))
                .body("items[0].title", is("Dalarnas län"), "items[0].members.municipality", hasItem("2083"))
                .body("items[0].year", nullValue(), "items.tail().kind", everyItem(is("SIMILAR")))
                .body(
                        "items.find { it.similarIn == 'overgripande' }.title",
                        is("Liknande kommuner, övergripande, Hedemora, 2025"))
                .body("items.find { it.similarIn == 'overgripande' }.year", is(2025))
                .body("items.find { it.similarIn == 'overgripande' }.members", hasSize(7))
                .body("items.find { it.similarIn == 'overgripande' }.members.municipality", not(hasItem("2083")))
                .body("items.find { it.similarIn == 'ekonomiskt-bistand' }.area", is("ekonomiskt bistånd"))
                .body("items.find { it.similarIn == 'ekonomiskt-bistand' }.koladaId", is("G175973"));
    }

    @Test
    void aGroupThatKoladaDoesNotHaveIsNotInTheList() {
        given().get(ADDRESS + "?municipality=0617")
                .then()
                .body("meta.totalRecords", is(12), "items.similarIn", not(hasItem("lss")));
    }

    @Test
    void aCountyOfOneMunicipalityHasItAsItsMember() {
        given().get(ADDRESS + "?municipality=0980&limit=1")
                .then()
                .body(
                        "items.title",
                        contains("Gotlands län"),
                        "items[0].members.municipalityName",
                        contains("Gotland"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', municipality, must be given",
        "?municipality=0020, municipality, 'no municipality has that code; it is that of Statistics Sweden, four digits'"
    })
    void aMunicipalityHasToBeNamed(String query, String field, String message) {
        given().header("Accept-Language", "en")
                .get(ADDRESS + query)
                .then()
                .statusCode(400)
                .body("violations.field", contains(field), "violations.message", contains(message));
    }
}

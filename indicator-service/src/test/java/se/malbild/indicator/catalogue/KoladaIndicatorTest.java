package se.malbild.indicator.catalogue;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static se.malbild.indicator.catalogue.CatalogueCalls.API;
import static se.malbild.indicator.catalogue.CatalogueCalls.problem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KoladaIndicatorTest {

    @Test
    void aKnownKpiIsAddedByItsIdAloneAndOnce() {
        CatalogueCalls.post("kolada-indicators", Map.of("kpi", " N00945 "))
                .statusCode(201)
                .header("Location", API + "indicators/kolada.n00945")
                .header("ETag", "\"0\"")
                .body("titleSwedish", containsString("VAB"), "measurementUnit", is("%"), "koladaId", is("N00945"))
                .body("description", containsString("Försäkringskassan"), "dividedByGender", is(false))
                .body("direction", is("NEUTRAL"), "publisher", is("Kolada"), "authoritativeReader", is("kolada"));

        problem(CatalogueCalls.post("kolada-indicators", Map.of("kpi", "N00945")), 409, "conflict");
        CatalogueCalls.get("indicators/kolada.n00945").statusCode(200);
    }

    @Test
    void whatIsStatedGoesBeforeWhatKoladaSays() {
        CatalogueCalls.post(
                        "kolada-indicators",
                        Map.of(
                                "kpi", "N01963",
                                "titleEnglish", "Change of population, per cent",
                                "direction", "HIGHER_IS_BETTER",
                                "scaleMinimum", -100))
                .statusCode(201)
                .body("title", is("Change of population, per cent"), "direction", is("HIGHER_IS_BETTER"))
                .body("titleSwedish", containsString("Befolkningsförändring"), "measurementUnit", is("%"))
                .body("dividedByGender", is(true), "scaleMinimum", is(-100));
    }

    @Test
    void aKpiThatTheServiceDoesNotKnowNeedsTitleAndUnit() {
        problem(CatalogueCalls.post("kolada-indicators", Map.of("kpi", "N99999")), 400, "invalid-input")
                .body("violations.field", containsInAnyOrder("titleSwedish", "measurementUnit"))
                .body("violations[0].message", containsString("Kolada's metadata of N99999"));

        CatalogueCalls.post(
                        "kolada-indicators",
                        Map.of("kpi", "N99999", "titleSwedish", "Något, antal", "measurementUnit", "antal"))
                .statusCode(201)
                .body("code", is("kolada.n99999"), "titleEnglish", is("Något, antal"));
    }

    @Test
    void aKpiThatIsInTheCatalogueUnderAnotherCodeIsNamed() {
        problem(CatalogueCalls.post("kolada-indicators", Map.of("kpi", "U07453")), 409, "conflict")
                .body("detail", allOf(containsString("U07453"), containsString("skr-insikt.nki-total")));
    }

    @Test
    void whatIsNoIdOfKoladaIsRefused() {
        problem(CatalogueCalls.post("kolada-indicators", Map.of("kpi", "0945")), 400, "invalid-input")
                .body("violations.field", contains("kpi"));
        problem(
                CatalogueCalls.as("coordinator")
                        .body(Map.of("kpi", "N00003"))
                        .post(API + "kolada-indicators")
                        .then(),
                403,
                "forbidden");
    }
}

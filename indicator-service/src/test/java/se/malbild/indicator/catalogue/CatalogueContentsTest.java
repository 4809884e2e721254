package se.malbild.indicator.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is known of the sources stands in the catalogue from the beginning.
@QuarkusTest
class CatalogueContentsTest {

    @Inject
    Catalogue catalogue;

    @ParameterizedTest
    @CsvSource({
        "U07453, skr-insikt.nki-total, HIGHER_IS_BETTER, index, false",
        "U07451, skr-insikt.nki-total-gammal, HIGHER_IS_BETTER, index, false",
        "U07446, skr-insikt.brandskydd, HIGHER_IS_BETTER, index, false",
        "U07447, skr-insikt.bygglov, HIGHER_IS_BETTER, index, false",
        "U07448, skr-insikt.markupplatelse, HIGHER_IS_BETTER, index, false",
        "U07449, skr-insikt.miljo-och-halsoskydd, HIGHER_IS_BETTER, index, false",
        "U07450, skr-insikt.serveringstillstand, HIGHER_IS_BETTER, index, false",
        "U07455, skr-insikt.livsmedelskontroll, HIGHER_IS_BETTER, index, false",
        "U07459, skr-insikt.upphandling, HIGHER_IS_BETTER, index, false",
        "U07508, skr-insikt.tillganglighet, HIGHER_IS_BETTER, index, false",
        "U07509, skr-insikt.information, HIGHER_IS_BETTER, index, false",
        "U07510, skr-insikt.bemotande, HIGHER_IS_BETTER, index, false",
        "U07511, skr-insikt.kompetens, HIGHER_IS_BETTER, index, false",
        "U07512, skr-insikt.rattssakerhet, HIGHER_IS_BETTER, index, false",
        "U07513, skr-insikt.effektivitet, HIGHER_IS_BETTER, index, false",
        "U07554, skr-insikt.antal-svar, NEUTRAL, antal, false",
        "U07553, skr-insikt.svarsfrekvens, NEUTRAL, %, false",
        "U07551, skr-insikt.antal-svar-gammal, NEUTRAL, antal, false",
        "U07552, skr-insikt.svarsfrekvens-gammal, NEUTRAL, %, false",
        "N00664, kkik.fortroende-politiker, HIGHER_IS_BETTER, %, true",
        "U01664, kkik.fortroende-politiker-felmarginal, NEUTRAL, procentenheter, true",
        "U01413, kkik.avsaknad-tillit, LOWER_IS_BETTER, %, true",
        "U01519, kkik.avsaknad-tillit-osakerhet, NEUTRAL, procentenheter, true",
        "N00309, kkik.sociala-relationer-och-tillit, HIGHER_IS_BETTER, index, false",
        "N00657, kkik.politiker-arbetar-for-kommunens-basta, HIGHER_IS_BETTER, %, true",
        "N00658, kkik.politiker-ansvarstagande, HIGHER_IS_BETTER, %, true",
        "N00659, kkik.politiker-lyhorda, HIGHER_IS_BETTER, %, true",
        "N00660, kkik.anstallda-arbetar-for-kommunens-basta, HIGHER_IS_BETTER, %, true",
        "N00667, kkik.bra-plats-att-bo, HIGHER_IS_BETTER, %, true",
        "N00670, kkik.kan-rekommendera, HIGHER_IS_BETTER, %, true",
        "N01951, scb.folkmangd, NEUTRAL, antal, true",
        "N02012, scb.folkmangdsforandring, HIGHER_IS_BETTER, antal, true",
        "N01955, scb.folkmangd-20-64, NEUTRAL, antal, true",
        "N01713, scb.folkmangd-16-64, NEUTRAL, antal, true",
        "N01931, scb.folkmangd-19-64, NEUTRAL, antal, false",
        "N01800, scb.flyttnetto, HIGHER_IS_BETTER, antal, false",
        "N02929, scb.inflyttade-20-64, HIGHER_IS_BETTER, antal, true",
        "N02934, scb.utflyttade-20-64, LOWER_IS_BETTER, antal, true",
    })
    void everyKpiOfInterestIsAnIndicator(String kpi, String code, String direction, String unit, boolean byGender) {
        CatalogueCalls.get("indicators?koladaId=" + kpi)
                .body("items.code", contains(code))
                .body("items[0].direction", is(direction), "items[0].measurementUnit", is(unit))
                .body("items[0].dividedByGender", is(byGender), "items[0].authoritativeReader", nullValue());
        assertThat(catalogue.indicatorTable().code(" " + kpi)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "sammanfattande-omdome",
        "politikers-attityder",
        "tjanstemans-attityder",
        "service-och-bemotande",
        "tillampning-av-lagar-och-regler",
        "upphandling",
        "dialog",
        "kompetensforsorjning",
        "infrastruktur",
        "skolans-attityder",
        "medias-attityder",
        "konkurrens-fran-kommunen",
        "information-till-foretagen",
    })
    void theScoresOfSvensktNaringslivAreFromOneToSixAndKnowTheirAnswers(String name) {
        CatalogueCalls.get("indicators/svenskt-naringsliv." + name)
                .statusCode(200)
                .body("scaleMinimum", is(1), "scaleMaximum", is(6), "direction", is("HIGHER_IS_BETTER"))
                .body("respondentsIndicator", is("svenskt-naringsliv.antal-svar"), "source", is("svenskt-naringsliv"))
                .body("publisher", is("Svenskt Näringsliv"));
    }

    @Test
    void theRankingHasEditionsOfItsOwnFourMonthsAfterTheSurvey() {
        CatalogueCalls.get("indicators/svenskt-naringsliv.ranking")
                .body("scaleMinimum", is(1), "scaleMaximum", is(290), "direction", is("LOWER_IS_BETTER"))
                .body("wholeNumbers", is(true), "valuesArePlaces", is(true))
                .body("source", is("svenskt-naringsliv-ranking"));
        CatalogueCalls.get("sources/svenskt-naringsliv").body("expectedMonths", contains(5));
        CatalogueCalls.get("sources/svenskt-naringsliv-ranking").body("expectedMonths", contains(9));
    }

    @ParameterizedTest
    @CsvSource({"skolans-attityder", "medias-attityder"})
    void theAttitudesOfSchoolsAndMediaEndedIn2019(String name) {
        CatalogueCalls.get("indicators/svenskt-naringsliv." + name)
                .body("validTo", is("2019"), "replacedBy", nullValue(), "replacementReason", containsString("2019"));
    }

    @ParameterizedTest
    @CsvSource({
        "skr-insikt.nki-total-gammal, skr-insikt.nki-total",
        "skr-insikt.antal-svar-gammal, skr-insikt.antal-svar",
        "skr-insikt.svarsfrekvens-gammal, skr-insikt.svarsfrekvens",
    })
    void bothDefinitionsOfInsiktHold2024(String old, String present) {
        CatalogueCalls.get("indicators/" + old)
                .body("validTo", is("2024"), "replacedBy", is(present), "replacementReason", containsString("fyra"));
        CatalogueCalls.get("indicators/" + present).body("validFrom", is("2024"), "replacedBy", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "skr-insikt.nki-total, 20, skr-insikt.antal-svar",
        "skr-insikt.nki-total-gammal, 20, skr-insikt.antal-svar-gammal",
        "skr-insikt.bygglov, 10,",
        "skr-insikt.upphandling, 10,",
    })
    void insiktSaysHowManyMustAnswer(String code, int minimum, String respondents) {
        CatalogueCalls.get("indicators/" + code)
                .body("minimumAnswers", is(minimum), "respondentsIndicator", is(respondents))
                .body("scaleMinimum", is(0), "scaleMaximum", is(100));
    }

    @ParameterizedTest
    @CsvSource({
        "kkik.fortroende-politiker, kkik.fortroende-politiker-felmarginal",
        "kkik.avsaknad-tillit, kkik.avsaknad-tillit-osakerhet",
        "kkik.bra-plats-att-bo,",
    })
    void whatIsKnownOfMarginsIsThere(String code, String margin) {
        CatalogueCalls.get("indicators/" + code).body("marginIndicator", is(margin));
    }

    @ParameterizedTest
    @CsvSource({
        "fokus.placering, 2019 2023",
        "scb.folkmangd-18-65, 2025",
        "skr-insikt.miljo-och-halsoskydd, 2015",
        "kkik.fortroende-politiker, 2025",
        "skr-insikt.bygglov, ''",
    })
    void theSeriesBreakWhereTheirMethodsChanged(String code, String periods) {
        List<String> breaks = CatalogueCalls.get("indicators/" + code).extract().path("breaks.period");

        assertThat(String.join(" ", breaks)).isEqualTo(periods);
    }

    @Test
    void whatIsCalculatedNamesItsInputsAndNeverKolada() {
        assertThat(catalogue.derivations())
                .contains(
                        new Derivation(
                                "scb.folkmangd-18-65-forandring",
                                Derivation.Kind.YEARLY_CHANGE,
                                "scb.folkmangd-18-65",
                                null),
                        new Derivation(
                                "scb.flyttnetto-20-64",
                                Derivation.Kind.DIFFERENCE,
                                "scb.inflyttade-20-64",
                                "scb.utflyttade-20-64"));
        CatalogueCalls.get("indicators/scb.flyttnetto-20-64")
                .body("derivation.kind", is("DIFFERENCE"), "derivation.secondInput", is("scb.utflyttade-20-64"))
                .body("publisher", is("Målbild (SCB)"));
        CatalogueCalls.get("indicators/scb.folkmangd").body("publisher", is("SCB"));
    }

    @Test
    void theMethodsOfFokusAreKeptApart() {
        CatalogueCalls.get("indicators/fokus.total")
                .body("validFrom", is("2019"), "validTo", is("2021"), "replacedBy", is("fokus.total-2023"));
        CatalogueCalls.get("indicators/fokus.total-2023").body("validFrom", is("2023"));
        CatalogueCalls.get("indicators/fokus.placering").body("missingEditions", contains("2022"));
    }

    @Test
    void whatEditionsAreKnownOfAreThere() {
        assertThat(catalogue.publishedOn("fokus", "2019")).contains(LocalDate.of(2019, 5, 24));
        assertThat(catalogue.publishedOn("fokus", "2021")).isEmpty();
        assertThat(catalogue.publishedOn("fokus", "1999")).isEmpty();
        CatalogueCalls.get("sources/fokus/editions/2022")
                .body("status", is("NEVER_PUBLISHED"), "reason", containsString("2023"));
    }

    @Test
    void otherFeaturesLearnSourcesReadersAndNames() {
        assertThat(catalogue.sourceOf("svenskt-naringsliv.ranking")).contains("svenskt-naringsliv-ranking");
        assertThat(catalogue.sourceOf("svenskt-naringsliv.nothing")).isEmpty();
        assertThat(catalogue.authoritativeReaders()).doesNotContainKey("skr-insikt.nki-total");
        assertThat(catalogue.indicatorTable().code("Företagsklimat Insikt - Bygglov - Index"))
                .contains("skr-insikt.bygglov");
    }

    @Test
    void everythingIsTitledInBothLanguages() {
        List<Map<String, String>> swedish =
                CatalogueCalls.get("indicators?limit=200").extract().path("items");
        List<Map<String, String>> sources =
                CatalogueCalls.get("sources?limit=200").extract().path("items");

        assertThat(swedish).hasSizeGreaterThan(80).allSatisfy(CatalogueContentsTest::isTitled);
        assertThat(sources).hasSizeGreaterThanOrEqualTo(7).allSatisfy(CatalogueContentsTest::isTitled);
    }

    private static void isTitled(Map<String, String> thing) {
        assertThat(thing.get("titleSwedish")).isNotBlank().isEqualTo(thing.get("title"));
        assertThat(thing.get("titleEnglish")).isNotBlank();
        assertThat(Objects.requireNonNull(thing.get("code"))).isLowerCase();
    }
}

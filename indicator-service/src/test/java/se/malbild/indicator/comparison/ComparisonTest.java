package se.malbild.indicator.comparison;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.malbild.indicator.ledger.Ledger;
import se.malbild.indicator.ledger.NewFigure;
import se.malbild.kit.municipality.Municipality;
import se.malbild.kit.municipality.MunicipalityRegister;

/// Each test has years of its own, long before there were any figures.
@QuarkusTest
class ComparisonTest {

    private static final String ADDRESS = "/indicator/v1/comparisons?";
    private static final String TABLE = "/indicator/v1/comparisons/table?";
    private static final String MOMENT = "2024-05-01T12:00:00Z";

    private static final Set<String> COUNTIES = Set.of("Stockholms län", "Dalarnas län");
    private static final Set<String> SIMILAR_TO_HEDEMORA =
            Set.of("0687", "0767", "1472", "1861", "1960", "1961", "2031");

    /// Gnosjö, the one municipality without.
    private static final String LACKS_LSS = "0617";

    private static final String UNAVAILABLE = "Kolada har inga liknande kommuner för Gnosjö (0617) i området lss.";

    @Inject
    Ledger ledger;

    @Inject
    MunicipalityRegister register;

    @Test
    void aMunicipalityStandsBesideAllItsCountyAndThoseSimilarToItInOneAnswer() {
        List<String> known = register.all().stream()
                .filter(municipality ->
                        COUNTIES.contains(municipality.county()) || SIMILAR_TO_HEDEMORA.contains(municipality.id()))
                .map(Municipality::id)
                .toList();
        // The higher the code, the higher the value: Hedemora has the 45th of 47.
        ledger.record(
                MOMENT,
                IntStream.range(0, known.size())
                        .mapToObj(place -> NewFigure.of(
                                        known.get(place), "fokus.fritid-kultur", Integer.toString(place + 1))
                                .in("1951"))
                        .toList());

        ValidatableResponse answer = comparison("indicator=fokus.fritid-kultur&municipality=2083&period=1951");

        answer.body("municipalityName", is("Hedemora"), "indicatorTitle", is("Fritid och kultur"))
                .body("direction", is("HIGHER_IS_BETTER"), "valuesArePlaces", is(false), "gender", is("T"))
                .body("groups.group", contains("ALL", "COUNTY", "SIMILAR"))
                .body("groups.title[1]", is("Dalarnas län"), "groups.memberCount", contains(290, 15, 8))
                .body("groups.title[2]", is("Liknande kommuner, övergripande, Hedemora, 2025"))
                .body("groups[2].year", is(2025), "groups[2].koladaId", is("G37393"))
                .body("groups[2].members.municipalityName[0]", is("Tranås"), "groups[0].members", nullValue())
                .body("periods.period", contains("1951"), "periods[0].status", is("VALUE"))
                .body("periods[0].value", is(45), "periods[0].comparableWithPrevious", nullValue())
                .body("periods[0].standings.group", contains("ALL", "COUNTY", "SIMILAR"))
                .body("periods[0].standings.rank", contains(3, 3, 1))
                .body("periods[0].standings.sharedBy", contains(1, 1, 1))
                .body("periods[0].standings.quartile", contains(1, 1, 1))
                .body("periods[0].standings.valueCount", contains(47, 15, 8))
                .body("periods[0].standings[0].lowest", is(1), "periods[0].standings[0].highest", is(47))
                .body("periods[0].standings[0].lowerQuartile", is(12.5f))
                .body("periods[0].standings[0].median", is(24), "periods[0].standings[0].mean", is(24.0f))
                .body("periods[0].standings[0].best.municipalities.municipalityName", contains("Ludvika"))
                .body("periods[0].standings[0].worst.municipalities.municipalityName", contains("Upplands Väsby"))
                .body("periods[0].standings[0].absences.status", contains("NO_FIGURE"))
                .body("periods[0].standings[0].absences[0].municipalityCount", is(243))
                .body("periods[0].standings[0].absences[0].municipalities", hasSize(50))
                .body("periods[0].standings[1].absences", hasSize(0));
    }

    @Test
    void thoseWithoutAValueAreNeitherRankedNorCountedButNamed() {
        NewFigure figure = NewFigure.of("2083", "fokus.fritid-kultur", "70").in("1952");
        ledger.record(
                MOMENT,
                figure,
                NewFigure.of("2084", "fokus.fritid-kultur", "70.0").in("1952"),
                NewFigure.of("2081", "fokus.fritid-kultur", "80").in("1952"),
                NewFigure.of("2085", "fokus.fritid-kultur", "1").in("1952").without("SUPPRESSED"),
                NewFigure.of("2082", "fokus.fritid-kultur", "1").in("1952").without("NOT_AVAILABLE"),
                NewFigure.of("2080", "fokus.fritid-kultur", "1").in("1952").without("WITHDRAWN"));

        ValidatableResponse answer =
                comparison("indicator=fokus.fritid-kultur&municipality=2083&period=1952&group=COUNTY");

        answer.body("periods[0].standings", hasSize(1), "periods[0].standings[0].memberCount", is(15))
                .body("periods[0].standings[0].valueCount", is(3), "periods[0].standings[0].rank", is(2))
                .body("periods[0].standings[0].sharedBy", is(2), "periods[0].standings[0].quartile", nullValue())
                .body("periods[0].standings[0].lowerQuartile", nullValue(), "periods[0].standings[0].median", is(70.0f))
                .body("periods[0].standings[0].worst.municipalityCount", is(2))
                .body("periods[0].standings[0].worst.municipalities.municipality", contains("2083", "2084"))
                .body(
                        "periods[0].standings[0].absences.status",
                        contains("NOT_AVAILABLE", "SUPPRESSED", "WITHDRAWN", "NO_FIGURE"))
                .body("periods[0].standings[0].absences.municipalityCount", contains(1, 1, 1, 9))
                .body("periods[0].standings[0].absences[1].municipalities.municipalityName", contains("Ludvika"));
    }

    @Test
    void aMunicipalityWithoutAValueHasNoRankAndMovesNobody() {
        ledger.record(
                MOMENT,
                NewFigure.of("2083", "fokus.fritid-kultur", "1").in("1953").without("SUPPRESSED"),
                NewFigure.of("2084", "fokus.fritid-kultur", "5").in("1953"),
                NewFigure.of("2085", "fokus.fritid-kultur", "4").in("1953"));

        comparison("indicator=fokus.fritid-kultur&municipality=2083&period=1953&group=COUNTY")
                .body("periods[0].status", is("SUPPRESSED"), "periods[0].value", nullValue())
                .body("periods[0].standings[0].rank", nullValue(), "periods[0].standings[0].sharedBy", nullValue())
                .body("periods[0].standings[0].valueCount", is(2), "periods[0].standings[0].median", is(4.5f));
        comparison("indicator=fokus.fritid-kultur&municipality=2085&period=1953&group=COUNTY")
                .body("periods[0].standings[0].rank", is(2));
    }

    @Test
    void aPrintedPlaceIsTheRankAmongAllAndWhatSmallerGroupsAreRankedBy() {
        ledger.record(
                MOMENT,
                place("0114", "3"),
                place("0115", "12"),
                place("0117", "12"),
                place("1080", "225"),
                place("1081", "210"),
                place("1082", "225"));

        comparison("indicator=fokus.placering&municipality=1080&period=1954")
                .body("valuesArePlaces", is(true), "direction", is("LOWER_IS_BETTER"))
                .body("periods[0].standings.rank", contains(225, 2, 1))
                .body("periods[0].standings.sharedBy", contains(2, 2, 1))
                .body("periods[0].standings[0].valueCount", is(6), "periods[0].standings[0].best.value", is(3));
    }

    private static NewFigure place(String municipality, String place) {
        return NewFigure.of(municipality, "fokus.placering", place).in("1954");
    }

    @Test
    void whatIsNeitherGoodNorBadIsRankedBySizeWithoutBestAndWorst() {
        ledger.record(
                MOMENT,
                NewFigure.of("2083", "scb.folkmangd-18-65", "8000").in("1955"),
                NewFigure.of("2084", "scb.folkmangd-18-65", "12000").in("1955"));

        comparison("indicator=scb.folkmangd-18-65&municipality=2083&period=1955&group=ALL")
                .body("direction", is("NEUTRAL"), "periods[0].standings[0].rank", is(2))
                .body("periods[0].standings[0].best", nullValue(), "periods[0].standings[0].worst", nullValue())
                .body("periods[0].standings[0].highest", is(12000));
    }

    @Test
    void overTheYearsEveryPeriodIsThereAndBreaksAreMarked() {
        NewFigure figure = NewFigure.of("2083", "skr-insikt.miljo-och-halsoskydd", "70");
        ledger.record(MOMENT, figure.in("2013"), figure.in("2015"), figure.in("2016"));

        comparison(
                        "indicator=skr-insikt.miljo-och-halsoskydd&municipality=2083&periodFrom=2013&periodTo=2016&group=SIMILAR")
                .body("periods.period", contains("2013", "2014", "2015", "2016"))
                .body("periods.status", contains("VALUE", "NO_FIGURE", "VALUE", "VALUE"))
                .body("periods.comparableWithPrevious", contains(null, true, false, true))
                .body("comparableFrom", is("2015"), "breaks.period", contains("2015"))
                .body("periods[1].standings[0].valueCount", is(0), "periods[1].standings[0].median", nullValue());
        comparison("indicator=fokus.placering&municipality=2083&periodFrom=2021&periodTo=2022")
                .body("periods.editionMissing", contains(false, true));
    }

    @Test
    void theRankIsThatOfTheDayAskedFor() {
        NewFigure hedemora = NewFigure.of("2083", "fokus.fritid-kultur", "5").in("1956");
        ledger.record(
                "2023-03-01T12:00:00Z",
                hedemora,
                NewFigure.of("2084", "fokus.fritid-kultur", "6").in("1956"));
        ledger.record(
                "2023-06-01T12:00:00Z",
                NewFigure.of("2083", "fokus.fritid-kultur", "9").in("1956"));
        String query = "indicator=fokus.fritid-kultur&municipality=2083&period=1956&group=COUNTY";

        comparison(query).body("periods[0].standings[0].rank", is(1), "periods[0].value", is(9));
        comparison(query + "&asOf=2023-04-30").body("periods[0].standings[0].rank", is(2), "periods[0].value", is(5));
        comparison(query + "&asOf=2023-01-31").body("periods[0].status", is("NO_FIGURE"));
    }

    @Test
    void aChosenSetHasTheMunicipalityInItToo() {
        ledger.record(
                MOMENT,
                NewFigure.of("2083", "fokus.fritid-kultur", "5").in("1957"),
                NewFigure.of("2462", "fokus.fritid-kultur", "6").in("1957"));
        String query = "indicator=fokus.fritid-kultur&municipality=2083&period=1957&member=2462&member=0180";

        comparison(query + "&group=CHOSEN")
                .body("groups.group", contains("CHOSEN"), "groups[0].memberCount", is(3))
                .body("groups[0].members.municipalityName", contains("Stockholm", "Hedemora", "Vilhelmina"))
                .body("periods[0].standings[0].rank", is(2));
        comparison(query).body("groups.group", contains("ALL", "COUNTY", "SIMILAR", "CHOSEN"));
        comparison(query + "&member=2083&group=CHOSEN").body("groups[0].memberCount", is(3));
    }

    @Test
    void theAreaOfLikenessCanBeChosen() {
        comparison("indicator=fokus.fritid-kultur&municipality=2083&period=1958&group=SIMILAR&similarIn=arbetsmarknad")
                .body("groups[0].title", is("Liknande kommuner arbetsmarknad, Hedemora, 2024"))
                .body("groups[0].similarIn", is("arbetsmarknad"), "groups[0].members.municipality[0]", is("0360"));
    }

    @Test
    void whereKoladaHasNoSimilarMunicipalitiesTheAnswerSaysSo() {
        comparison("indicator=fokus.fritid-kultur&period=1958&similarIn=lss&municipality=" + LACKS_LSS)
                .body("groups[2].memberCount", is(0), "groups[2].unavailable", is(UNAVAILABLE))
                .body("periods[0].standings.group", contains("ALL", "COUNTY"));
        given().get(TABLE + "indicator=fokus.fritid-kultur&period=1958&group=SIMILAR&similarIn=lss&municipality="
                        + LACKS_LSS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("similarIn"), "violations[0].message", is(UNAVAILABLE));
    }

    @Test
    void theGendersAreComparedEachByItself() {
        NewFigure figure =
                NewFigure.of("2083", "kkik.fortroende-politiker", "20").in("1959");
        ledger.record(
                MOMENT,
                figure,
                figure.of("K"),
                NewFigure.of("2084", "kkik.fortroende-politiker", "30").in("1959"));
        String query = "indicator=kkik.fortroende-politiker&municipality=2083&period=1959&group=COUNTY&gender=";

        comparison(query + "T").body("periods[0].standings[0].rank", is(2), "gender", is("T"));
        comparison(query + "K").body("periods[0].standings[0].rank", is(1), "gender", is("K"));
    }

    @ParameterizedTest
    @CsvSource({
        "sv, Bearbetning i Målbild av uppgifter från Kolada",
        "en, Processed in Målbild from figures of Kolada",
    })
    void whatIsReckonedDoesNotNameKoladaAsItsSource(String language, String attribution) {
        given().header("Accept-Language", language)
                .get(ADDRESS + "indicator=kkik.fortroende-politiker&municipality=2083&period=1960")
                .then()
                .body("publisher", is("Kolada"), "attribution", is(attribution));
    }

    @Test
    void quartersAreComparedAsYearsAre() {
        ledger.record(MOMENT, NewFigure.of("2083", "fokus.fritid-kultur", "5").in("1961-Q2"));

        comparison("indicator=fokus.fritid-kultur&municipality=2083&periodFrom=1961-Q1&periodTo=1961-Q3&group=ALL")
                .body("periods.period", contains("1961-Q1", "1961-Q2", "1961-Q3"))
                .body("periods.standings[1].rank", contains(1));
    }

    @Test
    void anUnchangedAnswerIsNotSentAgain() {
        String address = ADDRESS + "indicator=fokus.fritid-kultur&municipality=2083&period=1962";
        String tag = given().get(address).header("ETag");

        given().header("If-None-Match", tag).get(address).then().statusCode(304);
        ledger.record(MOMENT, NewFigure.of("2083", "fokus.fritid-kultur", "5").in("1962"));
        given().header("If-None-Match", tag).get(address).then().statusCode(200);
    }

    @Test
    void theTableHasEveryMemberTheBestFirstAndThoseWithoutAValueLast() {
        ledger.record(
                MOMENT,
                NewFigure.of("2083", "fokus.fritid-kultur", "70.5").in("1963"),
                NewFigure.of("2084", "fokus.fritid-kultur", "70.50").in("1963"),
                NewFigure.of("2081", "fokus.fritid-kultur", "80").in("1963"),
                NewFigure.of("2085", "fokus.fritid-kultur", "60").in("1963"),
                NewFigure.of("2082", "fokus.fritid-kultur", "1").in("1963").without("SUPPRESSED"));
        String query = TABLE + "indicator=fokus.fritid-kultur&period=1963&group=COUNTY&municipality=2083";

        given().get(query + "&limit=5")
                .then()
                .body("items.rank", contains(1, 2, 2, 4, null), "items.sharedBy", contains(1, 2, 2, 1, null))
                .body("items.municipality", contains("2081", "2083", "2084", "2085", "2021"))
                .body("items.quartile", contains(1, 2, 2, 4, null), "meta.totalRecords", is(15))
                .body("head.groupTitle", is("Dalarnas län"), "head.valueCount", is(4), "head.memberCount", is(15))
                .body("head.attribution", is("Bearbetning i Målbild av uppgifter från Tidningen Fokus"));
        given().get(query + "&sort=-value&limit=4&page=1")
                .then()
                .body("items.municipality", contains("2081", "2083", "2084", "2085"));
        given().get(query + "&sort=value,-municipality&limit=3")
                .then()
                .body("items.municipality", contains("2085", "2084", "2083"));
        given().get(query + "&sort=-municipalityName&limit=2")
                .then()
                .body("items.municipalityName", contains("Älvdalen", "Vansbro"));
    }

    @Test
    void theTableOfAllNeedsNoMunicipalityAndThatOfAChosenSetNeither() {
        given().get(TABLE + "indicator=fokus.fritid-kultur&period=1964&limit=200&page=2")
                .then()
                .body("items", hasSize(90), "meta.totalRecords", is(290), "head.group", is("ALL"));
        given().get(TABLE + "indicator=fokus.fritid-kultur&period=1964&group=CHOSEN&member=2462&member=2083")
                .then()
                .body("items.municipality", contains("2083", "2462"));
    }

    @Test
    void theTableComesAsCsvForExcel() {
        ledger.record(
                MOMENT, NewFigure.of("2083", "fokus.fritid-kultur", "70.5").in("1965"));

        List<String> lines = given().get(TABLE
                        + "indicator=fokus.fritid-kultur&period=1965&csvForm=EXCEL&group=COUNTY&municipality=2083")
                .asString()
                .lines()
                .toList();

        assertThat(lines).hasSize(16);
        assertThat(lines.getFirst()).startsWith("\uFEFFrank;sharedBy;quartile;municipality;municipalityName;county;");
        assertThat(lines.get(1))
                .isEqualTo(
                        "1;1;;2083;Hedemora;Dalarnas län;fokus.fritid-kultur;Fritid och kultur;1965;T;VALUE;70,5;Tidningen Fokus;Bearbetning i Målbild av uppgifter från Tidningen Fokus");
        assertThat(lines.get(2)).contains(";NO_FIGURE;;");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "municipality=2083&period=2024 | indicator | must be given",
                "indicator=fokus.saknas&municipality=2083&period=2024 | indicator | no indicator with the code fokus.saknas",
                "indicator=fokus.miljo&period=2024 | municipality | must be given",
                "indicator=fokus.miljo&municipality=9999&period=2024 | municipality | no municipality",
                "indicator=fokus.miljo&municipality=2083 | period | give period, or both",
                "indicator=fokus.miljo&municipality=2083&periodFrom=2020 | periodTo | give period, or both",
                "indicator=fokus.miljo&municipality=2083&periodTo=2020 | periodFrom | give period, or both",
                "indicator=fokus.miljo&municipality=2083&period=24 | period | must be of the form",
                "indicator=fokus.miljo&municipality=2083&period=2024&periodTo=2024 | period | together with",
                "indicator=fokus.miljo&municipality=2083&periodFrom=2024&periodTo=2023 | periodFrom | 2024 is after periodTo, which is 2023",
                "indicator=fokus.miljo&municipality=2083&periodFrom=2023&periodTo=2024-Q1 | periodTo | same kind as periodFrom, 2023",
                "indicator=fokus.miljo&municipality=2083&periodFrom=1990&periodTo=2020 | periodTo | makes 31 periods from 1990; at most 30",
                "indicator=fokus.miljo&municipality=2083&period=2024&gender=K | gender | fokus.miljo is not divided by gender",
                "indicator=fokus.miljo&municipality=2083&period=2024&gender=kvinnor | gender | one of T, K, M",
                "indicator=fokus.miljo&municipality=2083&period=2024&group=LÄN | group | one of ALL, COUNTY, SIMILAR, CHOSEN",
                "indicator=fokus.miljo&municipality=2083&period=2024&group=CHOSEN | member | must be given for the group CHOSEN",
                "indicator=fokus.miljo&municipality=2083&period=2024&group=ALL&member=2462 | member | only for the group CHOSEN",
                "indicator=fokus.miljo&municipality=2083&period=2024&member=0000 | member[0] | no municipality",
                "indicator=fokus.miljo&municipality=2083&period=2024&similarIn=skola | similarIn | no area skola; those that there are: aldreomsorg, arbetsmarknad",
                "indicator=fokus.miljo&municipality=2083&period=2024&group=ALL&similarIn=lss | similarIn | only for the group SIMILAR",
                "indicator=fokus.miljo&municipality=2083&period=2024&asOf=nyss | asOf | must be a day",
            })
    void whatCannotBeComparedIsRefusedWithItsReason(String query, String field, String message) {
        refused(ADDRESS + query, field, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "indicator=fokus.miljo | period | must be given",
                "period=2024 | indicator | must be given",
                "indicator=fokus.miljo&period=2024&group=COUNTY | municipality | must be given for the group COUNTY",
                "indicator=fokus.miljo&period=2024&group=SIMILAR | municipality | must be given for the group SIMILAR",
                "indicator=fokus.miljo&period=2024&group=CHOSEN | member | must be given for the group CHOSEN",
                "indicator=fokus.miljo&period=2024&sort=name | sort | Choose among: rank, value",
                "indicator=fokus.miljo&period=2024&periodFrom=2024 | periodFrom | no query parameter",
            })
    void whatNoTableCanBeMadeOfIsRefusedWithItsReason(String query, String field, String message) {
        refused(TABLE + query, field, message);
    }

    @Test
    void moreMembersThanThereAreMunicipalitiesAreRefused() {
        refused(
                ADDRESS + "indicator=fokus.miljo&municipality=2083&period=2024" + "&member=2462".repeat(291),
                "member",
                "between 0 and 290");
    }

    private static void refused(String address, String field, String message) {
        List<String> messages = given().header("Accept-Language", "en")
                .get(address)
                .then()
                .statusCode(400)
                .body("violations.field", contains(field))
                .extract()
                .path("violations.message");
        assertThat(messages).singleElement().asString().contains(message);
    }

    private static ValidatableResponse comparison(String query) {
        return given().get(ADDRESS + query).then().statusCode(200);
    }
}

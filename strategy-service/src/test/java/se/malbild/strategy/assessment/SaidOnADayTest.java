package se.malbild.strategy.assessment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static se.malbild.strategy.StrategyApiCalls.HEDEMORA;
import static se.malbild.strategy.StrategyApiCalls.add;
import static se.malbild.strategy.StrategyApiCalls.adopt;
import static se.malbild.strategy.StrategyApiCalls.as;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;
import static se.malbild.strategy.StrategyApiCalls.draft;
import static se.malbild.strategy.StrategyApiCalls.idOf;
import static se.malbild.strategy.StrategyApiCalls.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.malbild.strategy.WrittenAssessments;

/// What was said of measures on a day in the past.
@QuarkusTest
class SaidOnADayTest {

    private static final String LIST = HEDEMORA + "/assessments";

    @Inject
    DataSource database;

    private WrittenAssessments written;

    @BeforeEach
    void write() {
        written = new WrittenAssessments(database);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // The measure was judged on 10 March, anew on 2 May, overridden on 20 April and until 15 June.
                "2023-03-09, -, -",
                "2023-03-10, NOT_MET, NOT_MET",
                "2023-04-19, NOT_MET, NOT_MET",
                "2023-04-20, NOT_MET, ON_TRACK",
                "2023-04-30, NOT_MET, ON_TRACK",
                "2023-05-02, MET, ON_TRACK",
                "2023-06-14, MET, ON_TRACK",
                "2023-06-15, MET, MET",
                "2023-04-20T09:59:59.999999Z, NOT_MET, NOT_MET",
                "2023-04-20T10:00:00Z, NOT_MET, ON_TRACK",
                "2023-04-20T12:00:00%2B02:00, NOT_MET, ON_TRACK",
                "2023-06-15T07:59:59.999999Z, MET, ON_TRACK",
                "2023-06-15T08:00:00Z, MET, MET",
            })
    void whatWasSaidOfAMeasureOnADay(String asOf, @Nullable String verdict, @Nullable String inForce) {
        String measure = measure(draft("Då"));
        written.judged(measure, 2022, "NOT_MET", "2023-03-10T08:00:00Z");
        written.judged(measure, 2022, "MET", "2023-05-02T08:00:00Z");
        written.overridden(measure, 2022, "ON_TRACK", "2023-04-20T10:00:00Z", "2023-06-15T08:00:00Z", "ENDED");

        for (String list : List.of(LIST + "?measure=" + idOf(measure) + "&", measure + "/assessments?")) {
            JsonPath said = said(list + "asOf=" + asOf);
            assertThat(said.getList("items.verdict")).isEqualTo(verdict == null ? List.of() : List.of(verdict));
            assertThat(said.getList("items.verdictInForce")).isEqualTo(inForce == null ? List.of() : List.of(inForce));
        }
    }

    @Test
    void aDayEndsWhenItEndsInSweden() {
        String measure = measure(draft("Sommartid"));
        written.judged(measure, 2022, "MET", "2023-04-30T21:59:59Z");
        written.judged(measure, 2022, "NOT_MET", "2023-04-30T22:00:00Z");

        assertThat(said(LIST + "?asOf=2023-04-30&measure=" + idOf(measure)).getList("items.verdict"))
                .containsExactly("MET");
    }

    @Test
    void theHistoryShowsEachWithTheOverrideThatWasInForceLastWhileItWasSaid() {
        String measure = measure(draft("Historik"));
        written.judged(measure, 2022, "NOT_MET", "2023-03-10T08:00:00Z");
        written.overridden(measure, 2022, "ON_TRACK", "2023-04-20T10:00:00Z", "2023-06-15T08:00:00Z", "ENDED");
        written.judged(measure, 2022, "MET", "2023-05-02T08:00:00Z");
        written.judged(measure, 2022, "BEHIND", "2023-07-01T08:00:00Z");

        assertThat(said(measure + "/assessments?history=true&sort=assessedAt").getList("items.verdictInForce"))
                .containsExactly("ON_TRACK", "MET", "BEHIND");
        assertThat(said(measure + "/assessments?history=true&asOf=2023-05-03&sort=assessedAt")
                        .getList("items.verdictInForce"))
                .containsExactly("ON_TRACK", "ON_TRACK");
    }

    @Test
    void theListIsFilteredByWhatIsAskedFor() {
        String strategy = draft("Filter");
        String area = idOf(add(strategy, "focus-areas", "{\"heading\": \"Dialog\"}"));
        String goal = idOf(add(strategy, "goals", "{\"text\": \"Ett mål\"}"));
        String inArea = add(strategy, "measures?focusArea=" + area, "{\"text\": \"I området\"}");
        String ofGoal = add(strategy, "measures", "{\"text\": \"För målet\", \"goals\": [\"%s\"]}".formatted(goal));
        written.judged(inArea, 2022, "MET", "2023-03-01T08:00:00Z");
        written.judged(inArea, 2023, "FIGURE_MISSING", "2024-03-01T08:00:00Z");
        written.judged(ofGoal, 2022, "NOT_MET", "2023-03-01T08:00:00Z");
        written.overridden(ofGoal, 2022, "MET", "2023-04-01T08:00:00Z", "2199-01-01T08:00:00Z", null);
        String own = LIST + "?strategy=" + idOf(strategy) + "&sort=position,year";

        assertThat(texts(own)).containsExactly("I området 2022", "I området 2023", "För målet 2022");
        assertThat(texts(own + "&focusArea=" + area)).containsExactly("I området 2022", "I området 2023");
        assertThat(texts(own + "&goal=" + goal)).containsExactly("För målet 2022");
        assertThat(texts(own + "&measure=" + idOf(inArea) + "&year=2023")).containsExactly("I området 2023");
        assertThat(texts(own + "&verdict=MET")).containsExactly("I området 2022", "För målet 2022");
        assertThat(texts(own + "&verdict=MET&asOf=2023-03-31")).containsExactly("I området 2022");
        assertThat(texts(own + "&verdict=NOT_MET")).isEmpty();
        assertThat(texts(own + "&reason=FIGURE_MISSING")).containsExactly("I området 2023");
        assertThat(texts(own + "&reason=BREAK")).isEmpty();
        asCoordinator()
                .get(own + "&limit=1&page=2")
                .then()
                .body("items", hasSize(1), "meta.totalRecords", is(3), "items[0].year", is(2023))
                .body("items[0].strategy", is(idOf(strategy)));
    }

    @Test
    void whatIsSaidOfADraftIsSeenByThoseWhoWorkForTheMunicipality() {
        String strategy = draft("Utkast");
        String measure = measure(strategy);
        written.judged(measure, 2022, "MET", "2023-03-01T08:00:00Z");
        String list = LIST + "?measure=" + idOf(measure);

        as("reader", "2083").get(list).then().body("items", hasSize(1));
        given().get(list).then().statusCode(200).body("items", hasSize(0));
        as("coordinator", "2021").get(list).then().statusCode(200).body("items", hasSize(0));
        problem(given().get(measure + "/standing").then(), 404, "not-found");
        adopt(strategy, "ADOPTION", "2022-02-15");

        given().get(list).then().body("items", hasSize(1));
        given().get(measure + "/standing").then().statusCode(200);
        given().get("/strategy/v1/municipalities/2021/assessments?measure=" + idOf(measure))
                .then()
                .body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        "asOf, 2199-01-01, framtiden",
        "asOf, 2199-01-01T00:00:00Z, framtiden",
        "asOf, 2023-13-45, dag",
        "asOf, 2023-02-29, dag",
        "asOf, april 2023, dag",
        "asOf, 2023-04-30T12:00:00, dag",
        "asOf, +999999999-12-31, dag",
        "asOf, 1899-12-31, 1899",
        "asOf, 2023-04-30T12:00:00Z2023-04-30T12:00:00Z2023-04-30, 40",
        "verdict, GREAT, NOT_MET",
        "verdict, met, NOT_MET",
        "reason, NONE, FIGURE_MISSING",
        "year, 1899, 1900",
        "year, tjugo, heltal",
        "strategy, x, UUID",
        "goal, 7, UUID",
        "sort, verdict, assessedAt",
        "limit, 201, 200",
    })
    void whatCannotBeAskedIsRefusedAtTheParameter(String parameter, String value, String expected) {
        problem(given().queryParam(parameter, value).get(LIST).then(), 400, "invalid-input")
                .body("violations.field", is(List.of(parameter)))
                .body("violations[0].message", containsString(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessments", "standing"})
    void aMeasureTakesTheSameTimes(String what) {
        String measure = measure(draft("Tider"));

        problem(asCoordinator().get(measure + "/" + what + "?asOf=2199-01-01").then(), 400, "invalid-input")
                .body("violations.field", is(List.of("asOf")));
        asCoordinator().get(measure + "/" + what + "?asOf=2023-04-30").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2023 MET                                                | 2023 | -         | -",
                "2023 MET, 2024 FIGURE_MISSING                           | 2023 | 2024      | -",
                "2023 MET, 2024 NOT_REPORTED, 2025 UNKNOWN_INDICATOR     | 2023 | 2025 2024 | -",
                "2023 MET, 2024 BREAK, 2025 FIGURE_MISSING               | 2023 | 2025      | 2024",
                "2022 MET, 2023 FIGURE_MISSING, 2024 NOT_MET             | 2024 | -         | -",
                "2023 MET, 2024 EARLIER_FIGURE_MISSING                   | 2023 | -         | 2024",
                "2023 NO_EDITION, 2024 FIGURE_MISSING                    | -    | 2024      | 2023",
                "2023 ON_TRACK                                           | 2023 | -         | -",
            })
    void theNewestCompleteYearStandsBesideTheYearsThatWait(
            String said, @Nullable Integer complete, @Nullable String waiting, @Nullable String silent) {
        String measure = measure(draft("Läget"));
        for (String year : said.split(", ", -1)) {
            String[] words = year.split(" ", -1);
            written.judged(measure, Integer.parseInt(words[0]), words[1], "2026-01-10T08:00:00Z");
        }

        JsonPath standing = said(measure + "/standing");

        assertThat(standing.<Integer>get("complete?.year")).isEqualTo(complete);
        assertThat(standing.<Integer>getList("waiting.year")).isEqualTo(years(waiting));
        assertThat(standing.<Integer>getList("withoutVerdict.year")).isEqualTo(years(silent));
    }

    @Test
    void anOverrideMakesAWaitingYearCompleteAndACompleteOneSilent() {
        String measure = measure(draft("Åsidosatt läge"));
        written.judged(measure, 2023, "MET", "2024-03-01T08:00:00Z");
        written.judged(measure, 2024, "FIGURE_MISSING", "2025-01-01T08:00:00Z");
        written.overridden(measure, 2024, "NOT_MET", "2025-02-01T08:00:00Z", "2025-03-01T08:00:00Z", "ENDED");
        written.overridden(measure, 2024, "NO_VERDICT", "2025-03-01T08:00:00Z", "2199-03-01T08:00:00Z", null);

        asCoordinator()
                .get(measure + "/standing?asOf=2025-02-02")
                .then()
                .body("complete.year", is(2024), "complete.verdictInForce", is("NOT_MET"))
                .body("complete.verdict", is("NO_VERDICT"), "waiting", hasSize(0));
        asCoordinator()
                .get(measure + "/standing")
                .then()
                .body("complete.year", is(2023), "complete.override", nullValue(), "waiting", hasSize(0))
                .body("withoutVerdict.year", is(List.of(2024)), "withoutVerdict[0].override.verdict", is("NO_VERDICT"));
    }

    @Test
    void aMeasureThatCarriesAnotherOnStandsWhereThatOneStoodUntilItSaysMore() {
        String before = draft("Förra");
        String old = measure(before);
        adopt(before, "ADOPTION", "2022-02-15");
        written.judged(old, 2023, "MET", "2024-03-01T08:00:00Z");
        String after = asCoordinator()
                .body("{\"succession\": \"SUPERSESSION\", \"head\": {\"title\": \"Nästa\"}, \"measures\": [\"%s\"]}"
                        .formatted(idOf(old)))
                .post(before + "/successors")
                .header("Location");
        String carried = HEDEMORA + "/measures/"
                + asCoordinator().get(after + "/measures").path("items[0].id");
        written.judged(carried, 2024, "FIGURE_MISSING", "2025-01-02T08:00:00Z");

        asCoordinator()
                .get(carried + "/standing")
                .then()
                .body("measure", is(idOf(carried)), "complete.year", is(2023), "complete.measure", is(idOf(old)))
                .body("waiting.measure", is(List.of(idOf(carried))));
    }

    private static String measure(String strategy) {
        return add(strategy, "measures", "{\"text\": \"Ett mått\"}");
    }

    private static List<Integer> years(@Nullable String written) {
        return written == null
                ? List.of()
                : List.of(written.split(" ", -1)).stream().map(Integer::valueOf).toList();
    }

    private static List<String> texts(String list) {
        return said(list).getList("items.collect { it.measureText + ' ' + it.year }");
    }

    private static JsonPath said(String address) {
        return asCoordinator()
                .urlEncodingEnabled(false)
                .get(address)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}

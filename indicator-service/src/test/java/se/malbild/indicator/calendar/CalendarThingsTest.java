package se.malbild.indicator.calendar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static se.malbild.indicator.catalogue.CatalogueCalls.API;
import static se.malbild.indicator.catalogue.CatalogueCalls.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.malbild.indicator.catalogue.CatalogueCalls;

/// What people settle about the calendar: when sources publish, whether they are paused, who is followed.
@QuarkusTest
@TestProfile(CalendarProfile.class)
class CalendarThingsTest {

    private static final String FOLLOWED = "followed-municipalities";

    @Inject
    CalendarTables tables;

    @Inject
    DueFetches due;

    @BeforeEach
    void emptyCalendar() {
        tables.empty();
        Today.is("2026-11-22T12:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "svenskt-naringsliv, 5, 27, 0",
        "svenskt-naringsliv-ranking, 9, 25, 0",
        "skr-insikt, 4, 24, -1",
        "kkik, 12, 15, 0",
    })
    void thePublishersDaysAreThereFromTheBeginning(String source, int month, int day, int offset) {
        get("sources/" + source + "/expected-publications")
                .statusCode(200)
                .body("publications", hasSize(1))
                .body("publications[0].month", is(month))
                .body("publications[0].day", is(day))
                .body("publications[0].periodOffset", is(offset))
                .body("changedBy", nullValue());
    }

    @Test
    void whereNothingIsWrittenTheMonthsOfTheCatalogueCount() {
        String source = source("bara-manader", List.of(3, 9));

        get("sources/" + source + "/expected-publications")
                .header("ETag", "\"unsaid\"")
                .body("publications", hasSize(0))
                .body("inForce.month", contains(3, 9))
                .body("inForce.periodOffset", contains(-1, 0));
        CatalogueCalls.delete("sources/" + source).statusCode(204);
    }

    @Test
    void whenASourcePublishesIsWrittenDownAndMovesTheCalendar() {
        String source = source("flyttar", List.of(3));
        CatalogueCalls.post(
                        "indicators",
                        Map.of(
                                "code", "flyttar.x",
                                "source", source,
                                "titleSwedish", "Flyttar",
                                "titleEnglish", "Moves",
                                "measurementUnit", "antal",
                                "direction", "NEUTRAL"))
                .statusCode(201);

        put(
                        "sources/" + source + "/expected-publications",
                        Map.of("publications", List.of(Map.of("month", 11, "day", 30, "periodOffset", -2))))
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("changedBy", is("operator.2083"), "changedAt", is("2026-11-22T12:00:00Z"));

        get("import-calendar?state=WAITING&source=" + source)
                .body("items", hasSize(1))
                .body("items[0].expectedOn", is("2026-11-30"), "items[0].period", is("2024"));
        put("sources/" + source + "/expected-publications", Map.of("publications", List.of()))
                .body("inForce.month", contains(3));
        CatalogueCalls.delete("indicators/flyttar.x").statusCode(204);
        CatalogueCalls.delete("sources/" + source).statusCode(204);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 29, -1, publications[0].day",
        "4, 31, -1, publications[0].day",
        "13, 1, -1, publications[0].month",
        "4, 0, -1, publications[0].day",
        "4, 1, -61, publications[0].periodOffset",
    })
    void daysThatAreNotThereEveryYearAreRefused(int month, int day, int offset, String field) {
        problem(
                        put(
                                "sources/fokus/expected-publications",
                                Map.of(
                                        "publications",
                                        List.of(Map.of("month", month, "day", day, "periodOffset", offset)))),
                        400,
                        "invalid-input")
                .body("violations.field", contains(field));
    }

    @Test
    void theSameDayTwiceIsRefused() {
        Map<String, Integer> may = Map.of("month", 5, "periodOffset", 0);

        problem(
                        put("sources/fokus/expected-publications", Map.of("publications", List.of(may, may))),
                        400,
                        "invalid-input")
                .body("violations.field", contains("publications[1]"));
    }

    @Test
    void aSourceIsPausedWithAReasonAndGoesOn() {
        get("sources/fokus/pause").header("ETag", "\"unsaid\"").body("paused", is(false));
        problem(put("sources/fokus/pause", Map.of("paused", true)), 400, "invalid-input")
                .body("violations.field", contains("reason"));

        put("sources/fokus/pause", Map.of("paused", true, "reason", "Inget avtal"))
                .statusCode(200)
                .body("paused", is(true), "reason", is("Inget avtal"), "changedBy", is("operator.2083"));

        put("sources/fokus/pause", Map.of("paused", false))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("paused", is(false), "reason", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources/fokus/pause", "sources/fokus/expected-publications", FOLLOWED})
    void whoHasNotSeenWhatStandsDoesNotReplaceIt(String path) {
        Map<String, Object> form = new HashMap<>();
        if (path.equals(FOLLOWED)) {
            form.put("all", true);
        } else if (path.endsWith("pause")) {
            form.put("paused", false);
        } else {
            form.put("publications", List.of());
        }
        problem(CatalogueCalls.as("operator").body(form).put(API + path).then(), 428, "precondition-required");
        problem(
                CatalogueCalls.as("operator")
                        .header("If-Match", "\"99\"")
                        .body(form)
                        .put(API + path)
                        .then(),
                412,
                "precondition-failed");
        problem(
                CatalogueCalls.as("coordinator")
                        .header("If-Match", "*")
                        .body(form)
                        .put(API + path)
                        .then(),
                403,
                "forbidden");
        problem(given().get(API + path).then(), 401, "unauthenticated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources/ingen/pause", "sources/ingen/expected-publications"})
    void anUnknownSourceHasNone(String path) {
        problem(get(path), 404, "not-found");
    }

    @Test
    void allMunicipalitiesAreFollowedFromTheBeginning() {
        get(FOLLOWED).body("all", is(true), "municipalities", hasSize(0));
    }

    @Test
    void whoIsFollowedIsReplaced() {
        put(FOLLOWED, Map.of("all", false, "municipalities", List.of("2462", "2083", "2083")))
                .statusCode(200)
                .body("all", is(false), "municipalities", contains("2083", "2462"))
                .body("changedBy", is("operator.2083"), "changedAt", is("2026-11-22T12:00:00Z"));

        due.order();

        assertThat(tables.count("source_fetch WHERE municipalities = ARRAY['2083', '2462']"))
                .isEqualTo(1);
    }

    @Test
    void whoComesInIsFetchedWithTheYearsBefore() {
        put(FOLLOWED, Map.of("all", false, "municipalities", List.of("2083")));
        due.order();
        tables.end("FETCHED", "2026-11-22T12:01:00Z");

        put(FOLLOWED, Map.of("all", false, "municipalities", List.of("2083", "2462")));
        get("import-calendar?kind=FIRST_FETCH&state=DUE")
                .body("items.municipalities", contains(List.of("2462"), List.of("2462")));
        due.order();

        assertThat(tables.count("source_fetch WHERE municipalities = ARRAY['2462'] AND from_year = 2016"))
                .isEqualTo(1);
    }

    @Test
    void whoWasFollowedAmongAllHasTheirYears() {
        due.order();
        tables.end("FETCHED", "2026-11-22T12:01:00Z");

        put(FOLLOWED, Map.of("all", false, "municipalities", List.of("2083")));
        get("import-calendar?kind=FIRST_FETCH").body("items", hasSize(0));

        put(FOLLOWED, Map.of("all", true));
        get("import-calendar?kind=FIRST_FETCH").body("items.source", containsInAnyOrder("kkik", "skr-insikt"));
    }

    @Test
    void whoIsNoMunicipalityIsNotFollowed() {
        problem(put(FOLLOWED, Map.of("all", false, "municipalities", List.of("2083", "9999"))), 400, "invalid-input")
                .body("violations.field", contains("municipalities[1]"));
    }

    @Test
    void allAndSomeIsAContradiction() {
        problem(put(FOLLOWED, Map.of("all", true, "municipalities", List.of("2083"))), 400, "invalid-input")
                .body("violations.field", contains("municipalities"));
        problem(put(FOLLOWED, Map.of("all", false)), 400, "invalid-input")
                .body("violations.field", contains("municipalities"));
    }

    private static String source(String code, List<Integer> months) {
        CatalogueCalls.post(
                        "sources",
                        Map.of(
                                "code", code,
                                "titleSwedish", "En ny",
                                "titleEnglish", "A new one",
                                "publisher", "Utgivaren",
                                "licenceSwedish", "Fri",
                                "licenceEnglish", "Free",
                                "cadence", "YEARLY",
                                "expectedMonths", months))
                .statusCode(201);
        return code;
    }

    private static ValidatableResponse get(String path) {
        return CatalogueCalls.as("operator").get(API + path).then();
    }

    private static ValidatableResponse put(String path, Object form) {
        String tag = CatalogueCalls.as("operator").get(API + path).header("ETag");
        return CatalogueCalls.as("operator")
                .header("If-Match", tag)
                .body(form)
                .put(API + path)
                .then();
    }
}

package se.malbild.indicator.calendar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static se.malbild.indicator.catalogue.CatalogueCalls.API;
import static se.malbild.indicator.catalogue.CatalogueCalls.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.malbild.indicator.calendar.reckoning.Announcement;
import se.malbild.indicator.catalogue.CatalogueCalls;
import se.malbild.kit.testing.Tokens;

@QuarkusTest
@TestProfile(CalendarProfile.class)
class ImportCalendarTest {

    private static final String LIST = API + "import-calendar";
    private static final String RUNS = LIST + "/runs";

    @Inject
    CalendarTables tables;

    @Inject
    CalendarGauge gauge;

    @BeforeEach
    void aCalendarInNovember() {
        tables.empty();
        tables.knowHistory("2026-11-20T08:00:00Z");
        tables.figure(CalendarTables.TOTAL, "2025", "VALUE");
        tables.figure(CalendarTables.TRUST, "2025", "VALUE");
        tables.announce(CalendarTables.TRUST, new Announcement(null, LocalDate.of(2026, 12, 16), 2026));
        Today.is("2026-11-22T12:00:00Z");
    }

    @Test
    void theNextFetchComesFirst() {
        list("?state=WAITING&kind=PUBLICATION&reader=kolada")
                .body("items.source", contains("kkik", "skr-insikt"))
                .body("items.fetchAt", contains("2026-12-16T05:30:00Z", "2027-04-24T04:30:00Z"))
                .body("items.basis", contains("ANNOUNCED", "EXPECTED_DAY"))
                .body("items.period", contains("2026", "2026"))
                .body("items.indicators", contains(List.of(CalendarTables.TRUST), List.of(CalendarTables.TOTAL)))
                .body("items.attempts", contains(0, 0));
    }

    @Test
    void theDayThatKoladaHasToldCountsAndMovesWithItsWord() {
        String waiting = "?state=WAITING&kind=PUBLICATION&reader=kolada&source=skr-insikt";
        tables.tell("U07453", "2027-04-23", "2026", false);
        list(waiting).body("items.expectedOn", contains("2027-04-23"), "items.basis", contains("ANNOUNCED"));

        tables.tell("U07453", "2027-05-07", "2026", false);
        list(waiting).body("items.fetchAt", contains("2027-05-07T04:30:00Z"));

        tables.tell("U07453", "2027-05-07", "2026", true);
        list(waiting).body("items", hasSize(0));
    }

    @Test
    void whatComesAsAFileIsAwaitedAndOverdue() {
        list("?source=fokus&state=OVERDUE")
                .body("items", hasSize(1))
                .body("items[0].reader", nullValue())
                .body("items[0].fetchAt", nullValue())
                .body("items[0].period", is("2026"))
                .body("items[0].expectedOn", is("2026-05-01"))
                .body("items[0].expectedBy", is("2026-05-31"))
                .body("items[0].overdueSince", is("2026-06-14"))
                .body("items[0].description", containsString("the file is awaited"));
        list("?reader=file")
                .body("items.reader", everyItem(nullValue()), "items.source", hasItem("svenskt-naringsliv"));
    }

    @Test
    void whatHasComeIsThereToo() {
        list("?source=skr-insikt&state=CAME").body("items.period", contains("2025"));
    }

    @Test
    void changedValuesAreAskedForOnceAMonth() {
        list("?kind=REFETCH")
                .body("items.source", contains("kkik", "skr-insikt"))
                .body("items.fetchAt", everyItem(is("2026-12-20T05:30:00Z")))
                .body("items.changedSince", everyItem(is("2026-11-19")));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-16, 2026-12-16, 1",
        "2026-12-17, 2027-01-31, 0",
        "2027-04-24, 2027-04-24, 1",
    })
    void theListIsCutByDays(String from, String to, int found) {
        list("?reader=kolada&kind=PUBLICATION&from=" + from + "&to=" + to).body("items", hasSize(found));
    }

    @Test
    void theListIsPagedAndSorted() {
        list("?sort=-source,period&limit=1").statusCode(400);
        list("?sort=-source&limit=1")
                .body("items", hasSize(1))
                .body("items[0].source", is("svenskt-naringsliv-ranking"))
                .body("meta.totalPages", is(greaterThan(3)));
    }

    @Test
    void theWordsAreInTheReadersLanguage() {
        given().header("Authorization", bearer("reader"))
                .get(LIST + "?source=kkik&kind=PUBLICATION&state=WAITING&reader=kolada")
                .then()
                .body(
                        "items[0].description",
                        is("Värdena för 2026 väntas 2026-12-16 (källans egen uppgift). Hämtas 2026-12-16 06.30."));
        list("?source=kkik&kind=PUBLICATION&state=WAITING&reader=kolada")
                .body(
                        "items[0].description",
                        is(
                                "The figures of 2026 are expected on 2026-12-16 (the source's own word). Fetched 2026-12-16 06.30 (Swedish time)."));
    }

    @Test
    void whoHasNoRoleReadsNothing() {
        problem(given().get(LIST).then(), 401, "unauthenticated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reader", "unit-editor", "coordinator", "importer"})
    void whoReadsTheCalendarDoesNotOrder(String role) {
        CatalogueCalls.as(role).get(LIST).then().statusCode(200);
        problem(
                CatalogueCalls.as(role)
                        .body(Map.of("source", "kkik"))
                        .post(RUNS)
                        .then(),
                403,
                "forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"national-importer", "catalogue-admin", "operator"})
    void aSourceIsFetchedNowForWhoMayWantIt(String role) {
        String fetch = run(role, "kkik")
                .statusCode(201)
                .header("Location", LIST + "?source=kkik")
                .body("fetches", hasSize(1))
                .body("fetches[0].reader", is("kolada"))
                .body("fetches[0].underWay", is(false))
                .body("fetches[0].indicators", contains(CalendarTables.TRUST))
                .extract()
                .path("fetches[0].id");

        assertThat(tables.count("source_fetch WHERE id = '" + fetch + "' AND cause = 'REQUEST' AND status = 'WAITING'"
                        + " AND actor LIKE '" + role + "%' AND from_year = 2016 AND changed_since IS NULL"))
                .isEqualTo(1);
    }

    @Test
    void whatIsUnderWayIsNotOrderedAgain() {
        String fetch = run("operator", "kkik").extract().path("fetches[0].id");

        run("operator", "kkik").body("fetches[0].id", is(fetch), "fetches[0].underWay", is(true));
        list("?source=kkik&kind=REFETCH").body("items[0].state", is("FETCHING"), "items[0].fetch", is(fetch));
    }

    @Test
    void theSameRequestTwiceIsOneOrder() {
        String key = UUID.randomUUID().toString();
        String first = CatalogueCalls.as("operator")
                .header("Idempotency-Key", key)
                .body(Map.of("source", "kkik"))
                .post(RUNS)
                .path("fetches[0].id");
        tables.end("FETCHED", "2026-11-22T12:00:00Z");

        CatalogueCalls.as("operator")
                .header("Idempotency-Key", key)
                .body(Map.of("source", "kkik"))
                .post(RUNS)
                .then()
                .statusCode(201)
                .body("fetches[0].id", is(first));
        assertThat(tables.count("source_fetch WHERE cause = 'REQUEST'")).isEqualTo(1);
    }

    @Test
    void whatComesAsAFileCannotBeFetched() {
        problem(run("operator", "fokus"), 409, "conflict").body("detail", containsString("/import-runs"));
    }

    @Test
    void thereMustBeSuchASource() {
        problem(run("operator", "ingen"), 400, "invalid-input").body("violations.field", contains("source"));
    }

    @Test
    void aPausedSourceSaysWhoPausedItAndWhy() {
        CatalogueCalls.admin()
                .header("If-Match", "\"unsaid\"")
                .body(Map.of("paused", true, "reason", "Kolada byter gränssnitt"))
                .put(API + "sources/kkik/pause")
                .then()
                .statusCode(200);

        list("?source=kkik&reader=kolada&kind=REFETCH")
                .body("items[0].state", is("PAUSED"))
                .body("items[0].fetchAt", nullValue())
                .body("items[0].pausedBy", is("catalogue-admin.2083"))
                .body("items[0].pausedAt", is("2026-11-22T12:00:00Z"))
                .body("items[0].pauseReason", is("Kolada byter gränssnitt"));
        list("?source=skr-insikt&state=PAUSED").body("items", hasSize(0));
    }

    @Test
    void whatIsOverdueAndWhatFailedIsInReadinessAndLeavesTheNodeInTraffic() {
        run("operator", "kkik");
        tables.end("FAILED", "2026-11-22T12:00:00Z");
        gauge.measure();

        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'calendar' }.status", is("UP"))
                .body("checks.find { it.name == 'calendar' }.data.overdue", containsString("fokus"))
                .body("checks.find { it.name == 'calendar' }.data.failed", is("kkik"));
        given().get("/q/health/group/traffic").then().statusCode(200).body("checks.name", contains("Database"));
    }

    @Test
    void metricsTellOfEachSource() {
        gauge.measure();

        String metrics = given().get("/q/metrics").asString();

        assertThat(metrics.lines().filter(line -> line.contains("source=\"skr-insikt\"")))
                .anySatisfy(line ->
                        assertThat(line).startsWith("malbild_calendar_failed").endsWith(" 0.0"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("malbild_calendar_next_seconds")
                        .endsWith(" 2395800.0"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("malbild_calendar_last_success_seconds")
                        .endsWith(" 1.7951616E9"));
        assertThat(metrics.lines()
                        .filter(line -> line.startsWith("malbild_calendar_overdue") && line.contains("\"fokus\"")))
                .singleElement()
                .satisfies(line -> assertThat(line).doesNotEndWith(" 0.0"));
    }

    private static ValidatableResponse list(String query) {
        return CatalogueCalls.as("reader").get(LIST + query).then();
    }

    private static ValidatableResponse run(String role, String source) {
        return CatalogueCalls.as(role).body(Map.of("source", source)).post(RUNS).then();
    }

    private static String bearer(String role) {
        return Tokens.bearer(role, "2083");
    }
}

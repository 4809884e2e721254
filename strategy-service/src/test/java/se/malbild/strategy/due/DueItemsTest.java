package se.malbild.strategy.due;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static se.malbild.strategy.StrategyApiCalls.as;
import static se.malbild.strategy.StrategyApiCalls.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.malbild.strategy.WrittenAssessments;
import se.malbild.strategy.WrittenPlans;

/// What is due, each test in a municipality that no other test writes in.
@QuarkusTest
class DueItemsTest {

    private static final String CRITERION =
            "{\"type\": \"YEARLY_IMPROVEMENT\", \"indicator\": \"fokus.placering\", \"gender\": \"T\"}";

    @Inject
    DataSource database;

    @Inject
    SessionFactory hibernate;

    @Test
    void whatIsBehindScheduleIsListedWithTheOldestFirst() {
        WrittenPlans written = new WrittenPlans(database, "0139");
        UUID strategy = written.strategy("Strategi", 2022);
        UUID unit = written.unit("Näringslivskontoret", "DEPARTMENT", null);
        UUID plan = written.add("plans", """
                {"kind": "PROCESS_PLAN", "title": "Plan", "firstYear": 2023, "lastYear": 2024, "unit": "%s",
                 "strategy": "%s"}""".formatted(unit, strategy));
        UUID theme = written.theme(plan, 3);
        UUID newer = written.activity(plan, theme, 1, "Nyare", "STARTED", "2023-01-01", "2024-05-31");
        written.activity(plan, theme, 2, "Äldre", "PLANNED", "2023-01-01", "2023-12-31");
        written.activity(plan, theme, 3, "Vilar", "PAUSED", "2023-01-01", "2024-06-01");
        written.activity(plan, theme, 4, "Klar", "DONE", "2023-01-01", "2023-06-30");
        written.activity(plan, theme, 5, "Inställd", "CANCELLED", "2023-01-01", "2023-06-30");
        UUID closed = written.plan(unit, "Avslutad", 2022, 2022);
        written.activity(closed, null, 1, "Blev aldrig av", "PLANNED", "2022-01-01", "2022-12-31");
        written.step(closed, "SUBMITTED", "ADOPTED", "CLOSED");

        list("0139", "on=2024-06-01")
                .body(
                        "on",
                        is("2024-06-01"),
                        "meta.totalRecords",
                        is(2),
                        "items.thing.text",
                        is(List.of("Äldre", "Nyare")))
                .body(
                        "items.since",
                        is(List.of("2024-01-01", "2024-06-01")),
                        "items.kind.unique()",
                        is(List.of("BEHIND_SCHEDULE")))
                .body("items[1].thing.kind", is("ACTIVITY"), "items[1].thing.id", is(newer.toString()))
                .body("items[1].thing.number", is("3.1"), "items[1].plan", is(plan.toString()))
                .body("items[1].strategy", is(strategy.toString()), "items[1].detail", nullValue())
                .body("items[1].units", is(List.of(Map.of("id", unit.toString(), "name", "Näringslivskontoret"))))
                .body(
                        "items.sentence",
                        is(List.of(
                                "Skulle vara klar 2023-12-31 och är inte påbörjad.",
                                "Skulle vara klar 2024-05-31 och är påbörjad.")));
        list("0139", "on=2024-06-02&sort=-since&limit=1")
                .body("items.thing.text", is(List.of("Vilar")), "meta.totalPages", is(3), "meta.count", is(1));
        list("0139", "on=2024-06-02&page=9").body("items", hasSize(0), "meta.totalRecords", is(3));
        list("0139", "on=2023-12-31").body("items", hasSize(0), "totals.count.sum()", is(0));
        as("unit-editor", "0139")
                .header("Accept-Language", "en")
                .get(address("0139", "on=2024-06-02&sort=-since&limit=1"))
                .then()
                .body("items[0].sentence", is("Was to be done by 2024-06-01 and is paused."));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # n, begins,     ends,       days,                                   on,         since,      last year, this year
            4,   2024-01-01, 2025-12-31, -,                                      2024-03-31, -,          -,    -
            4,   2024-01-01, 2025-12-31, -,                                      2024-04-01, 2024-04-01, -,    0/1
            4,   2024-01-01, 2025-12-31, -,                                      2024-12-31, 2024-04-01, -,    0/3
            4,   2024-01-01, 2025-12-31, 2024-02-01,                             2024-06-30, -,          -,    -
            4,   2024-01-01, 2025-12-31, 2024-02-01,                             2024-07-01, 2024-07-01, -,    1/2
            4,   2024-01-01, 2025-12-31, 2024-04-02,                             2024-05-01, -,          -,    -
            4,   2024-01-01, 2025-12-31, 2024-04-02,                             2024-04-01, 2024-04-01, -,    0/1
            4,   2024-01-01, 2025-12-31, 2024-07-02,                             2024-08-01, 2024-04-01, -,    1/2
            4,   2024-01-01, 2025-12-31, 2024-07-02 2024-07-03,                  2024-10-01, 2024-10-01, -,    2/3
            4,   2024-01-01, 2025-12-31, 2024-04-02 2024-07-02,                  2024-10-01, 2024-10-01, -,    2/3
            4,   2024-01-01, 2025-12-31, 2024-04-02,                             2024-10-01, 2024-07-01, -,    1/3
            4,   2024-01-01, 2025-12-31, 2023-04-02 2023-05-02 2025-01-01,       2024-04-01, 2024-04-01, -,    0/1
            2,   2024-01-01, 2025-12-31, -,                                      2024-06-30, -,          -,    -
            2,   2024-01-01, 2025-12-31, -,                                      2024-07-01, 2024-07-01, -,    0/1
            12,  2024-01-01, 2025-12-31, 2024-01-01 2024-01-02 2024-01-03,       2024-06-30, -,          -,    -
            12,  2024-01-01, 2025-12-31, 2024-01-01 2024-01-02 2024-01-03,       2024-09-30, 2024-07-01, -,    3/6
            4,   2024-05-10, 2025-12-31, -,                                      2024-09-30, -,          -,    -
            4,   2024-05-10, 2025-12-31, -,                                      2024-10-01, 2024-10-01, -,    0/1
            4,   2024-04-01, 2025-12-31, -,                                      2024-07-01, 2024-07-01, -,    0/1
            4,   2024-01-01, 2024-06-30, -,                                      2024-12-01, 2024-04-01, -,    0/2
            4,   2024-01-01, 2024-06-29, 2024-05-01,                             2024-12-01, -,          -,    -
            4,   2024-01-01, 2025-12-31, -,                                      2023-12-01, -,          -,    -
            1,   2024-01-01, 2025-12-31, -,                                      2024-12-31, -,          -,    -
            1,   2024-01-01, 2025-12-31, -,                                      2025-01-01, 2025-01-01, 0/1,  -
            1,   2024-01-01, 2025-12-31, -,                                      2025-12-31, 2025-01-01, 0/1,  -
            1,   2024-01-01, 2026-12-31, 2025-02-01,                             2026-01-01, -,          -,    -
            1,   2024-01-01, 2026-12-31, -,                                      2026-01-01, 2026-01-01, 0/1,  -
            1,   2024-01-01, 2025-12-31, 2024-12-31,                             2025-01-01, -,          -,    -
            1,   2024-01-01, 2025-12-31, 2025-01-02,                             2025-02-01, 2025-01-01, 0/1,  -
            1,   2024-02-01, 2025-12-31, -,                                      2025-02-01, -,          -,    -
            2,   2024-01-01, 2025-12-31, 2024-12-01,                             2025-02-01, 2025-01-01, 1/2,  -
            4,   2024-01-01, 2025-12-31, 2024-02-01 2024-05-01 2024-08-01,       2024-12-31, -,          -,    -
            4,   2024-01-01, 2025-12-31, 2024-02-01 2024-05-01 2024-08-01,       2025-01-01, 2025-01-01, 3/4,  -
            4,   2024-01-01, 2025-12-31, 2024-02-01 2024-11-01,                  2025-03-31, 2024-07-01, 2/4,  -
            4,   2024-01-01, 2025-12-31, 2024-02-01 2024-08-01 2024-10-01,       2025-03-31, 2025-01-01, 3/4,  -
            4,   2024-01-01, 2025-12-31, 2024-02-01 2024-05-01,                  2025-03-31, 2024-10-01, 2/4,  -
            4,   2024-01-01, 2025-12-31, -,                                      2025-04-01, 2024-04-01, 0/4,  0/1
            4,   2024-01-01, 2025-12-31, 2025-02-01,                             2025-04-01, 2024-04-01, 0/4,  -
            4,   2024-01-01, 2025-12-31, 2024-02-01 2024-02-02 2024-02-03 2024-02-04, 2025-04-01, 2025-04-01, -, 0/1
            4,   2024-05-10, 2025-12-31, -,                                      2025-02-01, 2024-10-01, 0/2,  -
            4,   2024-05-10, 2025-12-31, 2024-05-11,                             2025-07-01, 2025-01-01, 1/2,  0/2
            """)
    void whatHappensTooSeldomIsDueSinceTheQuarterInWhichItFellShort(
            int timesPerYear,
            String begins,
            String ends,
            String days,
            String on,
            String since,
            String lastYear,
            String thisYear) {
        WrittenPlans written = new WrittenPlans(database, "0140");
        written.write("DELETE FROM occurrence WHERE municipality_id = '0140'");
        written.write("DELETE FROM plan WHERE municipality_id = '0140'");
        written.write("DELETE FROM forum WHERE municipality_id = '0140'");
        UUID plan = written.plan(null, "Plan", 2024, 2026);
        UUID activity = written.activity(plan, null, 1, "Frukost", "STARTED", begins, ends);
        written.cadence(activity, null, timesPerYear);
        written.step(plan, "SUBMITTED", "ADOPTED");
        UUID forum = written.forum("Råd", null, timesPerYear, begins, ends);
        if (days != null) {
            written.occurrences(activity, null, days.split(" "));
            written.meetings(forum, days.split(" "));
        }

        JsonPath due = list("0140", "kind=CADENCE_NOT_KEPT&on=" + on).extract().jsonPath();

        List<String> both = since == null ? List.of() : List.of(since, since);
        assertThat(due.getList("items.since", String.class)).isEqualTo(both);
        if (since != null) {
            assertThat(due.getList("items.thing.kind")).containsExactlyInAnyOrder("ACTIVITY", "FORUM");
            String said = sentence(timesPerYear, LocalDate.parse(on).getYear(), lastYear, thisYear);
            assertThat(due.getList("items.sentence", String.class)).containsExactly(said, said);
        }
    }

    private static String sentence(int timesPerYear, int year, @Nullable String lastYear, @Nullable String thisYear) {
        String often = " (%s per år).".formatted(times(timesPerYear));
        String last = "";
        if (lastYear != null) {
            String[] numbers = lastYear.split("/", -1);
            int asked = Integer.parseInt(numbers[1]);
            last = "Förra året, %d: %s av %s%s"
                    .formatted(
                            year - 1, numbers[0], times(asked), thisYear == null && asked < timesPerYear ? often : ".");
        }
        if (thisYear == null) {
            return last;
        }
        String[] numbers = thisYear.split("/", -1);
        return (last.isEmpty() ? "" : last + " ")
                + "Har ägt rum %s i år, av minst %s hittills%s"
                        .formatted(times(Integer.parseInt(numbers[0])), numbers[1], often);
    }

    private static String times(int number) {
        return number + (number == 1 ? " gång" : " gånger");
    }

    @Test
    void aFormerYearIsOwedByWhatIsStillToBeDoneAndByForumsThatAreStillHeld() {
        WrittenPlans written = new WrittenPlans(database, "0186");
        UUID plan = written.plan(null, "Plan", 2023, 2024);
        for (String status : List.of("STARTED", "PAUSED", "DONE", "CANCELLED")) {
            UUID activity = written.activity(
                    plan, null, status.length(), "Årsmöte " + status, status, "2023-01-01", "2024-12-31");
            written.cadence(activity, null, 1);
        }
        UUID draft = written.plan(null, "Utkast", 2024, 2026);
        written.cadence(written.activity(draft, null, 1, "Utkast", "STARTED", "2024-01-01", "2026-12-31"), null, 1);
        written.step(plan, "SUBMITTED", "ADOPTED");
        written.forum("Hålls", null, 1, "2024-01-01", "2025-03-01");
        written.forum("Lades ner", null, 1, "2024-01-01", "2024-12-31");

        JsonPath due = list("0186", "kind=CADENCE_NOT_KEPT&on=2025-03-01")
                .body("items.since.unique()", is(List.of("2025-01-01")))
                .extract()
                .jsonPath();
        assertThat(due.getList("items.thing.text"))
                .containsExactlyInAnyOrder("Årsmöte STARTED", "Årsmöte PAUSED", "Hålls");
        list("0186", "kind=CADENCE_NOT_KEPT&on=2025-03-02").body("items", hasSize(2));
        list("0186", "kind=CADENCE_NOT_KEPT&on=2026-01-01").body("items", hasSize(0));
        as("reader", "0186")
                .header("Accept-Language", "en")
                .get(address("0186", "kind=CADENCE_NOT_KEPT&on=2025-03-01"))
                .then()
                .body("items.sentence.unique()", is(List.of("Last year, 2024: 0 of 1 time.")));
    }

    @Test
    void ofTwoCadencesTheOneThatFellShortFirstIsListed() {
        WrittenPlans written = new WrittenPlans(database, "0187");
        UUID plan = written.plan(null, "Plan", 2024, 2025);
        UUID activity = written.activity(plan, null, 1, "Möten", "STARTED", "2024-01-01", "2025-12-31");
        written.cadence(activity, null, 1);
        written.write(
                "INSERT INTO schedule (municipality_id, plan_id, activity_id, position, words, times_per_year)"
                        + " SELECT municipality_id, plan_id, id, 2, 'Två gånger per år', 2 FROM activity WHERE id = ?",
                activity);
        written.step(plan, "SUBMITTED", "ADOPTED");

        list("0187", "kind=CADENCE_NOT_KEPT&on=2025-07-01")
                .body("items.since", is(List.of("2024-07-01")))
                .body(
                        "items.sentence",
                        is(
                                List.of(
                                        "Förra året, 2024: 0 av 2 gånger. Har ägt rum 0 gånger i år, av minst 1 hittills (2 gånger per år).")));
    }

    @Test
    void aDetailHasACadenceOfItsOwn() {
        WrittenPlans written = new WrittenPlans(database, "0160");
        UUID plan = written.plan(null, "Plan", 2024, 2024);
        UUID activity = written.activity(plan, null, 1, "Mötesplatser", "STARTED", "2024-01-01", "2024-12-31");
        UUID breakfast = written.detail(activity, 1, "Frukostmöten");
        UUID evening = written.detail(activity, 2, "Kvällsmöten");
        written.cadence(activity, null, 4);
        written.cadence(activity, breakfast, 4);
        written.cadence(activity, evening, 4);
        written.occurrences(activity, breakfast, "2024-02-01");
        written.responsible(activity, null, "Chefen");
        UUID done = written.activity(plan, null, 2, "Klar", "DONE", "2024-01-01", "2024-12-31");
        written.cadence(done, null, 4);
        written.step(plan, "SUBMITTED", "ADOPTED");
        UUID draft = written.activity(
                written.plan(null, "Utkast", 2024, 2024),
                null,
                1,
                "I ett utkast",
                "STARTED",
                "2024-01-01",
                "2024-12-31");
        written.cadence(draft, null, 4);
        written.responsible(draft, null, "Chefen");

        list("0160", "on=2024-04-01")
                .body("items.thing.id", is(List.of(activity.toString())))
                .body("items.detail", is(List.of(evening.toString())))
                .body(
                        "items[0].sentence",
                        is("”Kvällsmöten”: Har ägt rum 0 gånger i år, av minst 1 hittills (4 gånger per år)."));
    }

    @Test
    void aDetailWhoseOwnDaysHavePassedIsDueBeforeItsActivityAsAWholeIs() {
        String home = "/strategy/v1/municipalities/0188";
        String plan = post(home + "/plans", """
                {"kind": "PROCESS_PLAN", "title": "Plan", "firstYear": 2023, "lastYear": 2024}""");
        String activity = post(home + "/plans/" + plan + "/activities", """
                {"text": "Skapa en varaktig plattform", "responsible": [{"role": "Chefen"}],
                 "schedules": [{"words": "År 2023-2024", "timing": {"type": "YEARS", "firstYear": 2023, "lastYear": 2024}}],
                 "details": [
                    {"text": "Film", "schedules": [
                        {"words": "Hösten 2023", "timing": {"type": "SEASON", "season": "AUTUMN", "year": 2023}}]},
                    {"text": "Utbildning", "schedules": [
                        {"words": "Våren 2023", "timing": {"type": "SEASON", "season": "SPRING", "year": 2023}},
                        {"words": "1 mars 2024", "timing": {"type": "DAY", "month": 3, "day": 1, "year": 2024}}]},
                    {"text": "Frukost", "schedules": [
                        {"words": "2023", "timing": {"type": "YEARS", "firstYear": 2023, "lastYear": 2023}},
                        {"words": "efter önskemål", "timing": {"type": "ON_REQUEST"}}]},
                    {"text": "Firande", "schedules": [{"words": "21 aug", "timing": {"type": "DAY", "month": 8, "day": 21}}]},
                    {"text": "Målbild"}]}""");
        JsonPath written = as("reader", "0188")
                .get(home + "/activities/" + activity)
                .then()
                .extract()
                .jsonPath();

        list("0188", "on=2023-12-31").body("items", hasSize(0));
        list("0188", "on=2024-01-01")
                .body("items.kind", is(List.of("BEHIND_SCHEDULE")), "items.since", is(List.of("2024-01-01")))
                .body("items.detail", is(List.of(written.getString("details[0].id"))))
                .body("items.thing.id", is(List.of(activity)), "items[0].thing.number", is("1"))
                .body(
                        "items[0].sentence",
                        is("”Film”: Skulle vara klar 2023-12-31, och inget tillfälle är uppskrivet."));
        list("0188", "on=2024-03-02").body("items.since", is(List.of("2024-01-01", "2024-03-02")));
        post(home + "/occurrences", """
                {"activity": "%s", "detail": "%s", "happenedOn": "2024-03-10"}""".formatted(activity, written.getString("details[0].id")));
        list("0188", "on=2024-03-09").body("items", hasSize(2));
        list("0188", "on=2024-03-10").body("items.detail", is(List.of(written.getString("details[1].id"))));
        // As a whole it says more than its details.
        list("0188", "on=2025-01-01").body("items.since", is(List.of("2025-01-01")), "items[0].detail", nullValue());
        as("reader", "0188")
                .header("Accept-Language", "en")
                .get(address("0188", "on=2024-12-31"))
                .then()
                .body(
                        "items.sentence",
                        is(List.of("“Utbildning”: Was to be done by 2024-03-01, and no occurrence is written down.")));
    }

    private static String post(String collection, String body) {
        return as("coordinator", "0188")
                .body(body)
                .post(collection)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void aDecisionIsAwaitedSinceTheActivityWasEnteredOrShouldBegin() {
        WrittenPlans written = new WrittenPlans(database, "0162");
        UUID unit = written.unit("Enheten", "UNIT", null);
        UUID plan = written.plan(unit, "Plan", 2023, 2026);
        UUID begun = written.activity(plan, null, 1, "Utreda", "PLANNED", "2023-01-01", "2026-12-31");
        written.awaits(begun, "Uppdrag att utreda", "Kommunens ledningsgrupp");
        UUID later = written.activity(plan, null, 2, "Sedan", "PLANNED", "2024-08-01", "2026-12-31");
        written.awaits(later, "Medel", null);
        UUID decided = written.activity(plan, null, 3, "Beslutad", "PLANNED", "2023-01-01", "2026-12-31");
        written.awaits(decided, "Ja", null);
        written.decided(decided, "2024-02-01");

        list("0162", "on=2024-08-01")
                .body("items.kind", is(List.of("AWAITING_DECISION", "AWAITING_DECISION")))
                .body("items.since", is(List.of("2024-01-15", "2024-08-01")))
                .body(
                        "items.sentence",
                        is(List.of(
                                "Väntar på beslut: Uppdrag att utreda (Kommunens ledningsgrupp).",
                                "Väntar på beslut: Medel.")));
        list("0162", "on=2024-07-31").body("items.thing.text", is(List.of("Utreda")));
        list("0162", "on=2024-01-14").body("items", hasSize(0));
    }

    @Test
    void whatNobodyAnswersForIsListed() {
        WrittenPlans written = new WrittenPlans(database, "0163");
        UUID strategy = written.strategy("Strategi", 2020);
        UUID alone = written.measure(strategy, null, "Ingen", null);
        UUID held = written.measure(strategy, null, "Någon", "Chefen");
        written.adopt(strategy, "2020-02-15");
        written.write(
                "UPDATE measure SET criterion = CAST(? AS jsonb), created_at = '2020-01-01T12:00:00Z'"
                        + " WHERE municipality_id = '0163'",
                CRITERION);
        UUID standing = written.unit("Står", "UNIT", null);
        UUID gone = written.unit("Borta", "UNIT", null);
        UUID plan = written.plan(null, "Kommunens", 2024, 2030);
        activity(written, plan, 1, "Ingen");
        written.responsible(activity(written, plan, 2, "Roll"), null, "Chefen");
        written.responsible(activity(written, plan, 3, "Enhet"), standing, null);
        written.responsible(activity(written, plan, 4, "Borta"), gone, null);
        UUID two = activity(written, plan, 5, "Båda");
        written.responsible(two, gone, null);
        written.responsible(two, standing, null);
        activity(written, written.plan(standing, "Enhetens", 2024, 2030), 1, "I enhetens plan");
        activity(written, written.plan(gone, "Bortas", 2024, 2030), 1, "I den bortas plan");
        UUID council = written.forum("Bortas råd", gone, null, null, null);
        written.forum("Kommunens råd", null, null, null, null);
        written.forum("Nedlagt råd", gone, null, null, "2024-02-01");
        written.end(gone, "2024-03-31");

        list("0163", "on=2024-03-31")
                .body("items.thing.text", is(List.of("Ingen", "Ingen")))
                .body("items.thing.kind", is(List.of("MEASURE", "ACTIVITY")))
                .body("items.since", is(List.of("2020-01-01", "2024-01-15")))
                .body("items.thing[0].id", is(alone.toString()), "items[0].strategy", is(strategy.toString()))
                .body("items.sentence.unique()", is(List.of("Ingen ansvarar.")));
        JsonPath after = list("0163", "on=2024-04-01&kind=WITHOUT_OWNER")
                .body("items", hasSize(5), "items.since[2..4].unique()", is(List.of("2024-04-01")))
                .extract()
                .jsonPath();
        assertThat(after.getList("items.thing.text"))
                .containsExactlyInAnyOrder("Ingen", "Ingen", "Borta", "I den bortas plan", "Bortas råd");
        assertThat(after.getString("items.find { it.thing.id == '%s' }.sentence".formatted(council)))
                .isEqualTo("Ingen ansvarar: enheterna som gjorde det finns inte längre.");
        assertThat(after.getList("items.thing.id")).doesNotContain(held.toString());
    }

    private static UUID activity(WrittenPlans written, UUID plan, int position, String text) {
        return written.activity(plan, null, position, text, "STARTED", "2024-01-01", "2030-12-31");
    }

    @Test
    void measuresThatCannotBeJudgedAreListed() {
        WrittenPlans written = new WrittenPlans(database, "0180");
        WrittenAssessments assessments = new WrittenAssessments(database);
        UUID strategy = written.strategy("Strategi", 2022);
        UUID figure = written.measure(strategy, null, "Siffran saknas", "Chefen");
        UUID report = written.measure(strategy, null, "Rapporten saknas", "Chefen");
        UUID met = written.measure(strategy, null, "Nått", "Chefen");
        UUID overridden = written.measure(strategy, null, "Åsidosatt", "Chefen");
        UUID never = written.measure(strategy, null, "Brott i serien", "Chefen");
        written.adopt(strategy, "2022-02-15");
        // Marked when they were made: the service would judge them by the criterion that it has not been told of.
        written.write("DELETE FROM dirty_measure WHERE municipality_id = '0180'");
        written.write("UPDATE measure SET criterion = CAST(? AS jsonb) WHERE municipality_id = '0180'", CRITERION);
        written.write("UPDATE measure SET created_at = '2022-01-10T12:00:00Z' WHERE municipality_id = '0180'");
        UUID draft = written.strategy("Utkast", 2024);
        written.measure(draft, null, "I ett utkast", null);
        assessments.judged(figure.toString(), 2023, "MET", "2024-01-10T08:00:00Z");
        assessments.judged(figure.toString(), 2024, "FIGURE_MISSING", "2024-06-01T08:00:00Z");
        assessments.judged(report.toString(), 2024, "NOT_REPORTED", "2025-03-01T08:00:00Z");
        assessments.judged(report.toString(), 2024, "NOT_REPORTED", "2025-04-01T08:00:00Z");
        assessments.judged(met.toString(), 2024, "FIGURE_MISSING", "2025-01-01T08:00:00Z");
        assessments.judged(met.toString(), 2024, "MET", "2025-05-01T08:00:00Z");
        assessments.judged(overridden.toString(), 2024, "FIGURE_MISSING", "2025-01-01T08:00:00Z");
        assessments.overridden(
                overridden.toString(), 2024, "MET", "2025-02-01T08:00:00Z", "2199-01-01T08:00:00Z", null);
        assessments.judged(never.toString(), 2024, "BREAK", "2025-01-01T08:00:00Z");
        UUID silent = written.add("strategies", "{\"title\": \"Till\", \"validFrom\": \"2023-05-01\"}");
        UUID without = written.measure(silent, null, "Utan kriterium", "Chefen");
        written.adopt(silent, "2023-06-01");
        written.write("UPDATE measure SET created_at = '2023-01-10T12:00:00Z' WHERE id = ?", without);

        list("0180", "on=2025-06-01")
                .body(
                        "items.kind",
                        is(List.of("MEASURE_WITHOUT_CRITERION", "MEASURE_WITHOUT_FIGURES", "MEASURE_WITHOUT_REPORT")))
                .body("items.since", is(List.of("2023-05-01", "2025-01-01", "2025-03-01")))
                .body("items.thing.id", is(List.of(without.toString(), figure.toString(), report.toString())))
                .body("items[1].sentence", is("Så är det med 2024."), "items[1].thing.kind", is("MEASURE"))
                .body("items[0].sentence", is("Måttet säger inte hur det bedöms."))
                .body("totals.find { it.kind == 'MEASURE_WITHOUT_REPORT' }.count", is(1));
        // Of the newest ended year on the day: 2023 was met, of 2025 nothing has been said.
        list("0180", "on=2024-06-01").body("items.kind", is(List.of("MEASURE_WITHOUT_CRITERION")));
        list("0180", "on=2026-06-01").body("items.kind", is(List.of("MEASURE_WITHOUT_CRITERION")));
    }

    @Test
    void aUnitSeesWhatItAndTheUnitsBelowItAnswerFor() {
        WrittenPlans written = new WrittenPlans(database, "0181");
        UUID strategy = written.strategy("Strategi", 2020);
        UUID area = written.area(strategy, "Dialog");
        UUID goal = written.goal(strategy, area, "Mål");
        UUID measure = written.measure(strategy, area, "Mått", "Chefen");
        written.adopt(strategy, "2020-02-15");
        UUID top = written.unit("Förvaltningen", "DEPARTMENT", null);
        UUID below = written.unit("Enheten", "UNIT", top);
        UUID other = written.unit("Andra", "DEPARTMENT", null);
        UUID plan = written.plan(null, "Plan", 2023, 2023);
        UUID shared = written.activity(plan, null, 1, "Ansvarar", "STARTED", "2023-01-01", "2023-12-31");
        written.responsible(shared, below, null);
        written.responsible(shared, other, null);
        written.responsible(shared, top, null);
        written.link(shared, "goal", goal);
        UUID own = written.plan(below, "Egen", 2023, 2023);
        UUID aim = written.planGoal(own, 1, "Eget mål", goal);
        written.link(
                written.activity(own, null, 1, "I planen", "STARTED", "2023-01-01", "2023-11-30"), "plan_goal", aim);
        UUID ofOther = written.plan(other, "Andras", 2023, 2023);
        written.link(
                written.activity(ofOther, null, 1, "Andras", "STARTED", "2023-01-01", "2023-10-31"),
                "measure",
                measure);
        written.activity(ofOther, null, 2, "Tjänar inget", "STARTED", "2023-01-01", "2023-09-30");
        written.forum("Råd", below, 4, "2024-01-01", null);
        written.write(
                "INSERT INTO measure_responsible (municipality_id, strategy_id, measure_id, position, unit_id)"
                        + " VALUES ('0181', ?, ?, 2, ?)",
                strategy,
                measure,
                top);
        written.write("UPDATE measure SET created_at = '2020-01-10T12:00:00Z' WHERE id = ?", measure);

        list("0181", "on=2024-05-01&unit=" + top)
                .body("items.thing.text", is(List.of("Mått", "I planen", "Ansvarar", "Råd")))
                .body("items[2].units.name", is(List.of("Andra", "Enheten", "Förvaltningen")))
                .body(
                        "totals.findAll { it.count > 0 }.kind",
                        is(List.of("BEHIND_SCHEDULE", "CADENCE_NOT_KEPT", "MEASURE_WITHOUT_CRITERION")));
        list("0181", "on=2024-05-01&unit=" + below)
                .body("items.thing.text", is(List.of("I planen", "Ansvarar", "Råd")));
        list("0181", "on=2024-05-01&unit=" + other + "&sort=-kind,since")
                .body("items.thing.text", is(List.of("Tjänar inget", "Andras", "Ansvarar")));
        list("0181", "on=2024-05-01&unit=" + UUID.randomUUID()).body("items", hasSize(0));
        list("0181", "on=2024-05-01&kind=BEHIND_SCHEDULE&focusArea=" + area)
                .body("items.thing.text", is(List.of("Andras", "I planen", "Ansvarar")))
                .body("meta.totalRecords", is(3), "totals.count.sum()", is(4))
                .body("totals.find { it.kind == 'MEASURE_WITHOUT_CRITERION' }.count", is(1));
    }

    @Test
    void itIsForThoseWhoWorkForTheMunicipalityAlone() {
        given().get(address("0182", "on=2024-01-01")).then().statusCode(401);
        for (String role : List.of("coordinator", "unit-editor", "reader")) {
            as(role, "0182").get(address("0182", "")).then().statusCode(200).body("items", hasSize(0));
            problem(as(role, "0139").get(address("0182", "")).then(), 403, "forbidden");
        }
        problem(as("importer", "0182").get(address("0182", "")).then(), 403, "forbidden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"kind=LATE", "on=2024-02-30", "unit=x", "focusArea=x", "sort=text", "year=2024", "limit=201"})
    void whatCannotBeAskedIsRefusedAtTheParameter(String query) {
        problem(as("reader", "0182").get(address("0182", query)).then(), 400, "invalid-input")
                .body("violations.field", is(List.of(query.substring(0, query.indexOf('=')))));
    }

    @Test
    void itIsReadInOneStatement() {
        long least = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 20; attempt++) {
            long before = hibernate.getStatistics().getPrepareStatementCount();
            list("0181", "limit=200");
            least = Math.min(least, hibernate.getStatistics().getPrepareStatementCount() - before);
        }
        assertThat(least).isEqualTo(1);
    }

    private static ValidatableResponse list(String municipality, String query) {
        return as("reader", municipality)
                .get(address(municipality, query))
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }

    private static String address(String municipality, String query) {
        return "/strategy/v1/municipalities/" + municipality + "/due-items" + (query.isEmpty() ? "" : "?" + query);
    }
}

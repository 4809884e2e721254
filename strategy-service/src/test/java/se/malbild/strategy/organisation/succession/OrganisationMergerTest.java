package se.malbild.strategy.organisation.succession;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static se.malbild.strategy.StrategyApiCalls.as;
import static se.malbild.strategy.StrategyApiCalls.atOnce;
import static se.malbild.strategy.StrategyApiCalls.idOf;
import static se.malbild.strategy.StrategyApiCalls.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.malbild.strategy.organisation.UnitCalls;

/// Units that become one.
@QuarkusTest
class OrganisationMergerTest {

    private static final UnitCalls AVESTA = new UnitCalls(Belongings.AVESTA);

    @Inject
    Belongings belongings;

    @Inject
    DataSource database;

    @Test
    void theUnitsEndAndANewOneTakesOver() {
        String first = AVESTA.unit();
        String name = UnitCalls.newName();
        String second = AVESTA.unit(name, "UNIT", null);

        // The name is free again, since its unit ends.
        String merged = merge(List.of(first, second), "{\"unit\": %s}".formatted(UnitCalls.form(name, "UNIT", null)))
                .then()
                .statusCode(200)
                .body("ended", is(List.of(first, second)), "on", is("2025-12-31"), "into.name", is(name))
                .extract()
                .path("into.id");

        for (String ended : List.of(first, second)) {
            AVESTA.get("organisation-units/" + ended)
                    .then()
                    .statusCode(200)
                    .body("endedOn", is("2025-12-31"), "successors", is(List.of(merged)))
                    .header("ETag", is("\"1\""));
        }
        AVESTA.get("organisation-units?limit=200&sort=-updatedAt")
                .then()
                .body("items.id", hasItem(merged), "items.id", not(hasItem(first)));
        AVESTA.get("organisation-units?limit=200&sort=-updatedAt&ended=true")
                .then()
                .body("items.id", hasItem(first), "items.id", not(hasItem(merged)))
                .body("items.find { it.id == '%s' }.successors".formatted(second), is(List.of(merged)));
        AVESTA.get("organisation-tree").then().body("units.id", hasItem(merged), "units.id", not(hasItem(first)));
    }

    @Test
    void whatCanBeTakenOverIsAndWhatWasReportedAndClosedStays() throws Exception {
        String from = AVESTA.unit();
        String into = AVESTA.unit();
        String child = AVESTA.unit(UnitCalls.newName(), "UNIT", from);
        String draft = belongings.plan(from, "DRAFT");
        String adopted = belongings.plan(from, "ADOPTED");
        String closed = belongings.plan(from, "CLOSED");
        String open = belongings.activity(adopted, from);
        String others = belongings.activity(belongings.plan(null, "ADOPTED"), from);
        String done = belongings.activity(closed, from);
        String forum = belongings.forum(from);
        String measure = measure(from);
        String reported = report(measure, from, "2024");

        merge(List.of(from), into(into))
                .then()
                .statusCode(200)
                .body("moved", is(Map.of("activities", 2, "measures", 1, "plans", 2, "forums", 1, "units", 1)));

        assertThat(Stream.of(draft, adopted)).allSatisfy(plan -> {
            assertThat(belongings.of("plan", "unit_id", plan)).isEqualTo(into);
            assertThat(belongings.version("plan", plan)).isEqualTo(1);
        });
        assertThat(Stream.of(open, others)).allSatisfy(activity -> {
            assertThat(belongings.whoAnswers(activity)).containsExactly(into + " -");
            assertThat(belongings.version("activity", activity)).isEqualTo(1);
        });
        assertThat(belongings.of("forum", "unit_id", forum)).isEqualTo(into);
        assertThat(belongings.version("forum", forum)).isEqualTo(1);
        AVESTA.get("organisation-units/" + child)
                .then()
                .body("parent", is(into))
                .header("ETag", is("\"1\""));
        AVESTA.seen().get(measure).then().header("ETag", is("\"1\"")).body("responsible.unit", is(List.of(into)));

        assertThat(belongings.of("plan", "unit_id", closed)).isEqualTo(from);
        assertThat(belongings.whoAnswers(done)).containsExactly(from + " -");
        assertThat(belongings.version("activity", done)).isZero();
        AVESTA.seen().get(reported).then().body("unit", is(from));
    }

    @Test
    void whoAnswersInTheSameRoleAlreadyIsNotDoubled() throws Exception {
        String first = AVESTA.unit();
        String second = AVESTA.unit();
        String into = AVESTA.unit();
        String activity = belongings.activity(belongings.plan(null, "ADOPTED"));
        belongings.answers(activity, first, null);
        belongings.answers(activity, first, "Chef");
        belongings.answers(activity, null, "Chef");
        belongings.answers(activity, second, null);
        belongings.answers(activity, into, "Chef");
        belongings.answers(activity, second, "Handläggare");

        merge(List.of(first, second), into(into)).then().statusCode(200).body("moved.activities", is(1));

        assertThat(belongings.whoAnswers(activity))
                .containsExactly(into + " -", into + " Chef", "- Chef", into + " Handläggare");
        assertThat(belongings.version("activity", activity)).isEqualTo(1);
    }

    @Test
    void theMeasureOfBothIsTheOnesOnce() {
        String first = AVESTA.unit();
        String into = AVESTA.unit();
        String measure = measure(into, first);

        merge(List.of(first), into(into)).then().statusCode(200).body("moved.measures", is(1));

        AVESTA.seen().get(measure).then().body("responsible", is(List.of(Map.of("unit", into))));
    }

    @Test
    void itIsWrittenInTheHistoryWhoMovedWhat() throws Exception {
        String from = AVESTA.unit();
        String activity = belongings.activity(belongings.plan(from, "ADOPTED"), from);

        merge(List.of(from), into(AVESTA.unit())).then().statusCode(200);

        assertThat(belongings.all("""
                        SELECT thing || ' ' || change || ' ' || actor || ' ' || operation FROM history
                        WHERE operation = 'mergeOrganisationUnits' AND (thing_id IN (CAST(? AS uuid), CAST(? AS uuid))
                            OR thing = 'plan' AND before ->> 'unit_id' = ?)""", from, activity, from))
                .containsExactlyInAnyOrder(
                        "organisation_unit CHANGED coordinator.2084 mergeOrganisationUnits",
                        "organisation_unit_successor CREATED coordinator.2084 mergeOrganisationUnits",
                        "activity_responsible CHANGED coordinator.2084 mergeOrganisationUnits",
                        "plan CHANGED coordinator.2084 mergeOrganisationUnits");
    }

    @Test
    void oneThatLayBelowAUnitThatEndsTakesItsPlace() {
        String top = AVESTA.unit();
        String outer = AVESTA.unit(UnitCalls.newName(), "UNIT", top);
        String middle = AVESTA.unit(UnitCalls.newName(), "UNIT", outer);
        String inner = AVESTA.unit(UnitCalls.newName(), "UNIT", middle);

        merge(List.of(outer), into(inner)).then().statusCode(200);

        AVESTA.get("organisation-units/" + inner).then().body("parent", is(top));
        AVESTA.get("organisation-units/" + middle).then().body("parent", is(inner));
    }

    @Test
    void aNewUnitDoesNotLieInWhatItTakesOver() {
        String outer = AVESTA.unit();
        String inner = AVESTA.unit(UnitCalls.newName(), "UNIT", outer);

        refused(merge(List.of(outer), newUnit(outer)), "into.unit.parent", "har upphört");
        refused(merge(List.of(outer), newUnit(inner)), "into", "i en ring");

        AVESTA.get("organisation-units/" + outer).then().body("endedOn", equalTo(null));
    }

    @Test
    void whatEndsIsAUnitThatExistsNamedOnce() {
        String ended = AVESTA.unit();
        String into = AVESTA.unit();
        merge(List.of(ended), into(into)).then().statusCode(200);
        String unit = AVESTA.unit();

        refused(merge(List.of(unit, ended), into(into)), "units[1]", "ingen enhet");
        refused(merge(List.of(new UnitCalls("2021").unit()), into(into)), "units[0]", "ingen enhet");
        refused(merge(List.of(unit, unit), into(into)), "units[1]", "två gånger");
        refused(merge(List.of(unit), into(unit)), "into.id", "upphör själv");
        refused(merge(List.of(unit), into(ended)), "into.id", "ingen enhet");
        refused(merge(List.of(unit), into(UUID.randomUUID().toString())), "into.id", "ingen enhet");
        refused(merge(List.of(unit), "{}"), "into", "antingen id eller unit");
        refused(merge(List.of(), into(into)), "units", "");
    }

    @Test
    void aMergerDoesNotLieInTheFuture() {
        String tomorrow =
                LocalDate.now(ZoneId.of("Europe/Stockholm")).plusDays(1).toString();

        refused(merge(List.of(AVESTA.unit()), into(AVESTA.unit()), tomorrow), "on", "framtiden");
    }

    @Test
    void aUnitThatCameOfOthersDoesNotEndOrTakeOverBeforeItsFirstDay() {
        String made = merge(List.of(AVESTA.unit()), newUnit(null), "2025-06-30")
                .then()
                .statusCode(200)
                .body("into.beganOn", is("2025-07-01"))
                .extract()
                .path("into.id");
        String other = AVESTA.unit();

        refused(
                merge(List.of(other, made), into(AVESTA.unit()), "2025-06-30"),
                "on",
                "2025-07-01, för enheten i units[1]");
        refused(merge(List.of(other), into(made), "2025-06-29"), "into.id", "2025-07-01");
        refused(AVESTA.post("organisation-splits", """
                        {"unit": "%s", "on": "2025-06-30", "parts": [{"id": "%s"}, {"id": "%s"}]}""".formatted(made, other, AVESTA.unit())), "on", "2025-07-01");
        refused(
                AVESTA.post("organisation-splits", """
                        {"unit": "%s", "on": "2025-01-31", "parts": [{"id": "%s"}, {"id": "%s"}]}""".formatted(other, AVESTA.unit(), made)),
                "parts[1].id",
                "2025-07-01");

        merge(List.of(other), into(made), "2025-06-30").then().statusCode(200);
        merge(List.of(made), into(AVESTA.unit()), "2025-07-01").then().statusCode(200);
    }

    @Test
    void aUnitThatWasMadeTodayCanBeMergedToday() {
        String today = LocalDate.now(ZoneId.of("Europe/Stockholm")).toString();
        String made = merge(List.of(AVESTA.unit()), newUnit(null), today)
                .then()
                .statusCode(200)
                .body("into.beganOn", is(today))
                .extract()
                .path("into.id");

        merge(List.of(made), into(AVESTA.unit()), today).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUPERSEDED", "REPEALED"})
    void whatIsHistoryStaysWithWhoDidIt(String status) throws Exception {
        String from = AVESTA.unit();
        String into = AVESTA.unit();
        String standing = measure(from);
        String former = measure(from);
        belongings.all("""
                UPDATE strategy SET status = '%1$s', superseded_by = CASE '%1$s' WHEN 'SUPERSEDED' THEN
                        (SELECT id FROM strategy AS newer WHERE municipality_id = '2084' AND newer.id <> strategy.id LIMIT 1) END
                WHERE id =
                    (SELECT strategy_id FROM measure WHERE id = CAST(? AS uuid)) RETURNING id""".formatted(status), idOf(former));
        String ended = belongings.forum(from);
        belongings.all("""
                UPDATE forum SET ends_on = current_date - 2 WHERE id = CAST(? AS uuid) RETURNING id""", ended);
        String held = belongings.forum(from);

        merge(List.of(from), into(into)).then().statusCode(200).body("moved.measures", is(1), "moved.forums", is(1));

        AVESTA.seen().get(former).then().body("responsible.unit", is(List.of(from)));
        AVESTA.seen().get(standing).then().body("responsible.unit", is(List.of(into)));
        assertThat(belongings.of("forum", "unit_id", ended)).isEqualTo(from);
        assertThat(belongings.version("forum", ended)).isZero();
        assertThat(belongings.of("forum", "unit_id", held)).isEqualTo(into);
    }

    @Test
    void aNameThatAnotherHasIsAConflictAndNothingEnds() {
        String taken = UnitCalls.newName();
        AVESTA.unit(taken, "UNIT", null);
        String unit = AVESTA.unit();

        problem(
                merge(List.of(unit), "{\"unit\": %s}".formatted(UnitCalls.form(taken, "UNIT", null)))
                        .then(),
                409,
                "conflict");

        AVESTA.get("organisation-units/" + unit)
                .then()
                .body("endedOn", equalTo(null))
                .header("ETag", is("\"0\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reader", "unit-editor", "importer"})
    void onlyTheCoordinatorMergesUnits(String role) {
        problem(
                as(role, Belongings.AVESTA)
                        .body(body(List.of(AVESTA.unit()), into(AVESTA.unit()), "2025-12-31"))
                        .post(AVESTA.path("organisation-mergers"))
                        .then(),
                403,
                "forbidden");
    }

    @Test
    void aUnitThatHasEndedIsGivenNothingNew() {
        String ended = AVESTA.unit();
        String into = AVESTA.unit();
        String measure = measure(ended, into);
        String reported = report(measure, ended, "2024");
        merge(List.of(ended), into(into)).then().statusCode(200);

        refused(
                AVESTA.seen()
                        .body("{\"responsible\": [{\"unit\": \"%s\"}]}".formatted(ended))
                        .patch(measure),
                "responsible[0].unit",
                "har upphört");
        refused(AVESTA.post("plans", """
                        {"kind": "ACTIVITY_PLAN", "title": "Plan", "firstYear": 2026, "lastYear": 2026, "unit": "%s"}""".formatted(ended)), "unit", "har upphört");
        refused(AVESTA.seen().body(value(ended, "2025", "")).post(measure + "/reported-values"), "unit", "har upphört");
        refused(AVESTA.post("company-visits", visit(ended, "2026-01-01")), "unit", "hade upphört");
        refused(AVESTA.move(into, ended), "parent", "har upphört");

        // What it reported can be corrected, and what happened while it existed can be written down.
        AVESTA.seen()
                .body(value(ended, "2024", ", \"reason\": \"Fel siffra\""))
                .post(measure + "/reported-values")
                .then()
                .statusCode(201);
        AVESTA.seen().get(reported).then().body("status", is("SUPERSEDED"));
        AVESTA.post("company-visits", visit(ended, "2025-12-31")).then().statusCode(201);
    }

    @Test
    void aVisitOfAUnitThatHasEndedCanBeCorrected() {
        String ended = AVESTA.unit();
        String visit = AVESTA.post("company-visits", visit(ended, "2026-01-02"))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        merge(List.of(ended), into(AVESTA.unit())).then().statusCode(200);

        AVESTA.seen()
                .body(visit(ended, "2026-01-03"))
                .put(visit)
                .then()
                .statusCode(200)
                .body("unit", is(ended));
    }

    @Test
    void aUnitThatHasEndedCanBeCorrectedButStaysWhereItWas() {
        String ended = AVESTA.unit();
        String into = AVESTA.unit();
        merge(List.of(ended), into(into)).then().statusCode(200);

        AVESTA.seen()
                .body("{\"functionAddress\": \"naringsliv@avesta.se\"}")
                .patch(AVESTA.path("organisation-units/" + ended))
                .then()
                .statusCode(200)
                .body("endedOn", is("2025-12-31"), "functionAddress", is("naringsliv@avesta.se"));
        refused(AVESTA.move(ended, into), "parent", "upphörde 2025-12-31");
    }

    @Test
    void aCopyOfAClosedPlanIsTheirsWhoTookOver() throws Exception {
        String ended = AVESTA.unit();
        String between = AVESTA.unit();
        String into = AVESTA.unit();
        String plan = belongings.plan(ended, "CLOSED");
        String activity = belongings.activity(plan, ended);
        belongings.answers(activity, into, null);
        belongings.answers(activity, ended, "Chef");
        merge(List.of(ended), into(between)).then().statusCode(200);
        merge(List.of(between), into(into)).then().statusCode(200);

        String copy = AVESTA.post("plans/" + plan + "/copies", "{}")
                .then()
                .statusCode(201)
                .body("unit", is(into))
                .extract()
                .path("id");

        String copied = belongings
                .all("SELECT CAST(id AS text) FROM activity WHERE plan_id = CAST(? AS uuid)", copy)
                .getFirst();
        assertThat(belongings.whoAnswers(copied)).containsExactly(into + " -", into + " Chef");
        assertThat(belongings.whoAnswers(activity)).hasSize(3);
    }

    @Test
    void aDocumentThatNamesAUnitThatHasEndedMakesItAnew() {
        String name = UnitCalls.newName();
        String ended = AVESTA.unit(name, "UNIT", null);
        merge(List.of(ended), into(AVESTA.unit())).then().statusCode(200);

        AVESTA.post("strategy-documents", """
                        {"head": {"title": "Med enhet"}, "units": [{"name": "%1$s", "kind": "BOARD"}],
                         "measures": [{"text": "Ett mått", "responsible": [{"unit": "%1$s"}]}]}""".formatted(name)).then().statusCode(201);

        given().queryParam("name", name)
                .get(AVESTA.path("organisation-units"))
                .then()
                .body("items.kind", is(List.of("BOARD")), "items[0].id", not(ended));
    }

    @Test
    void aUnitThatTookOverOrWasTakenOverIsNotDeleted() {
        String ended = AVESTA.unit();
        String into = AVESTA.unit();
        merge(List.of(ended), into(into)).then().statusCode(200);

        notDeleted(ended, "har efterföljare");
        notDeleted(into, "tagit över efter en annan");
    }

    @Test
    void whatKeepsAUnitFromBeingDeletedIsSaid() throws Exception {
        String unit = AVESTA.unit();
        belongings.activity(belongings.plan(unit, "DRAFT"), unit);
        belongings.forum(unit);

        notDeleted(unit, "ansvarar för aktiviteter");
        notDeleted(unit, "har planer");
        notDeleted(unit, "håller forum");
    }

    @RepeatedTest(3)
    void aUnitThatIsGivenAMeasureWhileItEndsIsNotLeftWithIt() throws Exception {
        String unit = AVESTA.unit();
        String into = AVESTA.unit();
        List<String> measures =
                Stream.generate(OrganisationMergerTest::measure).limit(4).toList();
        List<Callable<Integer>> calls = measures.stream()
                .<Callable<Integer>>map(measure -> () -> AVESTA.seen()
                        .body("{\"responsible\": [{\"unit\": \"%s\"}]}".formatted(unit))
                        .patch(measure)
                        .statusCode())
                .collect(Collectors.toList());
        calls.add(() -> merge(List.of(unit), into(into)).statusCode());

        List<Integer> answers = atOnce(calls);

        assertThat(answers.getLast()).isEqualTo(200);
        for (int index = 0; index < measures.size(); index++) {
            List<String> answering = AVESTA.seen().get(measures.get(index)).path("responsible.unit");
            assertThat(answering).isEqualTo(answers.get(index) == 200 ? List.of(into) : List.of());
            assertThat(answers.get(index)).isIn(200, 400);
        }
    }

    @Test
    void ofTwoMergersAtOnceOfTheSameUnitOneIsMade() throws Exception {
        String unit = AVESTA.unit();
        Callable<Integer> merger =
                () -> merge(List.of(unit), into(AVESTA.unit())).statusCode();

        assertThat(atOnce(List.of(merger, merger))).containsExactlyInAnyOrder(200, 400);
    }

    @Test
    void whatSomebodyIsWritingIsNotWaitedForForEver() throws Exception {
        String unit = AVESTA.unit();
        String activity = belongings.activity(belongings.plan(null, "ADOPTED"), unit);

        try (Connection writing = database.getConnection();
                Statement statement = writing.createStatement()) {
            writing.setAutoCommit(false);
            statement.execute("SELECT 1 FROM activity WHERE id = '%s' FOR UPDATE".formatted(activity));
            problem(merge(List.of(unit), into(AVESTA.unit())).then(), 409, "conflict")
                    .body("detail", containsString("Någon skriver just nu"));
            writing.rollback();
        }

        AVESTA.get("organisation-units/" + unit).then().body("endedOn", equalTo(null));
        assertThat(belongings.whoAnswers(activity)).containsExactly(unit + " -");
    }

    @Test
    void theSameMergerTwiceWithOneKeyIsOne() {
        String body = body(List.of(AVESTA.unit()), newUnit(null), "2025-12-31");
        String key = UUID.randomUUID().toString();

        String first = keyed(key, body).then().statusCode(200).extract().path("into.id");

        keyed(key, body).then().statusCode(200).body("into.id", is(first));
    }

    private static Response keyed(String key, String body) {
        return as("coordinator", Belongings.AVESTA)
                .header("Idempotency-Key", key)
                .body(body)
                .post(AVESTA.path("organisation-mergers"));
    }

    private static void notDeleted(String unit, String words) {
        problem(AVESTA.seen().delete(AVESTA.path("organisation-units/" + unit)).then(), 409, "conflict")
                .body("detail", containsString(words));
    }

    private static void refused(Response answer, String field, String words) {
        problem(answer.then(), 400, "invalid-input")
                .body("violations.field", is(List.of(field)), "violations[0].message", containsString(words));
    }

    private static Response merge(List<String> units, String into) {
        return merge(units, into, "2025-12-31");
    }

    private static Response merge(List<String> units, String into, String on) {
        return AVESTA.post("organisation-mergers", body(units, into, on));
    }

    private static String body(List<String> units, String into, String on) {
        String ids = units.stream().map("\"%s\""::formatted).collect(Collectors.joining(", "));
        return "{\"units\": [%s], \"into\": %s, \"on\": \"%s\"}".formatted(ids, into, on);
    }

    private static String into(String unit) {
        return "{\"id\": \"%s\"}".formatted(unit);
    }

    private static String newUnit(@Nullable String parent) {
        return "{\"unit\": %s}".formatted(UnitCalls.form(UnitCalls.newName(), "UNIT", parent));
    }

    /// The address of a measure that units answer for, one that they report themselves.
    private static String measure(String... units) {
        String strategy = AVESTA.post("strategies", "{\"title\": \"Strategi\"}").header("Location");
        String responsible =
                Stream.of(units).map("{\"unit\": \"%s\"}"::formatted).collect(Collectors.joining(", "));
        return as("coordinator", Belongings.AVESTA)
                .body("""
                        {"text": "Mark finns", "responsible": [%s], "criterion":
                            {"type": "STANDING_CONDITION", "report": "mark", "title": "Mark finns"}}""".formatted(responsible))
                .post(strategy + "/measures")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static String report(String measure, String unit, String year) {
        return AVESTA.seen()
                .body(value(unit, year, ""))
                .post(measure + "/reported-values")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static String value(String unit, String year, String more) {
        return """
                {"period": "%s", "holds": true, "unit": "%s", "evidence": {"text": "Enligt planen"}%s}""".formatted(year, unit, more);
    }

    private static String visit(String unit, String day) {
        return """
                {"visitedOn": "%s", "kind": "DIGITAL", "withOfficials": true, "unit": "%s"}""".formatted(day, unit);
    }
}

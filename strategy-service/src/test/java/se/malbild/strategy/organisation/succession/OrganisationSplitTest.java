package se.malbild.strategy.organisation.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static se.malbild.strategy.StrategyApiCalls.as;
import static se.malbild.strategy.StrategyApiCalls.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.malbild.strategy.organisation.UnitCalls;

/// A unit that becomes several.
@QuarkusTest
class OrganisationSplitTest {

    private static final UnitCalls AVESTA = new UnitCalls(Belongings.AVESTA);

    @Inject
    Belongings belongings;

    @Test
    void eachPartTakesOverWhatItNamesAndOneTheRest() throws Exception {
        String name = UnitCalls.newName();
        String unit = AVESTA.unit(name, "DEPARTMENT", null);
        String existing = AVESTA.unit();
        String child = AVESTA.unit(UnitCalls.newName(), "UNIT", unit);
        String otherChild = AVESTA.unit(UnitCalls.newName(), "UNIT", unit);
        String plan = belongings.plan(unit, "ADOPTED");
        String otherPlan = belongings.plan(unit, "DRAFT");
        String closed = belongings.plan(unit, "CLOSED");
        List<String> activities = List.of(
                belongings.activity(plan, unit), belongings.activity(plan, unit), belongings.activity(otherPlan, unit));
        String forum = belongings.forum(unit);

        // The first part keeps the name, which is free since the unit ends.
        Response answer = split(unit, """
                {"unit": %s, "activities": ["%s"], "plans": ["%s"], "units": ["%s"], "forums": ["%s"]},
                {"id": "%s", "rest": true}""".formatted(
                        UnitCalls.form(name, "DEPARTMENT", null), activities.get(1), plan, child, forum, existing));

        String first = answer.then()
                .statusCode(200)
                .body(
                        "ended", is(unit),
                        "on", is("2025-12-31"),
                        "parts.unit.name", hasItem(name),
                        "parts[1].unit.id", is(existing),
                        "parts[0].moved",
                                is(Map.of("activities", 1, "measures", 0, "plans", 1, "forums", 1, "units", 1)),
                        "parts[1].moved",
                                is(Map.of("activities", 2, "measures", 0, "plans", 1, "forums", 0, "units", 1)))
                .extract()
                .path("parts[0].unit.id");
        assertThat(belongings.whoAnswers(activities.get(0))).containsExactly(existing + " -");
        assertThat(belongings.whoAnswers(activities.get(1))).containsExactly(first + " -");
        assertThat(belongings.whoAnswers(activities.get(2))).containsExactly(existing + " -");
        assertThat(activities).allSatisfy(activity -> assertThat(belongings.version("activity", activity))
                .isEqualTo(1));
        assertThat(belongings.of("plan", "unit_id", plan)).isEqualTo(first);
        assertThat(belongings.of("plan", "unit_id", otherPlan)).isEqualTo(existing);
        assertThat(belongings.of("plan", "unit_id", closed)).isEqualTo(unit);
        assertThat(belongings.of("forum", "unit_id", forum)).isEqualTo(first);
        assertThat(belongings.of("organisation_unit", "parent_id", child)).isEqualTo(first);
        assertThat(belongings.of("organisation_unit", "parent_id", otherChild)).isEqualTo(existing);
        List<String> successors = AVESTA.get("organisation-units/" + unit).path("successors");
        assertThat(successors).containsExactlyInAnyOrder(first, existing);
    }

    @Test
    void everythingCanBeDistributedWithoutARest() throws Exception {
        String unit = AVESTA.unit();
        String plan = belongings.plan(null, "ADOPTED");
        String one = belongings.activity(plan, unit);
        String other = belongings.activity(plan, unit);

        split(
                        unit,
                        "{\"unit\": %s, \"activities\": [\"%s\"]}, {\"unit\": %s, \"activities\": [\"%s\"]}"
                                .formatted(newForm(), one, newForm(), other))
                .then()
                .statusCode(200)
                .body("parts.moved.activities", is(List.of(1, 1)));
    }

    @Test
    void whatIsLeftOverIsNamedAndNothingHappens() throws Exception {
        String unit = AVESTA.unit();
        String plan = belongings.plan(unit, "ADOPTED");
        String named = belongings.activity(plan, unit);
        String left = belongings.activity(plan, unit);

        problem(
                        split(
                                        unit,
                                        "{\"unit\": %s, \"activities\": [\"%s\"]}, {\"unit\": %s}"
                                                .formatted(newForm(), named, newForm()))
                                .then(),
                        400,
                        "invalid-input")
                .body(
                        "violations.field", is(List.of("parts", "parts")),
                        "violations[0].message", containsString("1 av 2 activities"),
                        "violations[0].message", containsString(left),
                        "violations[1].message", containsString("1 av 1 plans"),
                        "violations[1].message", containsString(plan));

        assertThat(belongings.whoAnswers(named)).containsExactly(unit + " -");
        AVESTA.get("organisation-units/" + unit).then().body("endedOn", equalTo(null));
    }

    @Test
    void aPartNamesWhatTheUnitHasAndNoOtherPartDoes() throws Exception {
        String unit = AVESTA.unit();
        String activity = belongings.activity(belongings.plan(null, "ADOPTED"), unit);
        String anothers = belongings.activity(belongings.plan(null, "ADOPTED"), AVESTA.unit());
        String done = belongings.activity(belongings.plan(null, "CLOSED"), unit);

        refused(
                twoParts(unit, "\"activities\": [\"%s\", \"%s\"]".formatted(activity, anothers), "\"rest\": true"),
                "parts[0].activities[1]",
                "ansvarar för");
        refused(
                twoParts(unit, "\"activities\": [\"%s\"]".formatted(done), "\"rest\": true"),
                "parts[0].activities[0]",
                "inte är avslutad");
        refused(
                twoParts(
                        unit,
                        "\"activities\": [\"%s\"]".formatted(activity),
                        "\"activities\": [\"%s\"]".formatted(activity)),
                "parts[1].activities[0]",
                "parts[0]");
        refused(
                twoParts(unit, "\"plans\": [\"%s\"]".formatted(activity), "\"rest\": true"),
                "parts[0].plans[0]",
                "ingen plan");
        refused(twoParts(unit, "\"rest\": true", "\"rest\": true"), "parts[1].rest", "parts[0]");
    }

    @Test
    void aPartIsAnotherUnitThatExistsOrANewOne() {
        String unit = AVESTA.unit();
        String other = AVESTA.unit();

        refused(
                split(unit, "{\"id\": \"%s\"}, {\"id\": \"%s\", \"rest\": true}".formatted(unit, other)),
                "parts[0].id",
                "upphör själv");
        refused(
                split(unit, "{\"id\": \"%1$s\"}, {\"id\": \"%1$s\", \"rest\": true}".formatted(other)),
                "parts[1].id",
                "två gånger");
        refused(
                split(unit, "{\"rest\": true}, {\"id\": \"%s\"}".formatted(other)),
                "parts[0]",
                "antingen id eller unit");
        refused(split(unit, "{\"id\": \"%s\", \"rest\": true}".formatted(other)), "parts", "");
        refused(
                split(
                        other.replace('0', '1'),
                        "{\"id\": \"%s\"}, {\"unit\": %s, \"rest\": true}".formatted(other, newForm())),
                "unit",
                "ingen enhet");
        refused(
                split(
                        unit,
                        "{\"id\": \"%s\"}, {\"unit\": {\"name\": \"x\", \"kind\": \"UNIT\", \"parent\": \"%s\"}, \"rest\": true}"
                                .formatted(other, unit)),
                "parts[1].unit.parent",
                "har upphört");
    }

    @Test
    void aPartThatLayInTheUnitTakesItsPlace() {
        String top = AVESTA.unit();
        String unit = AVESTA.unit(UnitCalls.newName(), "UNIT", top);
        String child = AVESTA.unit(UnitCalls.newName(), "UNIT", unit);
        String sibling = AVESTA.unit(UnitCalls.newName(), "UNIT", unit);

        split(unit, "{\"id\": \"%s\", \"rest\": true}, {\"unit\": %s}".formatted(child, newForm()))
                .then()
                .statusCode(200)
                .body("parts[0].unit.parent", is(top), "parts[0].moved.units", is(1));

        AVESTA.get("organisation-units/" + sibling).then().body("parent", is(child));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reader", "unit-editor", "importer"})
    void onlyTheCoordinatorSplitsUnits(String role) {
        problem(
                as(role, Belongings.AVESTA)
                        .body(body(
                                AVESTA.unit(),
                                "{\"unit\": %s}, {\"unit\": %s, \"rest\": true}".formatted(newForm(), newForm())))
                        .post(AVESTA.path("organisation-splits"))
                        .then(),
                403,
                "forbidden");
    }

    private static Response twoParts(String unit, String first, String second) {
        return split(unit, "{\"unit\": %s, %s}, {\"unit\": %s, %s}".formatted(newForm(), first, newForm(), second));
    }

    private static void refused(Response answer, String field, String words) {
        problem(answer.then(), 400, "invalid-input")
                .body("violations.field", is(List.of(field)), "violations[0].message", containsString(words));
    }

    private static Response split(String unit, String parts) {
        return AVESTA.post("organisation-splits", body(unit, parts));
    }

    private static String body(String unit, String parts) {
        return "{\"unit\": \"%s\", \"on\": \"2025-12-31\", \"parts\": [%s]}".formatted(unit, parts);
    }

    private static String newForm() {
        return UnitCalls.form(UnitCalls.newName(), "UNIT", null);
    }
}

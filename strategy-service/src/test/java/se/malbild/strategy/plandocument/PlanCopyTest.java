package se.malbild.strategy.plandocument;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static se.malbild.strategy.StrategyApiCalls.as;
import static se.malbild.strategy.StrategyApiCalls.idOf;
import static se.malbild.strategy.StrategyApiCalls.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.malbild.kit.testing.Tokens;

/// New plans that begin as copies.
@QuarkusTest
class PlanCopyTest {

    private static final SamplePlan HERE = new SamplePlan("2409");

    @Inject
    DataSource database;

    @Test
    void aCopyIsADraftForTheYearsThatFollowWithEverythingInIt() {
        ObjectNode document = HERE.vilhelmina();
        String plan = HERE.send(document);

        String copy = copied(plan, "{}");

        HERE.get(copy)
                .then()
                .body(
                        "status", is("DRAFT"),
                        "firstYear", is(2025),
                        "lastYear", is(2026),
                        "copiedFrom", is(idOf(plan)),
                        "title", is(document.at("/head/title").asText()));
        JsonNode made = HERE.document(copy);
        assertThat(made.at("/openingSections")).isEqualTo(document.at("/openingSections"));
        assertThat(made.at("/evaluation")).isEqualTo(document.at("/evaluation"));
        assertThat(made.at("/themes").findValuesAsText("heading"))
                .isEqualTo(document.at("/themes").findValuesAsText("heading"));
        assertThat(made.at("/themes/2/activities/1/dependsOn/0").asText()).isEqualTo("3.1");
        assertThat(made.at("/themes/2/activities/0/links")).isEqualTo(document.at("/themes/2/activities/0/links"));
        assertThat(HERE.document(plan)).isEqualTo(document);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/themes/0/activities/0/schedules/0/words               | Löpande minst 4 gånger per år",
                "/themes/0/activities/0/schedules/1/words               | År 2027-2028",
                "/themes/0/activities/0/schedules/1/timing/firstYear    | 2027",
                "/themes/1/activities/1/details/0/schedules/0/words     | 21 aug",
                "/themes/1/activities/0/schedules/0/words               | År 2027–2028",
                "/themes/2/activities/1/schedules/0/words               | Hösten 2027",
                "/themes/2/activities/1/schedules/0/timing/year         | 2027",
                "/themes/2/activities/0/details/0/schedules/1/words     | för genomförande 2028",
                "/themes/2/activities/3/details/0/text                  | Tillsammans ta fram en målbild med vart vi vill vara år 2030",
            })
    void schedulesMoveWithTheYearsInTheirWordsToo(String place, String said) {
        String copy = copied(HERE.send(HERE.vilhelmina()), "{\"firstYear\": 2027}");

        assertThat(HERE.document(copy).at(place).asText()).isEqualTo(said);
        assertThat(HERE.document(copy)
                        .at("/themes/2/activities/0/details/0/text")
                        .asText())
                .endsWith("under hösten 2027 för genomförande 2028");
    }

    @Test
    void ofTimesAfterTheYearsOfAShorterCopyTheWordsStayAlone() {
        String copy = copied(HERE.send(HERE.vilhelmina()), "{\"firstYear\": 2027, \"lastYear\": 2027}");

        JsonNode made = HERE.document(copy);
        JsonNode after = made.at("/themes/2/activities/0/details/0/schedules/1");
        assertThat(after.at("/words").asText()).isEqualTo("för genomförande 2028");
        assertThat(after.has("timing")).isFalse();
        assertThat(made.at("/themes/0/activities/0/schedules/1/timing/lastYear").asInt())
                .isEqualTo(2028);
        assertThat(HERE.contents(copy).at("/activities").findValuesAsText("beginsOn"))
                .isNotEmpty()
                .allMatch(day -> day.startsWith("2027-"));
        assertThat(HERE.document(HERE.send(made))).isEqualTo(made);
    }

    @Test
    void eachOfTwoYearsInATextMovesOnce() {
        ObjectNode document = HERE.vilhelmina();
        ObjectNode detail = (ObjectNode) document.at("/themes/2/activities/0/details/0");
        detail.setAll(SamplePlan.node("""
                {"text": "Film 2023, utbildning 2024", "schedules": [
                    {"words": "2023", "timing": {"type": "YEARS", "firstYear": 2023, "lastYear": 2023}},
                    {"words": "2024", "timing": {"type": "YEARS", "firstYear": 2024, "lastYear": 2024}}]}"""));

        String copy = copied(HERE.send(document), "{\"firstYear\": 2024, \"lastYear\": 2025}");

        assertThat(HERE.document(copy)
                        .at("/themes/2/activities/0/details/0/text")
                        .asText())
                .isEqualTo("Film 2024, utbildning 2025");
    }

    @Test
    void yearsAfter2199AreRefused() {
        ObjectNode document = SamplePlan.node("""
                {"head": {"kind": "ACTIVITY_PLAN", "title": "Sist", "firstYear": 2198, "lastYear": 2199}}""");
        String plan = HERE.send(document);

        problem(copy(plan, "{}").then(), 400, "invalid-input")
                .body("violations.field", is(List.of("firstYear", "lastYear")));
        problem(copy(plan, "{\"firstYear\": 2199}").then(), 400, "invalid-input")
                .body("violations.field", is(List.of("lastYear")));
    }

    @Test
    void whatWasDecidedForIsNotAwaitedOnceMore() {
        String plan = HERE.send(HERE.vilhelmina());
        List<JsonNode> waiting = waiting(plan);
        decide(waiting.get(0), "APPROVED");
        decide(waiting.get(1), "DECLINED");

        String copy = copied(plan, "{}");

        assertThat(waiting(copy))
                .extracting(activity -> activity.at("/text"))
                .containsExactlyElementsOf(waiting.stream()
                        .skip(1)
                        .map(activity -> activity.at("/text"))
                        .toList());
        assertThat(HERE.contents(copy).at("/activities"))
                .hasSameSizeAs(HERE.contents(plan).at("/activities"));
        assertThat(waiting(plan)).hasSize(waiting.size());
    }

    private static List<JsonNode> waiting(String plan) {
        return HERE.contents(plan)
                .at("/activities")
                .valueStream()
                .filter(activity -> activity.hasNonNull("awaits"))
                .toList();
    }

    private static void decide(JsonNode activity, String outcome) {
        add("activities/" + activity.at("/id").asText() + "/decisions", """
                {"outcome": "%s", "body": "Kommunstyrelsen", "decidedOn": "2024-05-01"}""".formatted(outcome));
    }

    @Test
    void whatIsDoneOrCancelledStaysBehindAndTheOthersAreNumberedAnew() throws SQLException {
        String plan = HERE.send(HERE.example());
        JsonNode contents = HERE.contents(plan);
        stands(contents.at("/activities/0/id"), "DONE");
        stands(contents.at("/activities/1/id"), "STARTED");
        stands(contents.at("/activities/3/id"), "CANCELLED");

        String copy = copied(plan, "{\"title\": \"Exempel: nästa\"}");

        HERE.get(copy).then().body("title", is("Exempel: nästa"), "adoption", nullValue());
        HERE.get(copy + "/contents")
                .then()
                .body(
                        "activities.number", is(List.of("1.1", "1.2", "2.1", "1")),
                        "activities.text[0]", is("Lotsmöten för etableringar"),
                        "activities.progress.status", is(Collections.nCopies(4, "PLANNED")),
                        "activities.dependsOn", is(Collections.nCopies(4, List.of())));
        HERE.get(copied(plan, "{\"all\": true}") + "/contents").then().body("activities", hasSize(6));
    }

    @Test
    void linksToThePlansOwnGoalsLeadToTheCopiesOfThem() {
        String plan = HERE.send(HERE.example());

        JsonNode copy = HERE.contents(copied(plan, "{}"));

        assertThat(copy.at("/activities/0/links/1/planGoal")).isEqualTo(copy.at("/goals/0/id"));
        assertThat(copy.at("/goals/0/goals")).isEqualTo(HERE.contents(plan).at("/goals/0/goals"));
        assertThat(copy.at("/activities/0/responsible"))
                .isEqualTo(HERE.contents(plan).at("/activities/0/responsible"));
    }

    @Test
    void whatComesOutOfACopyGoesIn() {
        String copy = copied(HERE.send(HERE.example()), "{}");
        JsonNode document = HERE.document(copy);

        assertThat(HERE.document(HERE.send(document))).isEqualTo(document);
    }

    @Test
    void aUnitEditorCopiesWhatItSeesIntoAPlanOfItsOwnUnit() {
        String plan = HERE.send(HERE.example());
        String unit = idOf(
                add("organisation-units", "{\"name\": \"Enhet %s\", \"kind\": \"UNIT\"}".formatted(UUID.randomUUID())));
        String token = Tokens.bearerOf("redaktör", "unit-editor", "2409", unit);

        given().header("Authorization", token)
                .contentType("application/json")
                .body("{\"unit\": \"%s\"}".formatted(unit))
                .post(plan + "/copies")
                .then()
                .statusCode(201)
                .body("unit", is(unit));
        problem(
                given().header("Authorization", token)
                        .contentType("application/json")
                        .body("{}")
                        .post(plan + "/copies")
                        .then(),
                403,
                "forbidden");
    }

    @Test
    void yearsThatCrossAreRefusedAndAPlanThatIsNotThereIsNotFound() {
        String plan = HERE.send(HERE.example());

        problem(copy(plan, "{\"firstYear\": 2030, \"lastYear\": 2029}").then(), 400, "invalid-input")
                .body("violations.field", is(List.of("lastYear")));
        problem(copy(HERE.address() + "/plans/" + UUID.randomUUID(), "{}").then(), 404, "not-found");
        problem(
                given().contentType("application/json")
                        .body("{}")
                        .post(plan + "/copies")
                        .then(),
                401,
                "unauthenticated");
    }

    private static String add(String collection, String body) {
        return as("coordinator", "2409")
                .body(body)
                .post(HERE.address() + "/" + collection)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static String copied(String plan, String form) {
        return copy(plan, form)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static Response copy(String plan, String form) {
        return as("coordinator", "2409").body(form).post(plan + "/copies");
    }

    private void stands(JsonNode activity, String status) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("UPDATE activity SET status = ? WHERE id = ?::uuid")) {
            update.setString(1, status);
            update.setString(2, activity.asText());
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}

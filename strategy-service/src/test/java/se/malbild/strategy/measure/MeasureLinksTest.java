package se.malbild.strategy.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static se.malbild.strategy.StrategyApiCalls.add;
import static se.malbild.strategy.StrategyApiCalls.as;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;
import static se.malbild.strategy.StrategyApiCalls.draft;
import static se.malbild.strategy.StrategyApiCalls.idOf;
import static se.malbild.strategy.StrategyApiCalls.problem;
import static se.malbild.strategy.StrategyApiCalls.unit;
import static se.malbild.strategy.document.SampleDocument.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.malbild.strategy.document.SampleDocument;

/// The goals that a measure belongs to, and who answers for it.
@QuarkusTest
class MeasureLinksTest {

    private static final String VANSBRO = "/strategy/v1/municipalities/2021";

    @Inject
    DataSource database;

    @Test
    void goalsComeInTheOrderThatTheyWereGivenIn() {
        String strategy = draft("Målens ordning");
        List<String> goals = List.of(goal(strategy), goal(strategy), goal(strategy));
        String measure = measure(strategy, "\"goals\": %s".formatted(quoted(goals)));
        asCoordinator().get(measure).then().body("goals", is(goals));

        patch(measure, "\"goals\": %s".formatted(quoted(goals.reversed())));

        asCoordinator().get(measure).then().body("goals", is(goals.reversed()));
        asCoordinator().get(strategy + "/measures").then().body("items[0].goals", is(goals.reversed()));
    }

    @Test
    void whoAnswersComesInTheOrderThatTheyWereGivenIn() {
        String unit = idOf(unit());
        String measure =
                measure(draft("Ansvarigas ordning"), "\"responsible\": [{\"role\": \"Ö\"}, {\"role\": \"A\"}]");

        patch(measure, """
                "responsible": [{"role": "B"}, {"unit": "%1$s", "role": "Ö"}, {"role": "Ö"}, {"unit": "%1$s"}]""".formatted(unit));

        Response after = asCoordinator().get(measure);
        assertThat(read(after).get("responsible").toString())
                .isEqualTo("[{\"role\":\"B\"},{\"unit\":\"%1$s\",\"role\":\"Ö\"},{\"role\":\"Ö\"},{\"unit\":\"%1$s\"}]"
                        .formatted(unit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"another strategy", "another municipality", "nowhere"})
    void aGoalThatIsNotTheStrategysIsNamed(String where) {
        String strategy = draft("Egna mål");
        String own = goal(strategy);
        String foreign =
                switch (where) {
                    case "another strategy" -> goal(draft("Annan"));
                    case "another municipality" ->
                        vansbro("strategies", "{\"title\": \"Vansbros\"}", "goals", "{\"text\": \"Mål\"}");
                    default -> UUID.randomUUID().toString();
                };

        refused(strategy, "\"goals\": [\"%s\", \"%s\"]".formatted(own, foreign), "goals[1]");
    }

    @Test
    void aGoalThatIsThereTwiceIsNamed() {
        String strategy = draft("Dubbla mål");
        String own = goal(strategy);

        refused(strategy, "\"goals\": [\"%1$s\", \"%1$s\"]".formatted(own), "goals[1]");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aUnitThatIsNotTheMunicipalitysIsNamed(boolean exists) {
        String foreign = exists
                ? vansbro(
                        "organisation-units",
                        "{\"name\": \"Enhet %s\", \"kind\": \"UNIT\"}".formatted(UUID.randomUUID()))
                : UUID.randomUUID().toString();

        refused(
                draft("Egna enheter"),
                "\"responsible\": [{\"role\": \"Chefen\"}, {\"unit\": \"%s\"}]".formatted(foreign),
                "responsible[1].unit");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{}] | responsible[0]",
                "[{\"role\": \"A\"}, {\"unit\": null, \"role\": null}] | responsible[1]",
                "[{\"role\": \"A\"}, {\"role\": \"B\"}, {\"role\": \"A\"}] | responsible[2]",
                "[null] | responsible[0]",
            })
    void whoIsNobodyOrIsThereTwiceIsNamed(String responsible, String field) {
        refused(draft("Ingen eller två"), "\"responsible\": " + responsible, field);
    }

    @Test
    void theSameRoleInAUnitAndOutsideItAreTwo() {
        String unit = idOf(unit());

        String measure = measure(
                draft("Samma roll"),
                "\"responsible\": [{\"role\": \"A\"}, {\"unit\": \"%1$s\", \"role\": \"A\"}, {\"unit\": \"%1$s\"}]"
                        .formatted(unit));

        asCoordinator().get(measure).then().body("responsible", hasSize(3));
    }

    @Test
    void aChangeLeavesLinksThatItDoesNotName() {
        String strategy = draft("Kvar");
        String goal = goal(strategy);
        String measure =
                measure(strategy, "\"goals\": [\"%s\"], \"responsible\": [{\"role\": \"Chefen\"}]".formatted(goal));

        patch(measure, "\"text\": \"Nya ord\"");
        asCoordinator().get(measure).then().body("goals", is(List.of(goal)), "responsible.role", is(List.of("Chefen")));
        patch(measure, "\"goals\": null");
        asCoordinator().get(measure).then().body("goals", hasSize(0), "responsible.role", is(List.of("Chefen")));
    }

    @Test
    void aDeletedGoalTakesItsLinks() {
        String strategy = draft("Målet bort");
        String gone = add(strategy, "goals", "{\"text\": \"Bort\"}");
        String kept = goal(strategy);
        String measure = measure(strategy, "\"goals\": [\"%s\", \"%s\"]".formatted(idOf(gone), kept));

        asCoordinator().header("If-Match", "*").delete(gone).then().statusCode(204);

        asCoordinator().get(measure).then().statusCode(200).body("goals", is(List.of(kept)));
    }

    @Test
    void aUnitThatAnswersForAMeasureIsNotDeleted() {
        String unit = unit();
        String measure = measure(draft("Ansvarar"), "\"responsible\": [{\"unit\": \"%s\"}]".formatted(idOf(unit)));

        problem(asCoordinator().header("If-Match", "*").delete(unit).then(), 409, "conflict")
                .body("detail", containsString("ansvarar"));

        patch(measure, "\"responsible\": []");
        asCoordinator().header("If-Match", "*").delete(unit).then().statusCode(204);
    }

    @Test
    void aGoalThatIsDeletedWhileAMeasureIsLinkedToItIsAConflict() throws Exception {
        String strategy = draft("Samtidigt");
        String goal = goal(strategy);
        String measure = measure(strategy, "\"goals\": []");

        assertThat(whileDeleting("goal", goal, measure, "\"goals\": [\"%s\"]".formatted(goal)))
                .isEqualTo(409);
    }

    @Test
    void aUnitThatIsDeletedWhileItIsGivenAMeasureIsAConflict() throws Exception {
        String unit = idOf(unit());
        String measure = measure(draft("Samtidigt"), "\"goals\": []");

        assertThat(whileDeleting(
                        "organisation_unit", unit, measure, "\"responsible\": [{\"unit\": \"%s\"}]".formatted(unit)))
                .isEqualTo(409);
    }

    @Test
    void aDocumentInADraftsPlaceGivesAMeasureItsGoalsInAnotherOrder() {
        JsonNode document = SampleDocument.draft();
        ArrayNode goals = ((ObjectNode) document.at("/focusAreas/0/measures/0"))
                .putArray("goals")
                .add("1.1")
                .add("1.2");
        String address = SampleDocument.send(document);
        goals.removeAll().add("1.3").add("1.2").add("1.1");

        asCoordinator()
                .header("If-Match", "*")
                .body(document.toString())
                .put(address + "/document")
                .then()
                .statusCode(200);

        assertThat(read(asCoordinator().get(address + "/document"))).isEqualTo(document);
    }

    /// What a patch of a measure answers that waits for something to be deleted.
    private int whileDeleting(String table, String id, String measure, String change) throws Exception {
        try (ExecutorService callers = Executors.newSingleThreadExecutor();
                Connection deleting = database.getConnection();
                Statement statement = deleting.createStatement()) {
            deleting.setAutoCommit(false);
            statement.execute("DELETE FROM %s WHERE id = '%s'".formatted(table, id));
            Future<Integer> answer = callers.submit(() -> asCoordinator()
                    .header("If-Match", "*")
                    .body("{%s}".formatted(change))
                    .patch(measure)
                    .statusCode());
            await().atMost(Duration.ofSeconds(20)).until(() -> someoneWaits(statement));
            deleting.commit();
            return answer.get();
        }
    }

    private static boolean someoneWaits(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("""
                SELECT EXISTS (SELECT FROM pg_stat_activity WHERE pg_backend_pid() = ANY (pg_blocking_pids(pid)))""")) {
            return found.next() && found.getBoolean(1);
        }
    }

    private static String goal(String strategy) {
        return idOf(add(strategy, "goals", "{\"text\": \"Ett mål\"}"));
    }

    private static String measure(String strategy, String links) {
        return add(strategy, "measures", "{\"text\": \"Ett mått\", %s}".formatted(links));
    }

    private static void patch(String measure, String change) {
        asCoordinator()
                .header("If-Match", "*")
                .body("{%s}".formatted(change))
                .patch(measure)
                .then()
                .statusCode(200);
    }

    private static void refused(String strategy, String links, String field) {
        String body = "{\"text\": \"Ett mått\", %s}".formatted(links);
        String standing = add(strategy, "measures", "{\"text\": \"Ett mått\"}");

        List.of(
                        asCoordinator().body(body).post(strategy + "/measures"),
                        asCoordinator().header("If-Match", "*").body(body).put(standing),
                        asCoordinator().header("If-Match", "*").body(body).patch(standing))
                .forEach(answer ->
                        problem(answer.then(), 400, "invalid-input").body("violations.field", is(List.of(field))));
        asCoordinator()
                .get(standing)
                .then()
                .header("ETag", is("\"0\""))
                .body("goals", hasSize(0), "responsible", hasSize(0));
    }

    /// Makes something in Vansbro, and something in that, and so on; gives the id of the innermost.
    private static String vansbro(String... collectionsAndBodies) {
        String address = VANSBRO;
        for (int index = 0; index < collectionsAndBodies.length; index += 2) {
            address = as("coordinator", "2021")
                    .body(collectionsAndBodies[index + 1])
                    .post(address + "/" + collectionsAndBodies[index])
                    .then()
                    .statusCode(201)
                    .extract()
                    .header("Location");
        }
        return idOf(address);
    }

    private static String quoted(List<String> ids) {
        return "[\"" + String.join("\", \"", ids) + "\"]";
    }
}

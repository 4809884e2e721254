package se.malbild.strategy.plandocument;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static se.malbild.strategy.StrategyApiCalls.as;
import static se.malbild.strategy.StrategyApiCalls.problem;
import static se.malbild.strategy.plandocument.SamplePlan.node;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.malbild.kit.testing.Tokens;
import se.malbild.strategy.organisation.UnitCalls;

/// Whole plans that are written while a unit that answers in them ends.
@QuarkusTest
class PlanDuringMergerTest {

    private static final String MUNICIPALITY = "2409";
    private static final SamplePlan HERE = new SamplePlan(MUNICIPALITY);
    private static final UnitCalls UNITS = new UnitCalls(MUNICIPALITY);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    DataSource database;

    private String ending = "";
    private String heir = "";
    private ObjectNode document = node("{}");
    private String plan = "";

    @BeforeEach
    void makesAPlanWithAUnitThatWillEnd() {
        String name = UnitCalls.newName();
        ending = UNITS.unit(name, "UNIT", null);
        heir = UNITS.unit();
        document = node("""
                {"head": {"kind": "ACTIVITY_PLAN", "title": "Plan", "firstYear": 2026, "lastYear": 2027},
                 "units": [{"name": "%s", "kind": "UNIT"}],
                 "activities": [{"text": "Gör", "responsible": [{"unit": "%s"}]}]}""".formatted(name, name));
        plan = HERE.send(document);
    }

    @Test
    void aDocumentThatNamesTheUnitIsFoundToBeOutdated() throws Exception {
        String seen = HERE.get(plan + "/document").header("ETag");

        Response answer = whileItEnds(() -> HERE.replace(plan, document, seen));

        problem(answer.then(), 412, "precondition-failed");
        assertThat(answering(plan)).isEqualTo(heir);
    }

    @Test
    void aSheetThatNamesTheUnitIsRefused() throws Exception {
        byte[] sheet = HERE.get(plan + "/sheet?format=csv").asByteArray();

        Response answer = whileItEnds(() -> given().header("Authorization", Tokens.bearer("coordinator", MUNICIPALITY))
                .header("If-Match", "*")
                .contentType("application/octet-stream")
                .body(sheet)
                .post(plan + "/sheet-imports"));

        answer.then().statusCode(200).body("outcome", is("REFUSED"), "problems[0].column", is("Ansvarig enhet"));
        assertThat(answering(plan)).isEqualTo(heir);
    }

    @Test
    void aCopyIsGivenToTheHeir() throws Exception {
        Response answer =
                whileItEnds(() -> as("coordinator", MUNICIPALITY).body("{}").post(plan + "/copies"));

        answer.then().statusCode(201);
        assertThat(answering(answer.header("Location"))).isEqualTo(heir);
    }

    private static String answering(String plan) {
        return HERE.contents(plan).at("/activities/0/responsible/0/unit").asText();
    }

    /// What a call answers that begins when the unit has ended for those who ended it, and for nobody else yet.
    private Response whileItEnds(Callable<Response> call) throws Exception {
        try (ExecutorService caller = Executors.newSingleThreadExecutor();
                Connection merger = database.getConnection()) {
            merger.setAutoCommit(false);
            run(merger, "SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", "organisation " + MUNICIPALITY);
            run(merger, "UPDATE organisation_unit SET ended_on = '2025-12-31' WHERE id = ?::uuid", ending);
            run(
                    merger,
                    "INSERT INTO organisation_unit_successor (municipality_id, unit_id, successor_id)"
                            + " VALUES (?, ?::uuid, ?::uuid)",
                    MUNICIPALITY,
                    ending,
                    heir);
            run(merger, "UPDATE activity_responsible SET unit_id = ?::uuid WHERE unit_id = ?::uuid", heir, ending);
            Future<Response> answer = caller.submit(call);
            try {
                await().atMost(PATIENCE).until(() -> answer.isDone() || somebodyWaits());
            } finally {
                merger.commit();
                merger.setAutoCommit(true);
            }
            return answer.get();
        }
    }

    private static void run(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                statement.setString(index + 1, values[index]);
            }
            statement.execute();
        }
    }

    private boolean somebodyWaits() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement waiting = connection.prepareStatement("""
                        SELECT EXISTS (SELECT FROM pg_locks
                            WHERE locktype = 'advisory' AND mode = 'ShareLock' AND NOT granted)""");
                ResultSet found = waiting.executeQuery()) {
            return found.next() && found.getBoolean(1);
        }
    }
}

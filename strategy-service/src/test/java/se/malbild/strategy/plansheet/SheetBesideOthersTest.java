package se.malbild.strategy.plansheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static se.malbild.strategy.StrategyApiCalls.as;
import static se.malbild.strategy.StrategyApiCalls.problem;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Sheets that are read while another request takes the plan a step further, or back.
@QuarkusTest
class SheetBesideOthersTest {

    private static final String MUNICIPALITY = "2421";
    private static final String PLANS = "/strategy/v1/municipalities/" + MUNICIPALITY + "/plans";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    DataSource database;

    private String plan = "";

    @BeforeEach
    void makesAPlan() {
        plan = as("coordinator", MUNICIPALITY)
                .body("""
                        {"kind": "ACTIVITY_PLAN", "title": "Plan", "firstYear": 2026, "lastYear": 2027}""")
                .post(PLANS)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    @Test
    void whatIsReadIntoAPlanThatIsTakenBackMeanwhileIsWritten() throws Exception {
        as("coordinator", MUNICIPALITY)
                .header("If-Match", "*")
                .body("{\"status\": \"SUBMITTED\"}")
                .put(plan + "/status")
                .then()
                .statusCode(200);

        Response answer = sendWhileItBecomes("DRAFT");

        answer.then().log().ifValidationFails().statusCode(200).body("outcome", is("SAVED"));
        assertThat(activities()).isEqualTo("[Ny]");
    }

    @Test
    void whatIsReadIntoAPlanThatIsSubmittedMeanwhileIsRefused() throws Exception {
        Response answer = sendWhileItBecomes("SUBMITTED");

        problem(answer.then(), 409, "conflict");
        assertThat(activities()).isEqualTo("[]");
    }

    private String activities() {
        return as("coordinator", MUNICIPALITY)
                .get(plan + "/contents")
                .jsonPath()
                .getList("activities.text")
                .toString();
    }

    private Response send() {
        return as("coordinator", MUNICIPALITY)
                .header("If-Match", "*")
                .contentType("text/csv")
                .body("Rad;Text\r\nAktivitet;Ny\r\n".getBytes(UTF_8))
                .post(plan + "/sheet-imports");
    }

    /// What a sheet is answered when the plan takes a step after it was found to be open, and that is not committed yet
    /// when the sheet is read into it.
    private Response sendWhileItBecomes(String status) throws Exception {
        try (ExecutorService caller = Executors.newSingleThreadExecutor();
                Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            QuarkusMock.installMockForType(new Overtaken(() -> step(other, status)), SheetFormats.class);
            Future<Response> answer = caller.submit(this::send);
            try {
                await().atMost(PATIENCE).until(() -> answer.isDone() || somebodyWaits());
            } finally {
                other.commit();
                other.setAutoCommit(true);
            }
            return answer.get();
        }
    }

    private void step(Connection other, String status) {
        try (PreparedStatement step =
                other.prepareStatement("UPDATE plan SET status = ?, version = version + 1 WHERE id = ?::uuid")) {
            step.setString(1, status);
            step.setString(2, plan.substring(plan.lastIndexOf('/') + 1));
            assertThat(step.executeUpdate()).isEqualTo(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Reads files while somebody else gets ahead.
    private static final class Overtaken extends SheetFormats {

        private final Runnable other;

        Overtaken(Runnable other) {
            super(new ExcelSheet(), new CsvSheet());
            this.other = other;
        }

        @Override
        RawSheet read(Path file) throws IOException {
            other.run();
            return super.read(file);
        }
    }

    private boolean somebodyWaits() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement waiting = connection.prepareStatement("""
                        SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'transactionid' AND NOT granted)""");
                ResultSet found = waiting.executeQuery()) {
            return found.next() && found.getBoolean(1);
        }
    }
}

package se.malbild.strategy.organisation.treeimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static se.malbild.strategy.Ledger.PATIENCE;
import static se.malbild.strategy.StrategyApiCalls.as;
import static se.malbild.strategy.StrategyApiCalls.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.malbild.strategy.organisation.UnitCalls;

/// A file of units is read while somebody else writes to one of them.
@QuarkusTest
class ImportBesideOthersTest {

    private static final String MUNICIPALITY = "2023";
    private static final UnitCalls MALUNG = new UnitCalls(MUNICIPALITY);
    private static final String WRITTEN =
            "UPDATE organisation_unit SET function_address = 'ny@malung.se', version = version + 1 WHERE id = ?::uuid";

    @Inject
    DataSource database;

    private String name = "";
    private String unit = "";

    @BeforeEach
    void makesAUnit() {
        name = UnitCalls.newName();
        unit = MALUNG.unit(name, "UNIT", null);
    }

    @Test
    void whatIsWrittenWhileAFileIsReadIsNotOverwritten() throws Exception {
        Response answer = whileWriting(this::importAsDepartment);

        answer.then().statusCode(200).body("changed", is(1));
        MALUNG.get("organisation-units/" + unit)
                .then()
                .body("kind", is("DEPARTMENT"), "functionAddress", is("ny@malung.se"))
                .header("ETag", is("\"2\""));
    }

    @Test
    void whoWritesWhatAFileHasChangedMeanwhileIsTold() throws Exception {
        Response answer = whileWriting(() -> as("coordinator", MUNICIPALITY)
                .header("If-Match", "\"0\"")
                .body(UnitCalls.form(name, "DEPARTMENT", null))
                .put(MALUNG.path("organisation-units/" + unit)));

        problem(answer.then(), 412, "precondition-failed");
        MALUNG.get("organisation-units/" + unit).then().body("kind", is("UNIT"), "functionAddress", is("ny@malung.se"));
    }

    private Response importAsDepartment() {
        return as("coordinator", MUNICIPALITY)
                .contentType("text/csv")
                .body("Enhet;Typ\n%s;förvaltning\n".formatted(name).getBytes(StandardCharsets.UTF_8))
                .post(MALUNG.path("organisation-imports"));
    }

    /// What a call answers that begins when the unit has been written to and that is not committed yet.
    private Response whileWriting(Callable<Response> call) throws Exception {
        try (ExecutorService caller = Executors.newSingleThreadExecutor();
                Connection writer = database.getConnection()) {
            writer.setAutoCommit(false);
            try (PreparedStatement statement = writer.prepareStatement(WRITTEN)) {
                statement.setString(1, unit);
                assertThat(statement.executeUpdate()).isEqualTo(1);
            }
            Future<Response> answer = caller.submit(call);
            try {
                await().atMost(PATIENCE).until(() -> answer.isDone() || somebodyWaits());
            } finally {
                writer.commit();
                writer.setAutoCommit(true);
            }
            return answer.get();
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

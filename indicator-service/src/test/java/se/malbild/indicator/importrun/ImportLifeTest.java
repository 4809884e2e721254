package se.malbild.indicator.importrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.malbild.indicator.staging.WriteLock;
import se.malbild.kit.testing.Tokens;

/// What happens to a run between its receipt and its end. The lock of all who write is held by the test, so that a run
/// stands still just before it would write.
@QuarkusTest
class ImportLifeTest {

    @Inject
    AgroalDataSource database;

    @Test
    void aRunCanBeCancelledWhileItWaitsToWrite() throws SQLException {
        String id;
        try (Connection holder = database.getConnection()) {
            hold(holder);
            id = send("Ydre");
            awaitStatus(id, "APPLYING");

            Uploads.as("national-importer", "0000")
                    .post(Uploads.PATH + "/" + id + "/cancellation")
                    .then()
                    .statusCode(200)
                    .body("cancelRequestedAt", notNullValue());
            release(holder);
        }

        awaitStatus(id, "CANCELLED");
        Uploads.observations("0512", "fokus.placering").body("items", hasSize(0));
        Uploads.table(Uploads.tableOf("Ydre")).body("counts.created", is(15));
    }

    @Test
    void aRunThatHasEndedCannotBeCancelled() {
        String id = Uploads.table(Uploads.tableOf("Kinda")).extract().path("id");

        Uploads.as("national-importer", "0000")
                .post(Uploads.PATH + "/" + id + "/cancellation")
                .then()
                .statusCode(409)
                .body("detail", containsString("undo-runs"));
    }

    @Test
    void anImporterCancelsItsOwnRunsAlone() {
        String national = Uploads.table(Uploads.tableOf("Boxholm")).extract().path("id");

        Uploads.as("importer", "0560")
                .post(Uploads.PATH + "/" + national + "/cancellation")
                .then()
                .statusCode(403);
    }

    @Test
    void twoRunsOfTheSameFiguresAtOnceGiveOneCreationAndOneThatFindsThemUnchanged() throws SQLException {
        String first;
        String second;
        try (Connection holder = database.getConnection()) {
            hold(holder);
            first = send("Finspång");
            second = send("Finspång");
            // Both have compared with a world that knew nothing yet.
            awaitStatus(first, "APPLYING");
            awaitStatus(second, "APPLYING");
            release(holder);
        }

        awaitStatus(first, "DONE");
        awaitStatus(second, "DONE");
        List<Integer> created = List.of(created(first), created(second));
        assertThat(created).containsExactlyInAnyOrder(15, 0);
        Uploads.observations("0562", "fokus.placering").body("items", hasSize(2), "items[1].observationVersion", is(1));
    }

    @Test
    void aRunThatSomebodyElseHasEndedWritesNothing() throws SQLException {
        String id;
        try (Connection holder = database.getConnection()) {
            hold(holder);
            id = send("Aneby");
            awaitStatus(id, "APPLYING");
            // As when the connection that holds the run's lock breaks and another node takes the run for dead.
            try (Connection other = database.getConnection();
                    Statement statement = other.createStatement()) {
                statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                        + " WHERE query LIKE '%pg_try_advisory_lock%' AND pid IN (SELECT pid FROM pg_locks"
                        + " WHERE locktype = 'advisory' AND granted AND objsubid = 1"
                        + " AND (classid::bigint << 32 | objid::bigint) = hashtextextended('import-run/" + id
                        + "', 0))");
            }
            release(holder);
        }

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(status(id)).isIn("DONE", "FAILED"));
        int known = Uploads.observations("0604", "fokus.placering").extract().path("items.size()");
        assertThat(known).isEqualTo(status(id).equals("DONE") ? 2 : 0);
    }

    @Test
    void aRunIsFollowedToItsEndAsServerSentEvents() throws Exception {
        List<String> events = new ArrayList<>();
        try (Connection holder = database.getConnection();
                HttpClient client = HttpClient.newHttpClient()) {
            hold(holder);
            String id = send("Mullsjö");
            awaitStatus(id, "APPLYING");
            HttpResponse<Stream<String>> answer = client.send(progressOf(id), HttpResponse.BodyHandlers.ofLines());
            assertThat(answer.headers().firstValue("content-type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
            Iterator<String> data =
                    answer.body().filter(line -> line.startsWith("data:")).iterator();
            events.add(data.next());
            release(holder);
            data.forEachRemaining(events::add);
        }

        assertThat(events).hasSizeGreaterThan(1);
        assertThat(events.getFirst()).contains("\"status\":\"APPLYING\"");
        assertThat(events.getLast()).contains("\"status\":\"DONE\"").contains("\"created\":15");
    }

    private static HttpRequest progressOf(String id) {
        return HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + RestAssured.port + Uploads.PATH + "/" + id + "/progress"))
                .header("Authorization", Tokens.bearer("national-importer", "0000"))
                .build();
    }

    @Test
    void theTimesOfTheStagesAreKept() {
        Uploads.table(Uploads.tableOf("Habo", "Habo", "0643"))
                .body("startedAt", notNullValue(), "comparingAt", notNullValue(), "applyingAt", notNullValue())
                .body("finishedAt", notNullValue(), "counts.readings", is(15), "cancelRequestedAt", equalTo(null));
    }

    private static void hold(Connection holder) throws SQLException {
        holder.setAutoCommit(false);
        try (Statement statement = holder.createStatement()) {
            statement.execute("SELECT pg_advisory_xact_lock(hashtextextended('" + WriteLock.NAME + "', 0))");
        }
    }

    private static void release(Connection holder) throws SQLException {
        holder.rollback();
        holder.setAutoCommit(true);
    }

    private static String send(String municipality) {
        return Uploads.as("national-importer", "0000")
                .header("Content-Type", "text/tab-separated-values")
                .body(Uploads.tableOf(municipality))
                .post(Uploads.PATH + "?layout=fokus-2021")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void awaitStatus(String id, String status) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(status(id)).isEqualTo(status));
    }

    private static String status(String id) {
        return Uploads.run(id).extract().path("status");
    }

    private static int created(String id) {
        return Uploads.run(id).extract().path("counts.created");
    }
}

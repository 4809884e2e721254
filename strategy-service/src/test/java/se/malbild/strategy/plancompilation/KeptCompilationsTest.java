package se.malbild.strategy.plancompilation;

import static io.restassured.config.DecoderConfig.decoderConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static se.malbild.strategy.Ledger.PATIENCE;
import static se.malbild.strategy.StrategyApiCalls.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import se.malbild.strategy.WrittenPlans;

/// A compilation is kept for as long as nothing changes.
@QuarkusTest
class KeptCompilationsTest {

    @Inject
    DataSource database;

    @Inject
    SessionFactory hibernate;

    @Test
    void anAnswerThatStillHoldsIsNotMadeNorSentAgain() {
        begin("0128");
        // Whether everything older has ended is known a little later.
        await().atMost(PATIENCE).until(() -> statementsOf("0128") == 1);
        String tag = get("0128").header("ETag");

        as("reader", "0128")
                .header("If-None-Match", tag)
                .get(address("0128"))
                .then()
                .statusCode(304)
                .body(emptyString());
        assertThat(get("0128").header("ETag")).isEqualTo(tag);
    }

    @Test
    void theSameIsSentPackedAndUnpackedUnderATagEach() throws IOException {
        begin("1257");

        Response packed = sentAs("gzip, br");
        Response plain = sentAs("identity");

        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.header("Vary")).contains("Accept-Encoding");
        assertThat(plain.header("Content-Encoding")).isNull();
        assertThat(plain.header("Vary")).contains("Accept-Encoding");
        try (var unpacking = new GZIPInputStream(new ByteArrayInputStream(packed.asByteArray()))) {
            assertThat(unpacking.readAllBytes()).isEqualTo(plain.asByteArray());
        }
        assertThat(plain.<Integer>path("year")).isEqualTo(2024);
        assertThat(packed.header("ETag")).isNotEqualTo(plain.header("ETag"));
        as("reader", "1257")
                .header("Accept-Encoding", "gzip")
                .header("If-None-Match", packed.header("ETag"))
                .get(address("1257"))
                .then()
                .statusCode(304);
    }

    private static Response sentAs(String acceptEncoding) {
        return as("reader", "1257")
                .config(RestAssured.config().decoderConfig(decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", acceptEncoding)
                .get(address("1257"));
    }

    @Test
    void whatChangesIsSeenAtOnce() {
        WrittenPlans written = begin("0136");
        await().atMost(PATIENCE).until(() -> statementsOf("0136") == 1);
        String tag = get("0136").header("ETag");

        UUID activity = written.activity(
                written.plan(null, "Plan", 2024, 2024), null, 1, "Ny", "STARTED", "2024-01-01", "2024-12-31");

        assertThat(get("0136").<Integer>path("counts.started")).isEqualTo(1);
        assertThat(get("0136").header("ETag")).isNotEqualTo(tag);
        await().atMost(PATIENCE).until(() -> statementsOf("0136") == 1);

        written.write("UPDATE activity SET status = 'DONE' WHERE id = ?", activity);

        get("0136").then().body("counts.started", is(0), "counts.done", is(1));
    }

    @Test
    void aChangeThatCommitsAfterALaterOneIsSeenToo() throws SQLException {
        WrittenPlans written = begin("0138");
        UUID plan = written.plan(null, "Plan", 2024, 2024);
        UUID slow = written.activity(plan, null, 1, "Långsam", "PLANNED", "2024-01-01", "2024-12-31");
        UUID quick = written.activity(plan, null, 2, "Snabb", "PLANNED", "2024-01-01", "2024-12-31");
        await().atMost(PATIENCE).until(() -> statementsOf("0138") == 1);

        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            // Takes the lower number in the history, and commits last.
            statement.execute("UPDATE activity SET status = 'DONE' WHERE id = '%s'".formatted(slow));
            written.write("UPDATE activity SET status = 'DONE' WHERE id = ?", quick);
            for (int number = 0; number < 5; number++) {
                get("0138").then().body("counts.done", is(1));
            }
            connection.commit();
        }

        get("0138").then().body("counts.done", is(2));
    }

    private WrittenPlans begin(String municipality) {
        WrittenPlans written = new WrittenPlans(database, municipality);
        written.adopt(written.strategy("Strategi", 2022), "2022-02-15");
        return written;
    }

    private long statementsOf(String municipality) {
        long before = hibernate.getStatistics().getPrepareStatementCount();
        get(municipality);
        return hibernate.getStatistics().getPrepareStatementCount() - before;
    }

    private static Response get(String municipality) {
        Response answer = as("reader", municipality).get(address(municipality));
        answer.then().statusCode(200);
        return answer;
    }

    private static String address(String municipality) {
        return "/strategy/v1/municipalities/" + municipality + "/plan-compilation?year=2024";
    }
}

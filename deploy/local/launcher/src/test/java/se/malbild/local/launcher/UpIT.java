package se.malbild.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.malbild.local.servers.KafkaTopics;
import se.malbild.local.servers.RunningProcess.Signal;

/// Runs the packaged product by `deploy/local/up` on free ports.
@Tag("long")
class UpIT {

    private static final int BY_INT = 130;
    private static final int BY_TERM = 143;

    @TempDir
    Path temporary;

    private Path data;
    private FreePorts ports;

    @BeforeEach
    void setUp() throws IOException {
        data = temporary.resolve("näringsliv data");
        ports = FreePorts.find();
    }

    @Test
    void theProductStartsStopsOnTermAndFindsItsDataAgain() throws Exception {
        List<Part> parts;
        try (RunningUp up = start().awaitReady()) {
            parts = up.parts();
            assertThat(parts).hasSize(4);
            assertThat(statusOf(ports.strategy())).isEqualTo(200);
            assertThat(statusOf(ports.indicator())).isEqualTo(200);
            inDatabase("CREATE TABLE marker AS SELECT 'å' AS word");
            send("marker");

            assertThat(up.send(Signal.TERM).awaitEnd()).isEqualTo(BY_TERM);
            assertThat(up.errors()).isEmpty();
            assertThat(up.out())
                    .containsSubsequence("Stopping indicator-service and", "Stopping kafka", "Stopping postgres");
        }
        assertThat(parts).noneMatch(part -> part.process().isRunning());

        try (RunningUp up = start().awaitReady()) {
            assertThat(query("SELECT word FROM marker")).isEqualTo("å");
            assertThat(messages()).isEqualTo(1);
            assertThat(query("SELECT string_agg(setting, ',') FROM pg_settings "
                            + "WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes')"))
                    .isEqualTo("on,on,on");

            up.send(Signal.TERM).awaitEnd();
        }
    }

    @Test
    void ctrlCStopsEverythingInOrder() throws Exception {
        try (RunningUp up = RunningUp.startAtTerminal(data, ports.options()).awaitReady()) {
            up.type("\u0003");

            assertThat(up.awaitEnd()).isEqualTo(BY_INT);
            assertThat(up.out())
                    .containsSubsequence("Stopping indicator-service and", "Stopping kafka", "Stopping postgres")
                    .doesNotContain("unexpectedly");
            assertThat(up.parts()).isEmpty();
        }
    }

    @Test
    void aStartAfterAKilledLauncherTakesOver() throws Exception {
        try (RunningUp killed = start().awaitReady()) {
            List<Part> left = killed.parts();
            inDatabase("CREATE TABLE marker AS SELECT 'kept' AS word");
            killed.send(Signal.KILL).awaitEnd();
            assertThat(left).hasSize(4).allMatch(part -> part.process().isRunning());

            try (RunningUp next = start().awaitReady()) {
                assertThat(next.out()).contains("Taking over");
                assertThat(left).noneMatch(part -> part.process().isRunning());
                assertThat(query("SELECT word FROM marker")).isEqualTo("kept");
                next.send(Signal.TERM).awaitEnd();
                assertThat(next.parts()).isEmpty();
            }
        }
    }

    @Test
    void aStartAfterEverythingWasKilledRecovers() throws Exception {
        try (RunningUp killed = start().awaitReady()) {
            inDatabase("CREATE TABLE marker AS SELECT 'kept' AS word");
            send("marker");
            List<Part> parts = killed.parts();
            killed.send(Signal.KILL).awaitEnd();
            parts.forEach(part -> part.process().send(Signal.KILL));
            for (Part part : parts) {
                assertThat(part.process().awaitEnd(Duration.ofSeconds(20))).isTrue();
            }
        }

        try (RunningUp next = start().awaitReady()) {
            assertThat(query("SELECT word FROM marker")).isEqualTo("kept");
            assertThat(messages()).isEqualTo(1);
            next.send(Signal.TERM).awaitEnd();
        }
    }

    @Test
    void aLauncherKilledAtAnyPointOfTheFirstStartIsTakenOver() throws Exception {
        for (String point :
                List.of("Starting Kafka", "Starting PostgreSQL", "Starting indicator", "Starting strategy")) {
            try (RunningUp killed = start().awaitSaid(point)) {
                killed.send(Signal.KILL).awaitEnd();
                // Its parts go on starting: the next start meets them half-way.
                try (RunningUp next = start().awaitSaid("Starting Kafka")) {
                    next.send(Signal.KILL).awaitEnd();
                }
            }
        }

        try (RunningUp up = start().awaitReady()) {
            assertThat(up.parts()).hasSize(4);
            assertThat(up.send(Signal.TERM).awaitEnd()).isEqualTo(BY_TERM);
            assertThat(up.parts()).isEmpty();
            try (Stream<Path> left = Files.list(data)) {
                assertThat(left)
                        .noneMatch(entry -> entry.getFileName().toString().startsWith("postgres-unfinished"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Starting Kafka", "Starting PostgreSQL", "Starting indicator", "Starting strategy"})
    void aStopDuringTheStartLeavesNothingRunning(String point) throws Exception {
        try (RunningUp up = start().awaitSaid(point)) {
            assertThat(up.send(Signal.TERM).awaitEnd()).isEqualTo(BY_TERM);

            assertThat(up.parts()).isEmpty();
            assertThat(up.errors()).isEmpty();
        }
    }

    @Test
    void aSecondUpIsRefusedAndTheFirstRunsOn() throws Exception {
        try (RunningUp first = start().awaitReady()) {
            RunningUp second = RunningUp.start(data, FreePorts.find().options());
            assertThat(second.awaitEnd()).isEqualTo(1);
            assertThat(second.errors())
                    .contains("runs already", "process " + first.pid())
                    .doesNotContain("\tat ");
            assertThat(statusOf(ports.strategy())).isEqualTo(200);

            try (RunningUp elsewhere = RunningUp.start(temporary.resolve("other"), ports.options())) {
                assertThat(elsewhere.awaitEnd()).isEqualTo(1);
                assertThat(elsewhere.errors())
                        .contains("Port " + ports.postgres(), "--postgres-port", "postgres")
                        .doesNotContain("\tat ");
            }
            first.send(Signal.TERM).awaitEnd();
        }
    }

    @Test
    void whenAPartEndsEverythingStopsAndItsLastWordsAreShown() throws Exception {
        try (RunningUp up = start().awaitReady()) {
            Part kafka = up.parts().stream()
                    .filter(part -> part.name().equals(Part.KAFKA))
                    .findFirst()
                    .orElseThrow();
            kafka.process().send(Signal.KILL);

            assertThat(up.awaitEnd()).isEqualTo(1);
            assertThat(up.errors()).contains("kafka has ended unexpectedly", "Kafka Server started", "kafka.log");
            assertThat(up.parts()).isEmpty();
        }
    }

    @Test
    void freshEmptiesTheDataButOnlyWhenItIsSure() throws Exception {
        try (RunningUp up = start().awaitReady()) {
            inDatabase("CREATE TABLE marker AS SELECT 'old' AS word");
            up.send(Signal.TERM).awaitEnd();
        }

        try (RunningUp asked = RunningUp.startAtTerminal(
                data,
                Stream.concat(ports.options().stream(), Stream.of("--fresh")).toList())) {
            asked.awaitSaid("Go on?").type("n\n");
            assertThat(asked.awaitEnd()).isEqualTo(1);
            assertThat(asked.out()).contains("Nothing was deleted");
        }
        try (RunningUp unsure = start("--fresh")) {
            assertThat(unsure.awaitEnd()).isEqualTo(1);
            assertThat(unsure.errors()).contains("--yes");
        }
        try (RunningUp up = start().awaitReady()) {
            assertThat(query("SELECT word FROM marker")).isEqualTo("old");
            up.send(Signal.TERM).awaitEnd();
        }

        try (RunningUp fresh = start("--fresh", "--yes").awaitReady()) {
            assertThat(query("SELECT to_regclass('marker')")).isNull();
            fresh.send(Signal.TERM).awaitEnd();
        }
    }

    @Test
    void aDatabaseThatKnowsNewerMigrationsIsRefused() throws Exception {
        try (RunningUp up = start().awaitReady()) {
            inDatabase("""
                    CREATE TABLE IF NOT EXISTS flyway_schema_history (installed_rank int, version text, description text,
                        type text, script text, installed_by text, execution_time int, success boolean)""");
            inDatabase("""
                    INSERT INTO flyway_schema_history (installed_rank, version, description,
                        type, script, installed_by, execution_time, success)
                    VALUES (9999, '99999999', 'later', 'SQL', 'V99999999__later.sql', 'test', 1, true)""");
            up.send(Signal.TERM).awaitEnd();
        }

        try (RunningUp older = start()) {
            assertThat(older.awaitEnd()).isEqualTo(1);
            assertThat(older.errors())
                    .contains("strategy-service", "99999999", "--fresh")
                    .doesNotContain("\tat ");
            assertThat(older.parts()).isEmpty();
        }
    }

    /// Without the sample data, whose events would stand among those of the tests.
    private RunningUp start(String... more) {
        List<String> options = new ArrayList<>(ports.options());
        options.add("--no-sample-data");
        options.addAll(List.of(more));
        return RunningUp.start(data, options);
    }

    private static int statusOf(int port) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            URI page = URI.create("http://127.0.0.1:%d/q/health/ready".formatted(port));
            return http.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/strategy".formatted(ports.postgres()), "strategy", "");
    }

    private void inDatabase(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Object query(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }

    private void send(String message) throws ExecutionException, InterruptedException {
        Map<String, Object> settings = Map.of("bootstrap.servers", "127.0.0.1:" + ports.kafka());
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(KafkaTopics.MEASURE_CHANGES, 0, "key", message))
                    .get();
        }
    }

    private long messages() throws ExecutionException, InterruptedException {
        TopicPartition partition = new TopicPartition(KafkaTopics.MEASURE_CHANGES, 0);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + ports.kafka()))) {
            return admin.listOffsets(Map.of(partition, OffsetSpec.latest()))
                    .partitionResult(partition)
                    .get()
                    .offset();
        }
    }
}

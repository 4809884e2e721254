package se.malbild.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.malbild.local.servers.KafkaTopics;

/// The service is killed in each stage of an import. A lock that the test holds makes the import stand still there, so
/// that it is killed in that stage and no other.
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportCrashIT {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int FIGURES = 15;
    private static final List<String> MUNICIPALITIES = List.of(
            "Falun", "Mora", "Leksand", "Orsa", "Gagnef", "Avesta", "Ludvika", "Vansbro", "Säter", "Kiruna", "Pajala");

    private IndicatorNode node;
    private int next;

    /// A stage of an import: what holds it up there, and what becomes of a run that is killed there.
    ///
    /// @param name of the stage
    /// @param lock taken by the test before the file is sent
    /// @param status of the run when it stands still
    /// @param outcome of the run after the service has started again
    record Stage(String name, String lock, String status, String outcome) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Stage> stages() {
        return Stream.of(
                new Stage(
                        "received and not begun",
                        "LOCK TABLE import_cancellation IN ACCESS EXCLUSIVE MODE",
                        "RECEIVED",
                        "DONE"),
                new Stage("reading", "LOCK TABLE indicator IN ACCESS EXCLUSIVE MODE", "READING", "FAILED WORKER_GONE"),
                new Stage(
                        "comparing",
                        "LOCK TABLE observation IN ACCESS EXCLUSIVE MODE",
                        "COMPARING",
                        "FAILED WORKER_GONE"),
                new Stage(
                        "waiting to write",
                        "SELECT pg_advisory_xact_lock(hashtextextended('observation-writer', 0))",
                        "APPLYING",
                        "FAILED WORKER_GONE"),
                new Stage("half written", "LOCK TABLE observation IN SHARE MODE", "APPLYING", "FAILED WORKER_GONE"),
                new Stage(
                        "committed and not published",
                        "LOCK TABLE publication IN ACCESS EXCLUSIVE MODE",
                        "DONE",
                        "DONE"));
    }

    @BeforeAll
    void startNode(@TempDir Path data) throws IOException, InterruptedException {
        node = IndicatorNode.start(data);
    }

    @AfterAll
    void stopNode() throws InterruptedException {
        node.close();
    }

    @AfterEach
    void everythingIsWhole() throws SQLException {
        long changes = node.number("SELECT count(*) FROM observation_change");
        assertThat(node.number("SELECT last_number FROM change_counter")).isEqualTo(changes);
        assertThat(node.number("SELECT coalesce(max(number), 0) FROM observation_change"))
                .isEqualTo(changes);
        assertThat(node.number("""
                        SELECT count(*) FROM observation o JOIN observation_change c ON c.number = o.change_number
                        WHERE (c.municipality_id, c.indicator_code, c.period, c.gender, c.version, c.status)
                            = (o.municipality_id, o.indicator_code, o.period, o.gender, o.version, o.status)
                        AND c.value IS NOT DISTINCT FROM o.value""")).isEqualTo(node.number("SELECT count(*) FROM observation"));
        assertThat(node.number("SELECT count(*) FROM pg_class WHERE relname ~ '^import_(stage|difference)_'"))
                .isZero();
        await().atMost(LONGEST).untilAsserted(() -> assertThat(publishedNumbers())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, (int) changes)
                        .mapToObj(Integer::toString)
                        .toList()));
    }

    @ParameterizedTest
    @MethodSource("stages")
    void aRunThatIsKilledLeavesNothingHalfDoneAndTheNextOneWorks(Stage stage) throws Exception {
        String table = tableOf(MUNICIPALITIES.get(next++));
        long known = node.number("SELECT count(*) FROM observation");
        try (Connection holder = node.connect();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute(stage.lock());
            var _ = node.send(table, "");
            await().atMost(LONGEST).until(() -> node.newestStatus().equals(stage.status()));
            await().atMost(LONGEST).until(() -> waitsForALock(stage));

            node.kill();
            holder.rollback();
        }
        node.startAgain();

        await().atMost(LONGEST)
                .untilAsserted(() -> assertThat(node.newestStatus()).isEqualTo(stage.outcome()));
        boolean kept = stage.outcome().equals("DONE");
        assertThat(node.number("SELECT count(*) FROM observation")).isEqualTo(known + (kept ? FIGURES : 0));
        assertThat(node.send(table, "").join().body())
                .contains("\"status\":\"DONE\"")
                .contains(kept ? "\"created\":0" : "\"created\":15");
    }

    @Test
    void aFileThatIsCutOffWhileItComesLeavesNoRun() throws Exception {
        long runs = node.number("SELECT count(*) FROM import_run");
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), node.page("/").getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write("""
                    POST /indicator/v1/import-runs?layout=fokus-2021 HTTP/1.1\r
                    Host: 127.0.0.1\r
                    Authorization: Bearer %s\r
                    Content-Type: text/tab-separated-values\r
                    Content-Length: 1000000\r
                    \r
                    PLACERING\t""".formatted(node.token()).getBytes(StandardCharsets.UTF_8));
            out.flush();

            node.kill();
        }
        node.startAgain();

        assertThat(node.number("SELECT count(*) FROM import_run")).isEqualTo(runs);
        assertThat(node.send(tableOf("Rättvik"), "").join().body()).contains("\"created\":15");
    }

    @Test
    void theDatabaseThatGoesInTheMidstOfWritingTakesTheRunWithItAndNothingElse() throws Exception {
        String table = tableOf("Smedjebacken");
        long known = node.number("SELECT count(*) FROM observation");
        try (Connection holder = node.connect();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("LOCK TABLE observation IN SHARE MODE");
            var _ = node.send(table, "");
            await().atMost(LONGEST).until(() -> node.newestStatus().equals("APPLYING"));

            node.crashDatabase();
        } catch (SQLException e) {
            // The holder's connection broke with the server: meant so.
            assertThat(e.getSQLState()).startsWith("08");
        }

        await().atMost(LONGEST).ignoreExceptions().untilAsserted(() -> assertThat(node.newestStatus())
                .startsWith("FAILED"));
        assertThat(node.number("SELECT count(*) FROM observation")).isEqualTo(known);
        await().atMost(LONGEST)
                .untilAsserted(
                        () -> assertThat(node.send(table, "").join().body()).contains("\"created\":15"));
    }

    // The statement that the lock holds up has been reached.
    private boolean waitsForALock(Stage stage) throws SQLException {
        return stage.status().equals("DONE")
                || node.number("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'") > 0;
    }

    private List<String> publishedNumbers() {
        Properties settings = new Properties();
        settings.putAll(Map.of("bootstrap.servers", node.bootstrapServers(), "isolation.level", "read_committed"));
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(KafkaTopics.MEASURE_CHANGES).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<Integer> numbers = new java.util.ArrayList<>();
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                consumer.poll(Duration.ofMillis(100)).forEach(event -> {
                    String type =
                            new String(event.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
                    if (type.contains("measure-changed")) {
                        numbers.add(Integer.valueOf(
                                new String(event.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8)));
                    }
                });
            }
            // A batch that was interrupted comes twice, with the same numbers.
            return numbers.stream().distinct().sorted().map(Object::toString).collect(Collectors.toList());
        }
    }

    private static String tableOf(String municipality) {
        return """
                PLACERING\t2021\t2020\tKommun\tAgenda 2030\tArbetsmarknad\tBostäder\tDemografi\tDemokrati\tFritid Kultur\tKommunal ekonomi\tTrygghet\tMiljö\tSocialt och hälsa\tUtbildning\tÄldre\tTotal poäng
                225\t210\t\t%s\t13,5\t23,0\t12,6\t14,0\t27,2\t11,9\t3,8\t68,3\t23,8\t21,6\t3,3\t5,7\t229
                """.formatted(municipality);
    }
}

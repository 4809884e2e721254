package se.malbild.local.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import se.malbild.local.launcher.Installation;
import se.malbild.local.servers.KafkaTopics;

/// The product that is put under faults, with what watches it.
final class Subject implements AutoCloseable {

    /// A killed node's transaction and its place in the group are given up by then, and series are read anew.
    private static final Duration LONGEST = Duration.ofSeconds(90);

    private static final String SEED = "faults.seed";
    private static final int SHOWN = 20;

    private final Installation installation;
    private final Databases databases;
    private final Topic topic;

    private Subject(Installation installation) throws SQLException {
        this.installation = installation;
        this.databases = new Databases(installation);
        this.topic = new Topic(installation.bootstrapServers(), KafkaTopics.MEASURE_CHANGES);
        World.make(databases);
    }

    static Subject start(Path data, int brokers, int nodes) throws IOException, SQLException, InterruptedException {
        Installation installation = Installation.start(data, new Installation.Shape(brokers, nodes, nodes));
        try {
            return new Subject(installation);
        } catch (SQLException | RuntimeException e) {
            installation.close();
            throw e;
        }
    }

    /// The seed of a history: the one that was given, or another each time. It is said, so that the history can be had
    /// again.
    static long seed(String test) {
        long seed = Long.getLong(SEED, new Random().nextLong(1_000_000));
        System.out.printf("%s: -D%s=%d%n", test, SEED, seed);
        return seed;
    }

    Installation installation() {
        return installation;
    }

    Databases databases() {
        return databases;
    }

    List<ConsumerRecord<String, byte[]>> messages() {
        return topic.messages();
    }

    /// Waits until the topic holds more than so many messages.
    void awaitMoreThan(int messages) {
        await().atMost(LONGEST).until(() -> topic.messages().size() > messages);
    }

    Evidence evidence() throws SQLException {
        return new Evidence(
                databases.changes(),
                databases.runs(),
                databases.observations(),
                topic.partitions(),
                topic.messages().stream().map(Event::of).toList(),
                databases.linked(),
                databases.projection());
    }

    /// Waits until all imports have ended and everything has arrived, and fails when it does not.
    ///
    /// @return what was found right
    Evidence awaitRight() {
        await().atMost(LONGEST).pollInterval(Duration.ofSeconds(1)).untilAsserted(() -> {
            assertThat(databases.openRuns()).as("open imports").isZero();
            Evidence evidence = evidence();
            assertThat(evidence.linked()).as("linked series").hasSizeGreaterThanOrEqualTo(4);
            assertThat(Checker.faults(evidence).stream().limit(SHOWN)).isEmpty();
        });
        try {
            return evidence();
        } catch (SQLException e) {
            throw new AssertionError("The database went after everything was right", e);
        }
    }

    @Override
    public void close() {
        topic.close();
        installation.close();
    }
}

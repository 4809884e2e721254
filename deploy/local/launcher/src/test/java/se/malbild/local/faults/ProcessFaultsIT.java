package se.malbild.local.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Two nodes of each service on one PostgreSQL and one broker, all of which die, stand still and come back while
/// imports go on.
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProcessFaultsIT {

    private static final Duration LONGEST = Duration.ofSeconds(90);
    private static final int KILLS = 3;

    /// Half a minute stands for minutes; a longer time can be asked for.
    private static final Duration AWAY = Duration.ofSeconds(Integer.getInteger("faults.away-seconds", 30));

    private static final String HOLDER_OF_THE_PUBLISHER = """
            SELECT application_name FROM pg_stat_activity WHERE pid = (
                SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND granted
                AND (classid::bigint << 32 | objid::bigint) = hashtextextended('publisher', 0)
                AND database = (SELECT oid FROM pg_database WHERE datname = 'indicator'))""";

    private Subject subject;

    @BeforeAll
    void start(@TempDir Path data) throws Exception {
        subject = Subject.start(data, 1, 2);
    }

    @AfterAll
    void stop() {
        if (subject != null) {
            subject.close();
        }
    }

    @Test
    void aHistoryWithoutFaultsHasAllKindsOfChanges(TestInfo test) {
        try (Imports imports = Imports.begin(subject.installation(), Subject.seed(test.getDisplayName()))) {
            await().atMost(LONGEST).until(() -> imports.answered() >= 60 && imports.undone() >= 3);
        }

        Evidence evidence = subject.awaitRight();

        assertThat(evidence.changes()).extracting(Change::kind).contains("CREATED", "REVISED", "WITHDRAWN");
        assertThat(evidence.projection()).isNotEmpty();
    }

    @RepeatedTest(3)
    void nodesThatAreKilledAtAnyMomentLoseNothingAndInventNothing(TestInfo test) throws Exception {
        long seed = Subject.seed(test.getDisplayName());
        Random random = new Random(seed);
        try (Imports imports = Imports.begin(subject.installation(), seed)) {
            for (int kill = 0; kill < KILLS; kill++) {
                List<String> killed = chosen(random);
                Moments.atAnyMoment(random);
                for (String node : killed) {
                    subject.installation().kill(node);
                }
                killed.forEach(subject.installation()::startNode);
                killed.forEach(subject.installation()::awaitReady);
            }
            Moments.awaitMore(imports, 10);
        }

        subject.awaitRight();
    }

    /// One node or two: perhaps both of one service.
    private List<String> chosen(Random random) {
        List<String> nodes = new ArrayList<>(subject.installation().indicatorNodes());
        nodes.addAll(subject.installation().strategyNodes());
        Collections.shuffle(nodes, random);
        return nodes.subList(0, 1 + random.nextInt(2));
    }

    @Test
    void aBrokerThatIsAwayIsWaitedFor(TestInfo test) throws Exception {
        try (Imports imports = Imports.begin(subject.installation(), Subject.seed(test.getDisplayName()))) {
            Moments.awaitMore(imports, 10);
            subject.installation().stop("kafka-1");
            int before = imports.answered();
            Moments.letPass(AWAY);
            assertThat(imports.answered()).as("imports without a broker").isGreaterThan(before + 10);
            subject.installation().startBroker("kafka-1");
            subject.installation().awaitBroker("kafka-1");
            Moments.awaitMore(imports, 10);
        }

        subject.awaitRight();
    }

    @Test
    void aBrokerThatIsKilledIsWaitedFor(TestInfo test) throws Exception {
        try (Imports imports = Imports.begin(subject.installation(), Subject.seed(test.getDisplayName()))) {
            Moments.awaitMore(imports, 10);
            subject.installation().kill("kafka-1");
            subject.installation().startBroker("kafka-1");
            subject.installation().awaitBroker("kafka-1");
            Moments.awaitMore(imports, 10);
        }

        subject.awaitRight();
    }

    @Test
    void aDatabaseThatIsStoppedIsWaitedFor(TestInfo test) throws Exception {
        try (Imports imports = Imports.begin(subject.installation(), Subject.seed(test.getDisplayName()))) {
            Moments.awaitMore(imports, 10);
            subject.installation().stopPostgres();
            Moments.letPass(Duration.ofSeconds(5));
            subject.installation().startPostgres();
            Moments.awaitMore(imports, 10);
        }

        subject.awaitRight();
    }

    /// Its connections are cut, as a network would that has forgotten it: else PostgreSQL would leave it the lock.
    @Test
    void aPublisherThatWakesAfterItsSuccessorTookOverSendsNothingWrong(TestInfo test) throws Exception {
        long seed = Subject.seed(test.getDisplayName());
        Random random = new Random(seed);
        try (Imports imports = Imports.begin(subject.installation(), seed)) {
            for (int pause = 0; pause < 2; pause++) {
                Moments.awaitMore(imports, 5);
                await().atMost(LONGEST).until(() -> !publisher().isEmpty());
                String paused = publisher();
                Moments.atAnyMoment(random);
                subject.installation().pause(paused);
                subject.databases().execute("indicator", """
                        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                        WHERE application_name = '%s'""".formatted(paused));
                await().atMost(LONGEST)
                        .until(() -> !publisher().isEmpty() && !publisher().equals(paused));
                Moments.awaitMore(imports, 5);
                subject.installation().resume(paused);
                subject.installation().awaitReady(paused);
            }
            Moments.awaitMore(imports, 5);
        }

        subject.awaitRight();
    }

    private String publisher() throws SQLException {
        return subject.databases().text("indicator", HOLDER_OF_THE_PUBLISHER);
    }
}

package se.malbild.local.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/// The database of indicator-service is put back to what it was earlier; that of strategy-service and the topic are
/// not.
@Tag("long")
class RestoreIT {

    private static final Duration LONGEST = Duration.ofSeconds(90);

    @Test
    void aNewTimelineBeginsAndAllWhoFollowComeToWhatTheRestoredDatabaseHas(TestInfo test, @TempDir Path data)
            throws Exception {
        long seed = Subject.seed(test.getDisplayName());
        try (Subject subject = Subject.start(data, 1, 1)) {
            try (Imports imports = Imports.begin(subject.installation(), seed)) {
                Moments.awaitMore(imports, 20);
            }
            Evidence backedUp = subject.awaitRight();
            backUp(subject);
            try (Imports imports = Imports.begin(subject.installation(), seed + 1)) {
                Moments.awaitMore(imports, 20);
            }
            Evidence lost = subject.awaitRight();
            assertThat(lost.changes()).hasSizeGreaterThan(backedUp.changes().size());

            String node = subject.installation().indicatorNodes().getFirst();
            subject.installation().kill(node);
            restore(subject);
            subject.installation().startNode(node);
            subject.installation().awaitReady(node);

            await().atMost(LONGEST).until(() -> subject.evidence().timeline().compareTo(lost.timeline()) > 0);
            Evidence restored = subject.awaitRight();
            assertThat(restored.changes()).isEqualTo(backedUp.changes());

            // Numbers that have been used before are given to other changes.
            try (Imports imports = Imports.begin(subject.installation(), seed + 2)) {
                Moments.awaitMore(imports, 20);
            }
            assertThat(subject.awaitRight().timeline()).isEqualTo(restored.timeline());
        }
    }

    /// A copy within the server, for which nobody may be connected.
    private static void backUp(Subject subject) throws SQLException {
        Databases databases = subject.databases();
        databases.execute("postgres", "ALTER DATABASE indicator ALLOW_CONNECTIONS false");
        databases.execute(
                "postgres", "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'indicator'");
        await().atMost(LONGEST).until(() -> databases
                .text("postgres", "SELECT count(*) FROM pg_stat_activity WHERE datname = 'indicator'")
                .equals("0"));
        databases.execute("postgres", "CREATE DATABASE backup TEMPLATE indicator OWNER indicator");
        databases.execute("postgres", "ALTER DATABASE indicator ALLOW_CONNECTIONS true");
    }

    private static void restore(Subject subject) throws SQLException {
        subject.databases().execute("postgres", "DROP DATABASE indicator WITH (FORCE)");
        subject.databases().execute("postgres", "ALTER DATABASE backup RENAME TO indicator");
    }
}

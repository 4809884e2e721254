package se.malbild.kit.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import se.malbild.local.servers.TestServers;

/// On a database of its own, in which no service publishes.
class PublisherLockTest {

    private static final String CHANNEL = "something_changed";
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final Duration LONG = Duration.ofMinutes(1);

    private final PGSimpleDataSource database = database();

    @Test
    void oneNodeAtATimeHasTheRightToPublish() throws SQLException {
        try (PublisherLock held = PublisherLock.tryTake(database, CHANNEL, LONG).orElseThrow()) {
            assertThat(PublisherLock.tryTake(database, CHANNEL, LONG)).isEmpty();
            held.requireHeld();
        }
        try (PublisherLock taken =
                PublisherLock.tryTake(database, CHANNEL, LONG).orElseThrow()) {
            taken.requireHeld();
        }
    }

    @Test
    void aNodeThatIsSilentLosesItToAnotherAndNoticesWhenItWakes() throws SQLException {
        try (PublisherLock stopped =
                PublisherLock.tryTake(database, CHANNEL, PATIENCE).orElseThrow()) {
            Optional<PublisherLock> successor =
                    await().until(() -> PublisherLock.tryTake(database, CHANNEL, LONG), Optional::isPresent);

            try (PublisherLock held = successor.orElseThrow()) {
                assertThatThrownBy(stopped::awaitChange).isInstanceOf(SQLException.class);
                held.requireHeld();
            }
        }
    }

    private static PGSimpleDataSource database() {
        TestServers.Workspace workspace = TestServers.newWorkspace();
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(workspace.jdbcUrl());
        database.setUser(workspace.username());
        return database;
    }
}

package se.malbild.kit.publication;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import se.malbild.kit.database.SessionLock;

/// The right to publish, which one node has at a time, and the connection on which the database wakes it.
///
/// A node that has been stopped but not ended keeps its connections. So the database ends this one when nothing has
/// come on it for a while, and another node takes over.
public final class PublisherLock implements AutoCloseable {

    private static final String NAME = "publisher";

    private static final Logger LOG = Logger.getLogger(PublisherLock.class);
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final SessionLock lock;
    private long askedAt = System.nanoTime();

    private PublisherLock(SessionLock lock) {
        this.lock = lock;
    }

    /// Takes the right to publish unless another node has it.
    ///
    /// @param channel of the notifications that wake it
    public static Optional<PublisherLock> tryTake(DataSource database, String channel) throws SQLException {
        return tryTake(database, channel, LONGEST_SILENCE);
    }

    static Optional<PublisherLock> tryTake(DataSource database, String channel, Duration longestSilence)
            throws SQLException {
        Optional<SessionLock> lock = SessionLock.tryTake(database, NAME);
        if (lock.isEmpty()) {
            return Optional.empty();
        }
        try {
            execute(
                    lock.get().connection(),
                    "SET idle_session_timeout = " + longestSilence.toMillis(),
                    "LISTEN " + channel);
            return lock.map(PublisherLock::new);
        } catch (SQLException e) {
            lock.get().close();
            throw e;
        }
    }

    /// Asks the database now and then whether the lock is still held.
    ///
    /// @throws SQLException when the connection is broken, and the lock is lost with it
    public void requireHeld() throws SQLException {
        if (System.nanoTime() - askedAt > LOOK_EVERY.toNanos()) {
            execute(lock.connection(), "SELECT 1");
            askedAt = System.nanoTime();
        }
    }

    /// Waits until the database says that something has changed, for a second at most.
    ///
    /// @throws SQLException when the connection is broken, and the lock is lost with it
    void awaitChange() throws SQLException {
        lock.connection().unwrap(PGConnection.class).getNotifications((int) LOOK_EVERY.toMillis());
    }

    private static void execute(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /// The connection goes back to those that everybody uses.
    @Override
    public void close() {
        try (lock) {
            execute(lock.connection(), "UNLISTEN *", "RESET idle_session_timeout");
        } catch (SQLException e) {
            LOG.debug("The connection of the publisher's lock is broken: it listens to nothing any more", e);
        }
    }
}

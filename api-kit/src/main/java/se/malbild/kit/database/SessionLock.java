package se.malbild.kit.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/// An advisory lock of PostgreSQL that one node holds while it works. The database frees it when the node or its
/// connection dies, so a lock that can be taken says that nobody is working.
public final class SessionLock implements AutoCloseable {

    private final Connection connection;

    private SessionLock(Connection connection) {
        this.connection = connection;
    }

    /// Takes the lock of a name unless somebody holds it. Not within a transaction: the lock has a connection of its
    /// own.
    ///
    /// @param name what is locked, any text
    public static Optional<SessionLock> tryTake(DataSource database, String name) {
        try {
            Connection connection = database.getConnection();
            boolean taken = false;
            try {
                taken = take(connection, name);
                return taken ? Optional.of(new SessionLock(connection)) : Optional.empty();
            } finally {
                if (!taken) {
                    connection.close();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The lock %s could not be asked for".formatted(name), e);
        }
    }

    private static boolean take(Connection connection, String name) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT pg_try_advisory_lock(hashtextextended(?, 0))")) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /// The connection that holds the lock: when it is broken, the lock is lost.
    public Connection connection() {
        return connection;
    }

    @Override
    public void close() {
        try (connection;
                PreparedStatement statement = connection.prepareStatement("SELECT pg_advisory_unlock_all()")) {
            statement.execute();
        } catch (SQLException e) {
            // A broken connection holds no lock any more: what was asked for has happened.
            System.getLogger(SessionLock.class.getName())
                    .log(System.Logger.Level.DEBUG, "Unlocking a broken connection", e);
        }
    }
}

package se.malbild.kit.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;

/// Does to the publication of a service what a crash and a lost connection do to it, and shows how far it has come.
///
/// @param database of the service
public record PublicationTables(DataSource database) {

    /// Puts the cursor back, as if the publisher had broken off before it moved it.
    public void forgetAfter(long number) {
        execute("UPDATE publication SET published_number = %d".formatted(number));
    }

    /// Breaks the connection on which the publisher holds its lock, so that it has to take over anew.
    public void breakPublisher() {
        execute("""
                SELECT pg_terminate_backend(pid) FROM pg_locks
                WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
                AND (CAST(CAST(classid AS bigint) AS bit(64)) << 32) | CAST(CAST(objid AS bigint) AS bit(64))
                    = CAST(hashtextextended('publisher', 0) AS bit(64))""");
    }

    public UUID timeline() {
        return UUID.fromString(text("SELECT timeline FROM publication"));
    }

    /// Number up to which everything has been sent.
    public long publishedNumber() {
        return Long.parseLong(text("SELECT published_number FROM publication"));
    }

    private void execute(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private String text(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}

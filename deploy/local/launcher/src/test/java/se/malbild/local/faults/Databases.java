package se.malbild.local.faults;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.malbild.local.launcher.Installation;

/// What the databases of both services hold.
///
/// @param installation that runs
record Databases(Installation installation) {

    /// Reads a row.
    ///
    /// @param <T> what is made of it
    @FunctionalInterface
    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    List<Change> changes() throws SQLException {
        return rows(
                "indicator",
                """
                SELECT number, municipality_id, indicator_code, period, gender, change, status, value, previous_status,
                    previous_value, version, edition, run_id, recorded_at
                FROM observation_change ORDER BY number""",
                row -> new Change(
                        row.getLong("number"),
                        key(row),
                        row.getString("change"),
                        row.getString("status"),
                        row.getBigDecimal("value"),
                        row.getString("previous_status"),
                        row.getBigDecimal("previous_value"),
                        row.getInt("version"),
                        row.getString("edition"),
                        row.getString("run_id"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()));
    }

    List<Run> runs() throws SQLException {
        return rows(
                "indicator",
                """
                SELECT id, last_change_number, created_count + revised_count + withdrawn_count AS changes FROM import_run
                WHERE status = 'DONE' AND NOT validate_only""",
                row -> new Run(row.getString("id"), row.getLong("last_change_number"), row.getLong("changes")));
    }

    /// How many imports are neither done nor failed.
    int openRuns() throws SQLException {
        return rows(
                        "indicator",
                        "SELECT FROM import_run WHERE status NOT IN ('DONE', 'FAILED', 'CANCELLED')",
                        ResultSet::getRow)
                .size();
    }

    Map<Key, Standing> observations() throws SQLException {
        return standings("indicator", "SELECT *, version AS known FROM observation");
    }

    Map<Key, Standing> projection() throws SQLException {
        return standings("strategy", "SELECT *, observation_version AS known FROM series_value");
    }

    /// The series that strategy-service has read whole and follows.
    Set<String> linked() throws SQLException {
        return new HashSet<>(rows(
                "strategy",
                "SELECT municipality_id || '/' || indicator_code FROM linked_series WHERE status = 'LIVE'",
                row -> row.getString(1)));
    }

    private Map<Key, Standing> standings(String database, String query) throws SQLException {
        Map<Key, Standing> standings = new HashMap<>();
        rows(
                database,
                query,
                row -> standings.put(
                        key(row),
                        new Standing(
                                row.getString("status"),
                                row.getBigDecimal("value"),
                                row.getInt("known"),
                                row.getLong("change_number"))));
        return standings;
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(
                row.getString("municipality_id"),
                row.getString("indicator_code"),
                row.getString("period"),
                row.getString("gender"));
    }

    private <T> List<T> rows(String database, String query, Row<T> reader) throws SQLException {
        try (Connection connection = installation.database(database);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            List<T> rows = new ArrayList<>();
            while (answer.next()) {
                rows.add(reader.read(answer));
            }
            return rows;
        }
    }

    /// Runs statements in the database of one service, with all rights.
    void execute(String database, String sql) throws SQLException {
        try (Connection connection = installation.database(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// The first value of an answer; empty when there is none.
    String text(String database, String query) throws SQLException {
        return rows(database, query, row -> row.getString(1)).stream()
                .findFirst()
                .orElse("");
    }
}

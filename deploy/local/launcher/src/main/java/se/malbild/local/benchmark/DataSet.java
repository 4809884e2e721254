package se.malbild.local.benchmark;

import java.sql.SQLException;
import java.util.List;
import se.malbild.local.launcher.Progress;
import se.malbild.local.launcher.Refusal;

/// Made-up strategies of all municipalities with years of history, the same each time they are made.
final class DataSet {

    private static final int VERSION = 1;
    private static final List<String> STEPS = List.of(
            "01-chance",
            "02-plan",
            "03-units",
            "04-strategies",
            "05-decisions",
            "06-focus-areas",
            "07-sections",
            "08-goals",
            "09-measures",
            "10-goals-of-measures",
            "11-responsibles",
            "12-things",
            "13-changes",
            "14-history");

    /// The history is loaded and not left to the triggers, which would give every row the time of the load. Without
    /// triggers there are no foreign keys either; `15-check` and the way in which rows are made stand in for them.
    /// The rest is for speed, and so that a time is written as one text whatever the zone of this machine.
    private static final String LOADING = """
            SET LOCAL session_replication_role = replica;
            SET LOCAL TimeZone = 'UTC';
            SET LOCAL work_mem = '512MB';
            SET LOCAL synchronous_commit = off;
            """;

    private final Database database;
    private final int strategies;
    private final Progress progress;

    DataSet(Database database, int strategies, Progress progress) {
        this.database = database;
        this.strategies = strategies;
        this.progress = progress;
    }

    /// Fills the database unless that has been done.
    ///
    /// @throws Refusal when it holds something else
    void ensure() throws SQLException, InterruptedException {
        String wanted = "Data of the benchmark, version %d: %d strategies".formatted(VERSION, strategies);
        String found = database.rows("""
                        SELECT coalesce(shobj_description(oid, 'pg_database'), '') AS mark FROM pg_database
                        WHERE datname = current_database()""", row -> row.getString("mark")).getFirst();
        if (found.equals(wanted)) {
            return;
        }
        if (!found.isEmpty() || database.hasRows("SELECT FROM strategy LIMIT 1")) {
            throw new Refusal(
                    "The database holds other data (%s). Delete the data folder, or name another one with --data."
                            .formatted(found.isEmpty() ? "not of the benchmark" : found));
        }
        make(wanted);
    }

    private void make(String mark) throws SQLException, InterruptedException {
        progress.say("Making %d strategies with their history".formatted(strategies));
        database.inTransaction(() -> {
            database.execute(LOADING + "SET LOCAL benchmark.strategies = %d;".formatted(strategies));
            database.execute(SqlFile.municipalities());
            for (String step : STEPS) {
                progress.say("  " + step);
                database.execute(sql(step));
            }
            progress.say("  15-check");
            check();
            database.execute("COMMENT ON DATABASE strategy IS '%s'".formatted(mark));
        });
        progress.say("  VACUUM and ANALYZE");
        database.execute("VACUUM (ANALYZE)");
        database.execute("ANALYZE history");
        // What is still to be written to the disk would disturb the first measurements.
        database.execute("CHECKPOINT");
        progress.say("The data is there");
    }

    private void check() throws SQLException {
        List<String> faults = database.rows(sql("15-check"), row -> row.getString("fault"));
        if (!faults.isEmpty()) {
            throw new Refusal("The data came out wrong: " + String.join("; ", faults));
        }
    }

    private static String sql(String step) {
        return SqlFile.read("strategy-benchmark/" + step);
    }
}

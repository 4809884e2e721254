package se.malbild.local.benchmark;

import java.sql.SQLException;
import java.util.List;
import se.malbild.local.launcher.Progress;
import se.malbild.local.launcher.Refusal;

/// Made-up data of strategy-service, the same each time it is made.
///
/// @param mark of a database that has been filled with it; says of what, of which version and how much
/// @param settings that the statements read, such as `benchmark.strategies = 3000`
/// @param steps the files of statements, in their order, by their paths without ending
/// @param check the one that asks what came out wrong
public record DataSet(String mark, List<String> settings, List<String> steps, String check) {

    /// The history is loaded and not left to the triggers, which would give every row the time of the load. Without
    /// triggers there are no foreign keys either; the check and the way in which rows are made stand in for them.
    /// The rest is for speed, and so that a time is written as one text whatever the zone of this machine.
    private static final String LOADING = """
            SET LOCAL session_replication_role = replica;
            SET LOCAL TimeZone = 'UTC';
            SET LOCAL work_mem = '512MB';
            SET LOCAL synchronous_commit = off;
            """;

    /// Fills the database unless that has been done.
    ///
    /// @throws Refusal when it holds something else
    public void ensure(Database database, Progress progress) throws SQLException, InterruptedException {
        String found = database.rows("""
                        SELECT coalesce(shobj_description(oid, 'pg_database'), '') AS mark FROM pg_database
                        WHERE datname = current_database()""", row -> row.getString("mark")).getFirst();
        if (found.equals(mark)) {
            return;
        }
        if (!found.isEmpty() || database.hasRows("SELECT FROM strategy LIMIT 1")) {
            throw new Refusal(
                    "The database holds other data (%s). Delete the data folder, or name another one with --data."
                            .formatted(found.isEmpty() ? "not of the benchmark" : found));
        }
        make(database, progress);
    }

    private void make(Database database, Progress progress) throws SQLException, InterruptedException {
        progress.say("Making the data. " + mark);
        database.inTransaction(() -> {
            database.execute(LOADING);
            for (String setting : settings) {
                database.execute("SET LOCAL " + setting);
            }
            database.execute(SqlFile.municipalities());
            for (String step : steps) {
                progress.say("  " + step);
                database.execute(SqlFile.read(step));
            }
            progress.say("  " + check);
            ensureRight(database);
            database.execute("COMMENT ON DATABASE strategy IS '%s'".formatted(mark));
        });
        progress.say("  VACUUM and ANALYZE");
        database.execute("VACUUM (ANALYZE)");
        database.execute("ANALYZE history");
        // What is still to be written to the disk would disturb the first measurements.
        database.execute("CHECKPOINT");
        progress.say("The data is there");
    }

    private void ensureRight(Database database) throws SQLException {
        List<String> faults = database.rows(SqlFile.read(check), row -> row.getString("fault"));
        if (!faults.isEmpty()) {
            throw new Refusal("The data came out wrong: " + String.join("; ", faults));
        }
    }
}

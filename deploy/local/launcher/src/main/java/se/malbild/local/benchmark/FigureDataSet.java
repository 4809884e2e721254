package se.malbild.local.benchmark;

import java.sql.SQLException;
import java.util.List;
import se.malbild.local.launcher.Progress;
import se.malbild.local.launcher.Refusal;

/// Made-up figures of all municipalities, as they would have come edition by edition, the same each time they are made.
final class FigureDataSet {

    private static final int VERSION = 1;
    private static final int MUNICIPALITIES = 290;
    private static final int GENDERS = 3;
    private static final int FIRST_YEAR = 1995;
    private static final int LAST_YEAR = 2024;

    /// Rows are written without indexes, which are made afterwards, and without triggers.
    private static final String LOADING = """
            SET LOCAL session_replication_role = replica;
            SET LOCAL TimeZone = 'UTC';
            SET LOCAL work_mem = '256MB';
            SET LOCAL maintenance_work_mem = '1GB';
            SET LOCAL synchronous_commit = off;
            """;

    private final Database database;
    private final int observations;
    private final Progress progress;

    /// @param observations how many at least; there is a whole number of indicators
    FigureDataSet(Database database, int observations, Progress progress) {
        this.database = database;
        this.observations = observations;
        this.progress = progress;
    }

    /// Fills the database unless that has been done.
    ///
    /// @throws Refusal when it holds something else
    void ensure() throws SQLException, InterruptedException {
        String wanted = "Data of the benchmark, version %d: %d observations".formatted(VERSION, observations);
        String found = database.rows("""
                        SELECT coalesce(shobj_description(oid, 'pg_database'), '') AS mark FROM pg_database
                        WHERE datname = current_database()""", row -> row.getString("mark")).getFirst();
        if (found.equals(wanted)) {
            return;
        }
        if (!found.isEmpty() || database.hasRows("SELECT FROM observation LIMIT 1")) {
            throw new Refusal(
                    "The database holds other data (%s). Delete the data folder, or name another one with --data."
                            .formatted(found.isEmpty() ? "not of the benchmark" : found));
        }
        make(wanted);
    }

    private void make(String mark) throws SQLException, InterruptedException {
        int indicators = Math.ceilDiv(observations, MUNICIPALITIES * GENDERS * (LAST_YEAR - FIRST_YEAR + 1));
        progress.say("Making %d observations of %d indicators".formatted(observations, indicators));
        database.inTransaction(() -> {
            database.execute(LOADING + "SET LOCAL benchmark.indicators = %d;".formatted(indicators));
            database.execute(SqlFile.municipalities());
            step("01-catalogue");
            step("02-without-indexes");
            for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                progress.say("  03-editions of " + year);
                database.execute("SET LOCAL benchmark.year = %d;".formatted(year) + sql("03-editions"));
            }
            step("04-current");
            step("05-indexes");
            step("06-published");
            progress.say("  07-check");
            check();
            database.execute("COMMENT ON DATABASE indicator IS '%s'".formatted(mark));
        });
        progress.say("  VACUUM and ANALYZE");
        database.execute("VACUUM (ANALYZE)");
        // What is still to be written to the disk would disturb the first measurements.
        database.execute("CHECKPOINT");
        progress.say("The data is there");
    }

    private void step(String name) throws SQLException, InterruptedException {
        progress.say("  " + name);
        database.execute(sql(name));
    }

    private void check() throws SQLException {
        List<String> faults = database.rows(sql("07-check"), row -> row.getString("fault"));
        if (!faults.isEmpty()) {
            throw new Refusal("The data came out wrong: " + String.join("; ", faults));
        }
    }

    private static String sql(String step) {
        return SqlFile.read("observation-benchmark/" + step);
    }
}

package se.malbild.local.benchmark.stream;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import se.malbild.local.benchmark.Database;
import se.malbild.local.benchmark.SqlFile;
import se.malbild.local.launcher.OwnProduct;

/// The ledger of changes in the database of indicator-service.
///
/// @param database of indicator-service
record Ledger(OwnProduct product, Database database) {

    private static final long OF_ONE_INDICATOR = 290L * 25 * 3;
    private static final long BETWEEN_LOOKS_MILLIS = 10;

    /// How many indicators so many changes are of.
    static long indicators(long changes) {
        return (changes + OF_ONE_INDICATOR - 1) / OF_ONE_INDICATOR;
    }

    /// Makes the indicators that the changes are of.
    void layCatalogue(long changes) throws SQLException, InterruptedException {
        database.execute(String.format(Locale.ROOT, SqlFile.read("stream-benchmark/catalogue"), indicators(changes)));
    }

    /// Commits made-up changes all at once and waits until Kafka has acknowledged them.
    ///
    /// @return how long that took from the commit
    Duration publish(long changes) throws SQLException, InterruptedException {
        long version = 1
                + database.rows(
                                "SELECT coalesce(max(version), 0) FROM observation_change WHERE indicator_code = 'bench.0001'",
                                row -> row.getLong(1))
                        .getFirst();
        String sql = String.format(Locale.ROOT, SqlFile.read("stream-benchmark/changes"), changes, version);
        AtomicLong committing = new AtomicLong();
        database.inTransaction(() -> {
            database.execute("SET LOCAL synchronous_commit = off; SET LOCAL TimeZone = 'UTC';");
            database.execute(SqlFile.municipalities());
            database.execute(sql);
            committing.set(System.nanoTime());
        });
        while (database.hasRows("SELECT FROM change_counter, publication WHERE published_number < last_number")) {
            product.ensureWanted();
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
        }
        return Duration.ofNanos(System.nanoTime() - committing.get());
    }

    /// Number of the newest change.
    long newest() throws SQLException {
        return database.rows("SELECT last_number FROM change_counter", row -> row.getLong(1))
                .getFirst();
    }

    /// Has what comes before written to the disk, so that it does not disturb what is measured next.
    void settle() throws SQLException, InterruptedException {
        database.execute("ANALYZE observation_change");
        database.execute("CHECKPOINT");
    }
}

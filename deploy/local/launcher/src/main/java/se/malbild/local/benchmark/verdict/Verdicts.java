package se.malbild.local.benchmark.verdict;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import se.malbild.local.benchmark.Database;
import se.malbild.local.launcher.OwnProduct;
import se.malbild.local.launcher.Refusal;

/// What strategy-service says, as its database shows it.
final class Verdicts {

    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final Duration QUIET = Duration.ofSeconds(8);
    private static final long BETWEEN_LOOKS_MILLIS = 20;

    private final OwnProduct product;
    private final Database database;

    Verdicts(OwnProduct product, Database database) {
        this.product = product;
        this.database = database;
    }

    /// The number of the newest assessment.
    long newest() throws SQLException {
        return one("SELECT coalesce(max(number), 0) FROM assessment");
    }

    /// How long after a moment the last of so many measures was judged anew.
    ///
    /// @param before number of the newest assessment before
    Duration await(Instant since, long before, int measures) throws SQLException, InterruptedException {
        Instant end = Clock.systemUTC().instant().plus(LIMIT);
        while (judged(before) < measures) {
            product.ensureWanted();
            if (Clock.systemUTC().instant().isAfter(end)) {
                throw new Refusal(
                        "Only %d of %d measures were judged within %s".formatted(judged(before), measures, LIMIT));
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
        }
        return Duration.between(since, Clock.systemUTC().instant());
    }

    /// Waits until nothing more is said, and tells how often the most often judged year of a measure was judged.
    long most(long before) throws SQLException, InterruptedException {
        long newest = newest();
        Instant still = Clock.systemUTC().instant();
        while (Clock.systemUTC().instant().isBefore(still.plus(QUIET))) {
            product.ensureWanted();
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
            if (newest() != newest) {
                newest = newest();
                still = Clock.systemUTC().instant();
            }
        }
        return one("""
                SELECT coalesce(max(times), 0) FROM (
                    SELECT count(*) AS times FROM assessment WHERE number > %d GROUP BY measure_id, year) AS said""".formatted(before));
    }

    /// How many assessments there are since.
    long since(long before) throws SQLException {
        return one("SELECT count(*) FROM assessment WHERE number > " + before);
    }

    private long judged(long before) throws SQLException {
        return one("SELECT count(DISTINCT measure_id) FROM assessment WHERE number > " + before);
    }

    private long one(String sql) throws SQLException {
        return database.rows(sql, row -> row.getLong(1)).getFirst();
    }
}

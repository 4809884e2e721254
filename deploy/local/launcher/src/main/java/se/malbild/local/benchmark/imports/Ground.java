package se.malbild.local.benchmark.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import se.malbild.local.benchmark.Database;
import se.malbild.local.launcher.OwnProduct;
import se.malbild.local.launcher.Refusal;

/// What stands in the database before an import, the same for the product and for the plain SQL.
///
/// @param database of indicator-service
record Ground(OwnProduct product, Database database) {

    private static final List<String> WRITTEN = List.of(
            "public.observation", "public.observation_change", "reference.observation", "reference.observation_change");
    private static final long BETWEEN_LOOKS_MILLIS = 100;

    /// The text of a file of statements.
    static String sql(String name) {
        try (InputStream file = Ground.class.getResourceAsStream("/import-benchmark/%s.sql".formatted(name))) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The statements cannot be read: " + name, e);
        }
    }

    /// Makes the tables of the plain SQL and the indicators that the figures are of.
    void lay(long indicators) throws SQLException, InterruptedException {
        database.execute(sql("reference-schema"));
        database.execute(sql("catalogue").formatted(indicators));
    }

    /// Takes all figures away.
    void empty() throws SQLException, InterruptedException {
        awaitPublished();
        database.execute(sql("empty"));
    }

    /// Lets everything that the import before has left to do be done.
    void settle() throws SQLException, InterruptedException {
        awaitPublished();
        database.execute("DROP TABLE IF EXISTS reference.stage, reference.difference");
        for (String table : WRITTEN) {
            database.execute("VACUUM (ANALYZE) " + table);
        }
        database.execute("CHECKPOINT");
        await("SELECT FROM pg_stat_activity WHERE backend_type = 'autovacuum worker'");
    }

    /// Waits until the changes are published.
    ///
    /// @return how long that took
    Duration awaitPublished() throws SQLException, InterruptedException {
        long start = System.nanoTime();
        await("SELECT FROM change_counter, publication WHERE published_number < last_number");
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void await(String ongoing) throws SQLException, InterruptedException {
        while (!database.rows(ongoing, row -> 1).isEmpty()) {
            product.ensureWanted();
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
        }
    }

    /// @throws Refusal when the product and the plain SQL have not come to the same figures
    void ensureAlike() throws SQLException {
        long differing = database.rows(sql("differing"), row -> row.getLong(1)).getFirst();
        if (differing != 0) {
            throw new Refusal("The product and the plain SQL differ in %,d figures.".formatted(differing));
        }
    }
}

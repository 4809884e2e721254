package se.malbild.local.benchmark.stream;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import se.malbild.local.benchmark.Database;
import se.malbild.local.benchmark.SqlFile;
import se.malbild.local.launcher.OwnProduct;
import se.malbild.local.launcher.Refusal;

/// How fast strategy-service takes a part of the stream in, again and again from the same place.
///
/// @param database of strategy-service
/// @param from where the part begins
/// @param changes in it
/// @param newest number of its last change
record Intake(OwnProduct product, Database database, Map<TopicPartition, Long> from, long changes, long newest) {

    private static final String GROUP = "strategy-service";
    private static final long BETWEEN_LOOKS_MILLIS = 20;
    private static final Duration LONGEST_LEAVING = Duration.ofSeconds(60);
    private static final Duration LONGEST = Duration.ofMinutes(30);

    /// @param oneIn of so many series, one is linked
    /// @param aim events a second that are wanted
    Rate measure(String what, int oneIn, long aim) throws IOException, SQLException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", product.bootstrapServers()))) {
            product.withoutStrategyService(_ -> {
                link(oneIn);
                rewind(admin);
                return true;
            });
            long before = 0;
            long end = System.nanoTime() + LONGEST.toNanos();
            while (before == 0) {
                waitALittle(end);
                before = taken(admin);
            }
            long start = System.nanoTime();
            while (database.hasRows(notAllTaken())) {
                waitALittle(end);
            }
            return new Rate(what, changes - before, Duration.ofNanos(System.nanoTime() - start), aim);
        }
    }

    /// Waits until everything has been taken in once.
    void awaitAll() throws SQLException, InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (database.hasRows(notAllTaken())) {
            waitALittle(end);
        }
    }

    /// The end of the import stands last on each partition.
    private String notAllTaken() {
        return "SELECT FROM stream_progress WHERE change_number >= %d HAVING count(*) < %d"
                .formatted(newest, from.size());
    }

    private void waitALittle(long end) throws InterruptedException {
        product.ensureWanted();
        if (System.nanoTime() > end) {
            throw new Refusal(
                    "strategy-service has not taken the stream in within %d minutes.".formatted(LONGEST.toMinutes()));
        }
        TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
    }

    private void link(int oneIn) throws SQLException, InterruptedException {
        database.inTransaction(() -> {
            database.execute(SqlFile.municipalities());
            database.execute(String.format(
                    Locale.ROOT, SqlFile.read("stream-benchmark/link"), oneIn, Ledger.indicators(changes)));
        });
        database.execute("VACUUM (ANALYZE) linked_series, measure_input, series_value, dirty_measure");
        database.execute("CHECKPOINT");
    }

    /// A group can be moved when its last member has left.
    private void rewind(Admin admin) throws InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> places = from.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, place -> new OffsetAndMetadata(place.getValue())));
        long latest = System.nanoTime() + LONGEST_LEAVING.toNanos();
        while (true) {
            try {
                admin.alterConsumerGroupOffsets(GROUP, places).all().get();
                return;
            } catch (ExecutionException e) {
                if (System.nanoTime() > latest) {
                    throw new Refusal("The group %s could not be moved back.".formatted(GROUP), e);
                }
                waitALittle(latest);
            }
        }
    }

    /// How many messages the group has behind it since the beginning of the part.
    private long taken(Admin admin) throws InterruptedException {
        try {
            return admin.listConsumerGroupOffsets(GROUP).partitionsToOffsetAndMetadata().get().entrySet().stream()
                    .mapToLong(place -> place.getValue().offset() - from.getOrDefault(place.getKey(), 0L))
                    .sum();
        } catch (ExecutionException e) {
            throw new Refusal("The group %s could not be asked how far it is.".formatted(GROUP), e);
        }
    }
}

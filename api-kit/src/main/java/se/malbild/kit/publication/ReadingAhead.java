package se.malbild.kit.publication;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/// Reads the next batch while the one before is being sent and acknowledged.
final class ReadingAhead implements AutoCloseable {

    private final LongFunction<EventBatch> source;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("publisher-reader").factory());
    private @Nullable Future<EventBatch> ahead;
    private long aheadAfter;

    /// @param source reads the changes after a number
    ReadingAhead(LongFunction<EventBatch> source) {
        this.source = source;
    }

    /// The changes after a number: those that have been read ahead, or else read now.
    EventBatch after(long number) {
        Future<EventBatch> read = ahead;
        ahead = null;
        return read != null && aheadAfter == number ? result(read) : source.apply(number);
    }

    /// Begins to read the changes after a number.
    void begin(long number) {
        aheadAfter = number;
        ahead = reader.submit(() -> source.apply(number));
    }

    private static EventBatch result(Future<EventBatch> read) {
        try {
            return read.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The next changes could not be read", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the next changes were read", e);
        }
    }

    @Override
    public void close() {
        reader.shutdownNow();
    }
}

package se.malbild.kit.publication;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;

/// Gathers the oldest changes of a span, as many as go into a batch.
public final class BatchBuilder {

    /// A batch is held in memory twice: read ahead, and in the buffer of the producer.
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private final long after;
    private final long upTo;
    private final int most;
    private final List<NumberedEvent> events = new ArrayList<>();
    private long bytes;

    /// @param after the number before the first
    /// @param upTo the last number; `Long.MAX_VALUE` when the span has no end
    /// @param most how many at most
    public BatchBuilder(long after, long upTo, int most) {
        this.after = after;
        this.upTo = upTo;
        this.most = most;
    }

    /// Adds the next change.
    ///
    /// @return whether it takes another one
    public boolean add(long number, ProducerRecord<String, byte[]> event) {
        events.add(new NumberedEvent(number, event));
        bytes += event.value().length;
        return !isFull();
    }

    /// The batch, when the span has been read to its end or nothing more is taken.
    public EventBatch batch() {
        return new EventBatch(after, to(), events, isFull());
    }

    private boolean isFull() {
        return events.size() >= most || bytes >= MOST_BYTES;
    }

    /// Nothing is left of a span that was read to its end, unless it has no end.
    private long to() {
        if (!isFull() && upTo < Long.MAX_VALUE) {
            return upTo;
        }
        return events.isEmpty() ? after : events.getLast().number();
    }
}

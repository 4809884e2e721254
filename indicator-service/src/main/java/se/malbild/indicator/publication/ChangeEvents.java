package se.malbild.indicator.publication;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.header.Header;
import se.malbild.indicator.change.ChangeFeed;
import se.malbild.indicator.change.ChangeSpan;

/// Reads changes and writes them as events, as many as go into a batch.
final class ChangeEvents {

    /// A batch is held in memory twice: read ahead, and in the buffer of the producer.
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private final ChangeFeed changes;
    private final EventFormat format;

    ChangeEvents(ChangeFeed changes, EventFormat format) {
        this.changes = changes;
        this.format = format;
    }

    /// The oldest of a span.
    ///
    /// @param most how many at most; fewer when they are large
    /// @param moreHeaders besides those that every event has
    ChangeBatch read(ChangeSpan span, int most, List<Header> moreHeaders) {
        List<ChangeEvent> events = new ArrayList<>();
        long[] bytes = {0};
        changes.read(span, most, change -> {
            ChangeEvent event = new ChangeEvent(change.number(), format.change(change, moreHeaders));
            events.add(event);
            bytes[0] += event.event().value().length;
            return bytes[0] < MOST_BYTES;
        });
        boolean full = events.size() == most || bytes[0] >= MOST_BYTES;
        return new ChangeBatch(span.after(), to(span, events, full), events, full);
    }

    /// Nothing is left of a span that was read to its end, unless it has no end.
    private static long to(ChangeSpan span, List<ChangeEvent> events, boolean full) {
        if (!full && span.upTo() < Long.MAX_VALUE) {
            return span.upTo();
        }
        return events.isEmpty() ? span.after() : events.getLast().number();
    }
}

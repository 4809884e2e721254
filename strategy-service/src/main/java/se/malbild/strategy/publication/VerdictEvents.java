package se.malbild.strategy.publication;

import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import se.malbild.kit.publication.BatchBuilder;
import se.malbild.kit.publication.EventBatch;
import se.malbild.kit.publication.EventFormat;
import se.malbild.kit.publication.EventSource;
import se.malbild.kit.publication.republication.DueRepublication;

/// The changes of verdict as events.
final class VerdictEvents implements EventSource {

    private final VerdictFeed changes;
    private final EventFormat.Writer<VerdictChange> changed;

    VerdictEvents(VerdictFeed changes, EventFormat format) {
        this.changes = changes;
        this.changed = format.of(VerdictLedger.VERDICT_CHANGED, VerdictChange.class);
    }

    @Override
    public EventBatch after(long number, int most) {
        return read(number, Long.MAX_VALUE, most, List.of());
    }

    @Override
    public EventBatch again(DueRepublication step, int most, List<Header> headers) {
        return read(step.after(), step.upTo(), most, headers);
    }

    private EventBatch read(long after, long upTo, int most, List<Header> headers) {
        BatchBuilder batch = new BatchBuilder(after, upTo, most);
        changes.read(after, upTo, most, change -> batch.add(change.number(), event(change, headers)));
        return batch.batch();
    }

    private ProducerRecord<String, byte[]> event(VerdictChange change, List<Header> headers) {
        return changed.event(change.key(), Long.toString(change.number()), change.changedAt(), change, headers);
    }
}

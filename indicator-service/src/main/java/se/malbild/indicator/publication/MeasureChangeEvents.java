package se.malbild.indicator.publication;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import se.malbild.indicator.change.ChangeFeed;
import se.malbild.indicator.change.ChangeSpan;
import se.malbild.indicator.change.MeasureChange;
import se.malbild.indicator.publication.republication.RepublicationSpans;
import se.malbild.kit.publication.BatchBuilder;
import se.malbild.kit.publication.Consignment;
import se.malbild.kit.publication.EventBatch;
import se.malbild.kit.publication.EventFormat;
import se.malbild.kit.publication.EventSource;
import se.malbild.kit.publication.NumberedEvent;
import se.malbild.kit.publication.republication.DueRepublication;

/// The changes of observations as events, and after the last change of each import its end.
final class MeasureChangeEvents implements EventSource {

    private final ChangeFeed changes;
    private final ImportEnds ends;
    private final RepublicationSpans spans;
    private final EventFormat.Writer<MeasureChange> changed;
    private final EventFormat.Writer<ImportCompleted> completed;

    MeasureChangeEvents(ChangeFeed changes, ImportEnds ends, RepublicationSpans spans, EventFormat format) {
        this.changes = changes;
        this.ends = ends;
        this.spans = spans;
        this.changed = format.of(MeasureChangeLedger.MEASURE_CHANGED, MeasureChange.class);
        this.completed = format.of(MeasureChangeLedger.IMPORT_COMPLETED, ImportCompleted.class);
    }

    @Override
    public EventBatch after(long number, int most) {
        return read(ChangeSpan.after(number), most, List.of());
    }

    @Override
    public EventBatch again(DueRepublication step, int most, List<Header> headers) {
        return read(spans.of(step), most, headers);
    }

    private EventBatch read(ChangeSpan span, int most, List<Header> headers) {
        BatchBuilder batch = new BatchBuilder(span.after(), span.upTo(), most);
        changes.read(span, most, change -> batch.add(change.number(), event(change, headers)));
        return batch.batch();
    }

    private ProducerRecord<String, byte[]> event(MeasureChange change, List<Header> headers) {
        return changed.event(change.key(), Long.toString(change.number()), change.recordedAt(), change, headers);
    }

    @Override
    public Consignment consign(EventBatch read, int partitions) {
        List<ImportCompleted> complete = ends.upTo(read.to());
        // More ends may follow when there are so many, and each comes before the changes of later imports.
        EventBatch batch = complete.size() == ImportEnds.MOST
                ? read.upTo(complete.getLast().lastChangeNumber())
                : read;
        return new Consignment(
                batch.after(),
                batch.to(),
                inOrder(batch.events(), complete, partitions),
                batch.isFull(),
                () -> ends.announced(complete));
    }

    /// Each end right after the last change of its import.
    private List<ProducerRecord<String, byte[]>> inOrder(
            List<NumberedEvent> events, List<ImportCompleted> complete, int partitions) {
        List<ProducerRecord<String, byte[]>> inOrder = new ArrayList<>();
        int next = 0;
        for (ImportCompleted end : complete) {
            while (next < events.size() && events.get(next).number() <= end.lastChangeNumber()) {
                inOrder.add(events.get(next++).event());
            }
            inOrder.addAll(completed.onEach(partitions, end.eventId(), end.completedAt(), end.sentTo(partitions)));
        }
        events.subList(next, events.size()).forEach(change -> inOrder.add(change.event()));
        return inOrder;
    }
}

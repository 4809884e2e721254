package se.malbild.indicator.publication;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import se.malbild.indicator.change.ChangeFeed;
import se.malbild.indicator.change.ChangeSpan;
import se.malbild.indicator.publication.republication.DueRepublication;
import se.malbild.indicator.publication.republication.RepublicationQueue;
import se.malbild.indicator.publication.timeline.EventHeaders;

/// What a publisher does from the moment that it has taken over until somebody else does.
final class Publishing implements AutoCloseable {

    private static final int MOST_NEW = 20_000;
    /// So few that new changes wait no longer than a blink for what is sent again.
    private static final int MOST_AGAIN = 5_000;

    private final EventProducer producer;
    private final EventFormat format;
    private final UUID timeline;
    private final PublicationCursor cursor;
    private final RepublicationQueue again;
    private final PublishedEvents counted;
    private final ChangeEvents events;
    private final ReadingAhead ahead;

    private Publishing(
            EventProducer producer,
            EventFormat format,
            UUID timeline,
            PublicationCursor cursor,
            RepublicationQueue again,
            PublishedEvents counted,
            ChangeEvents events) {
        this.producer = producer;
        this.format = format;
        this.timeline = timeline;
        this.cursor = cursor;
        this.again = again;
        this.counted = counted;
        this.events = events;
        this.ahead = new ReadingAhead(number -> events.read(ChangeSpan.after(number), MOST_NEW, List.of()));
    }

    static Publishing of(
            EventProducer producer,
            String topic,
            UUID timeline,
            ObjectMapper json,
            ChangeFeed changes,
            PublicationCursor cursor,
            RepublicationQueue again,
            PublishedEvents counted) {
        EventFormat format = new EventFormat(topic, timeline, json);
        return new Publishing(producer, format, timeline, cursor, again, counted, new ChangeEvents(changes, format));
    }

    /// Sends the next changes, and the ends of the imports that are complete with them.
    ///
    /// @return whether there was anything to send
    boolean sendNew() {
        ChangeBatch batch = ahead.after(cursor.position(timeline));
        List<ImportCompleted> completed = cursor.completedUpTo(batch.to());
        if (completed.size() == PublicationCursor.MOST_ENDS) {
            // More ends may follow, and each comes before the changes of later imports.
            batch = batch.upTo(completed.getLast().lastChangeNumber());
        }
        if (batch.events().isEmpty() && completed.isEmpty()) {
            return false;
        }
        if (batch.isFull()) {
            ahead.begin(batch.to());
        }
        List<ProducerRecord<String, byte[]>> inOrder = inOrder(batch, completed);
        producer.send(inOrder);
        cursor.sent(timeline, batch, completed);
        counted.add(inOrder.size());
        return true;
    }

    /// Sends the next of what somebody wants to have again.
    ///
    /// @return whether there was anything to look at
    boolean sendAgain() {
        long published = cursor.position(timeline);
        DueRepublication due = again.next(published).orElse(null);
        if (due == null) {
            return false;
        }
        ChangeBatch batch = events.read(due.span(), MOST_AGAIN, headers(due, published));
        if (!batch.events().isEmpty()) {
            producer.send(batch.events().stream().map(ChangeEvent::event).toList());
        }
        again.sent(due, batch.to(), batch.events().size());
        counted.addAgain(batch.events().size());
        return true;
    }

    private List<Header> headers(DueRepublication due, long published) {
        List<Header> headers = new ArrayList<>();
        headers.add(EventFormat.header(EventHeaders.REPUBLICATION, due.id().toString()));
        cursor.runOf(published).ifPresent(run -> {
            headers.add(EventFormat.header(EventHeaders.PUBLISHED_NUMBER, Long.toString(published)));
            headers.add(EventFormat.header(EventHeaders.PUBLISHED_RUN, run.toString()));
        });
        return headers;
    }

    /// Each end right after the last change of its import.
    private List<ProducerRecord<String, byte[]>> inOrder(ChangeBatch batch, List<ImportCompleted> completed) {
        List<ProducerRecord<String, byte[]>> inOrder = new ArrayList<>();
        int next = 0;
        for (ImportCompleted end : completed) {
            while (next < batch.events().size() && batch.events().get(next).number() <= end.lastChangeNumber()) {
                inOrder.add(batch.events().get(next++).event());
            }
            inOrder.addAll(format.completed(end, producer.partitions()));
        }
        batch.events().subList(next, batch.events().size()).forEach(change -> inOrder.add(change.event()));
        return inOrder;
    }

    @Override
    public void close() {
        ahead.close();
    }
}

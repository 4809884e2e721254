package se.malbild.kit.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.common.header.Header;
import se.malbild.kit.publication.republication.DueRepublication;
import se.malbild.kit.publication.republication.RepublicationQueue;
import se.malbild.kit.publication.timeline.EventHeaders;

/// What a publisher does from the moment that it has taken over until somebody else does.
final class Publishing implements AutoCloseable {

    private static final int MOST_NEW = 20_000;
    /// So few that new changes wait no longer than a blink for what is sent again.
    private static final int MOST_AGAIN = 5_000;

    private final EventProducer producer;
    private final UUID timeline;
    private final EventSource events;
    private final String originHeader;
    private final PublicationCursor cursor;
    private final RepublicationQueue again;
    private final PublishedEvents counted;
    private final ReadingAhead ahead;

    /// @param events of that timeline
    /// @param originHeader header that names the origin of the newest published change
    Publishing(
            EventProducer producer,
            UUID timeline,
            EventSource events,
            String originHeader,
            PublicationCursor cursor,
            RepublicationQueue again,
            PublishedEvents counted) {
        this.producer = producer;
        this.timeline = timeline;
        this.events = events;
        this.originHeader = originHeader;
        this.cursor = cursor;
        this.again = again;
        this.counted = counted;
        this.ahead = new ReadingAhead(number -> events.after(number, MOST_NEW));
    }

    /// Sends the next changes, and what comes with them.
    ///
    /// @return whether there was anything to send
    boolean sendNew() {
        EventBatch batch = ahead.after(cursor.position(timeline));
        Consignment next = cursor.consign(events, batch, producer.partitions());
        if (next.events().isEmpty()) {
            return false;
        }
        if (next.isFull()) {
            ahead.begin(next.to());
        }
        producer.send(next.events());
        cursor.sent(timeline, next);
        counted.add(next.events().size());
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
        EventBatch batch = events.again(due, MOST_AGAIN, headers(due, published));
        if (!batch.events().isEmpty()) {
            producer.send(batch.records());
        }
        again.sent(due, batch.to(), batch.events().size());
        counted.addAgain(batch.events().size());
        return true;
    }

    private List<Header> headers(DueRepublication due, long published) {
        List<Header> headers = new ArrayList<>();
        headers.add(EventFormat.header(EventHeaders.REPUBLICATION, due.id().toString()));
        cursor.originOf(published).ifPresent(origin -> {
            headers.add(EventFormat.header(EventHeaders.PUBLISHED_NUMBER, Long.toString(published)));
            headers.add(EventFormat.header(originHeader, origin.toString()));
        });
        return headers;
    }

    @Override
    public void close() {
        ahead.close();
    }
}

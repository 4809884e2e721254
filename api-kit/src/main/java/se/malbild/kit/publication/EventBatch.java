package se.malbild.kit.publication;

import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;

/// Changes that are read in one go.
///
/// @param after number before the first that was looked at
/// @param to number of the last that was looked at
/// @param events of the changes in between that are to be sent, in number order
/// @param isFull whether it was cut off, so that more may follow at once
public record EventBatch(long after, long to, List<NumberedEvent> events, boolean isFull) {

    /// The same without what comes after a number.
    public EventBatch upTo(long number) {
        if (number >= to) {
            return this;
        }
        return new EventBatch(
                after,
                Math.max(after, number),
                events.stream().filter(event -> event.number() <= number).toList(),
                true);
    }

    /// Its events as they are sent.
    List<ProducerRecord<String, byte[]>> records() {
        return events.stream().map(NumberedEvent::event).toList();
    }
}

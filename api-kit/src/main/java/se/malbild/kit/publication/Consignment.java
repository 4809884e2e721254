package se.malbild.kit.publication;

import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;

/// What is sent in one go.
///
/// @param after number before the first change that was looked at
/// @param to number of the last that was looked at
/// @param events in the order in which they are sent
/// @param isFull whether more may follow at once
/// @param whenSent carried out in the transaction that moves the cursor
public record Consignment(
        long after, long to, List<ProducerRecord<String, byte[]>> events, boolean isFull, Runnable whenSent) {

    /// The events of a batch and nothing else.
    static Consignment of(EventBatch batch) {
        return new Consignment(batch.after(), batch.to(), batch.records(), batch.isFull(), () -> {});
    }
}

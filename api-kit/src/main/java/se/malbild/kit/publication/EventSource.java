package se.malbild.kit.publication;

import java.util.List;
import org.apache.kafka.common.header.Header;
import se.malbild.kit.publication.republication.DueRepublication;

/// Reads the changes of a ledger as events of one timeline.
public interface EventSource {

    /// The oldest changes after a number. Called outside of a transaction, on a thread of its own.
    ///
    /// @param most how many at most; fewer when they are large
    EventBatch after(long number, int most);

    /// The oldest changes of a step of a republication that it asks for.
    ///
    /// @param most how many at most; fewer when they are large
    /// @param headers besides those that every event has
    EventBatch again(DueRepublication step, int most, List<Header> headers);

    /// What is sent of a batch: its events, and what else comes with them. Called within a transaction.
    ///
    /// @param partitions how many the topic has
    default Consignment consign(EventBatch batch, int partitions) {
        return Consignment.of(batch);
    }
}

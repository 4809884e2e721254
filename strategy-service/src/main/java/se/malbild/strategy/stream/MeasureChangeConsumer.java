package se.malbild.strategy.stream;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Takes the stream of changes in, batch by batch. A batch is acknowledged when it has been applied, so one that is
/// interrupted comes again; that does no harm.
@ApplicationScoped
class MeasureChangeConsumer {

    private final EventReader reader;
    private final StreamBatches batches;
    private final DeadLetterTopic deadLetters;

    @Inject
    MeasureChangeConsumer(EventReader reader, StreamBatches batches, DeadLetterTopic deadLetters) {
        this.reader = reader;
        this.batches = batches;
        this.deadLetters = deadLetters;
    }

    /// While the database is away the batch is tried again and again; the stream waits.
    @Incoming("measure-changes")
    @Blocking
    @Retry(maxRetries = -1, delay = 500, jitter = 200, maxDuration = 0, durationUnit = ChronoUnit.MILLIS)
    void take(ConsumerRecords<String, byte[]> batch) {
        List<ReadEvent> events = new ArrayList<>(batch.count());
        List<SetAside> unreadable = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> event : batch) {
            try {
                events.add(new ReadEvent(event, reader.read(event)));
            } catch (UnreadableEvent e) {
                unreadable.add(new SetAside(event, EventOutcome.UNREADABLE, e.reason()));
            }
        }
        // To the topic last, so that waiting for the database does not send the same letters again and again.
        batches.apply(events, unreadable).forEach(deadLetters::put);
    }
}

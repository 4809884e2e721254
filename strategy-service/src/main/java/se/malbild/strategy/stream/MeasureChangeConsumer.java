package se.malbild.strategy.stream;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Takes the stream of changes in, batch by batch. A batch is acknowledged when it has been applied, so one that is
/// interrupted comes again; that does no harm.
@ApplicationScoped
class MeasureChangeConsumer {

    private final EventReader reader;
    private final DeadLetters deadLetters;
    private final StreamApplication application;

    @Inject
    MeasureChangeConsumer(EventReader reader, DeadLetters deadLetters, StreamApplication application) {
        this.reader = reader;
        this.deadLetters = deadLetters;
        this.application = application;
    }

    /// While the database is away the batch is tried again and again; the stream waits.
    @Incoming("measure-changes")
    @Blocking
    @Retry(maxRetries = -1, delay = 500, jitter = 200, maxDuration = 0, durationUnit = ChronoUnit.MILLIS)
    void take(ConsumerRecords<String, byte[]> batch) {
        List<StreamEvent> events = new ArrayList<>(batch.count());
        Map<ConsumerRecord<String, byte[]>, UnreadableEvent> unreadable = new LinkedHashMap<>();
        for (ConsumerRecord<String, byte[]> event : batch) {
            try {
                events.add(reader.read(event));
            } catch (UnreadableEvent e) {
                unreadable.put(event, e);
            }
        }
        application.apply(events);
        // Last, so that waiting for the database does not set the same events aside again and again.
        unreadable.forEach(deadLetters::put);
    }
}

package se.malbild.strategy.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static se.malbild.strategy.Ledger.CHANGED;
import static se.malbild.strategy.Ledger.newTimeline;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.malbild.strategy.LedgerProfile;

/// How many events a second are read and applied, without Kafka, by one thread as each consumer has.
@Tag("long")
@QuarkusTest
@TestProfile(LedgerProfile.class)
class StreamThroughputTest {

    private static final Logger LOG = Logger.getLogger(StreamThroughputTest.class);
    private static final int BATCH = 5000;
    private static final int INDICATORS = 100;
    private static final int MUNICIPALITIES = 290;

    @Inject
    EventReader reader;

    @Inject
    StreamBatches batches;

    @Inject
    EntityManager database;

    @BeforeEach
    @AfterEach
    void unlinkAll() {
        sql("DELETE FROM linked_series");
    }

    @ParameterizedTest
    @CsvSource({"1, 30000", "100, 3000"})
    void asManyEventsAreTakenInAsAreAimedAt(int linkedIndicators, int aim) throws UnreadableEvent {
        String timeline = newTimeline();
        take(batch(timeline, 1990, 0));
        // Live, so that nothing tries to read them meanwhile.
        sql("""
            INSERT INTO linked_series (municipality_id, indicator_code, status, linked_at)
            SELECT (1000 + m)::text, 'takt.nummer-' || i, 'LIVE', now()
            FROM generate_series(0, %d) AS m, generate_series(0, %d) AS i""".formatted(MUNICIPALITIES - 1, linkedIndicators - 1));
        for (int warming = 0; warming < 6; warming++) {
            take(batch(timeline, 1991 + warming, warming * BATCH));
        }
        List<List<ConsumerRecord<String, byte[]>>> measured = new ArrayList<>();
        for (int number = 0; number < 12; number++) {
            measured.add(batch(timeline, 2000 + number, number * BATCH));
        }

        long begun = System.nanoTime();
        for (List<ConsumerRecord<String, byte[]>> batch : measured) {
            take(batch);
        }
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);

        long rate = 1000L * measured.size() * BATCH / Math.max(1, taken.toMillis());
        LOG.infof("%d events/s with %d %% of the series linked", rate, linkedIndicators * 100 / INDICATORS);
        assertThat(rate).isGreaterThan(aim);
    }

    private void take(List<ConsumerRecord<String, byte[]>> batch) throws UnreadableEvent {
        List<ReadEvent> events = new ArrayList<>(batch.size());
        for (ConsumerRecord<String, byte[]> event : batch) {
            events.add(new ReadEvent(event, reader.read(event)));
        }
        assertThat(batches.apply(events, List.of())).isEmpty();
    }

    private static List<ConsumerRecord<String, byte[]>> batch(String timeline, int year, int from) {
        List<ConsumerRecord<String, byte[]>> batch = new ArrayList<>(BATCH);
        for (int number = from; number < from + BATCH; number++) {
            String municipality = Integer.toString(1000 + number / INDICATORS % MUNICIPALITIES);
            String indicator = "takt.nummer-" + number % INDICATORS;
            String data = """
                    {"number":%d,"municipality":"%s","indicator":"%s","period":"%d","gender":"T","change":"REVISED",\
                    "status":"VALUE","value":%d.5,"previousStatus":"VALUE","previousValue":1,"observationVersion":2,\
                    "edition":"%d","importRun":"0197a3c5-77aa-7e61-a5b0-51c3f4d2e8aa",\
                    "recordedAt":"2026-11-21T09:30:01.123456Z"}""".formatted(number + 1, municipality, indicator, year, number, year);
            ConsumerRecord<String, byte[]> event = new ConsumerRecord<>(
                    "t", 0, number, municipality + "/" + indicator, data.getBytes(StandardCharsets.UTF_8));
            event.headers().add("ce_type", CHANGED.getBytes(StandardCharsets.UTF_8));
            event.headers().add("ce_timeline", timeline.getBytes(StandardCharsets.UTF_8));
            batch.add(event);
        }
        return batch;
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(statement).executeUpdate());
    }
}

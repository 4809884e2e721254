package se.malbild.indicator.publication;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import se.malbild.kit.database.SessionLock;

/// Publishes the ledger of changes to Kafka, on one node at a time.
///
/// The cursor moves after Kafka's acknowledgement, so a crash in between sends a batch again, with the same event ids;
/// none is
/// lost and none overtakes another. The database wakes it when something has changed; it looks by itself every second
/// too.
@ApplicationScoped
class Publisher {

    private static final Logger LOG = Logger.getLogger(Publisher.class);
    private static final int LOOK_EVERY_MILLISECONDS = 1_000;

    private final AgroalDataSource database;
    private final PublicationCursor cursor;
    private final Map<String, Object> kafka;
    private final String topicPrefix;
    private final String topic;
    private final ObjectMapper json;
    private final AtomicLong waiting = new AtomicLong();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().name("publisher").unstarted(this::run);

    @Inject
    Publisher(
            AgroalDataSource database,
            PublicationCursor cursor,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "malbild.kafka.topic-prefix") Optional<String> topicPrefix,
            @ConfigProperty(name = "malbild.kafka.measure-changes-topic") String topic,
            ObjectMapper json,
            MeterRegistry metrics) {
        this.database = database;
        this.cursor = cursor;
        this.kafka = Map.of("bootstrap.servers", kafka.get("bootstrap.servers"));
        this.topicPrefix = topicPrefix.orElse("");
        this.topic = topic;
        this.json = json;
        Gauge.builder("malbild.publication.waiting", waiting, AtomicLong::get)
                .description("Changes that are committed and not yet published")
                .register(metrics);
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    @Scheduled(every = "5s")
    void measure() {
        waiting.set(cursor.waiting());
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
        thread.join(TimeUnit.SECONDS.toMillis(10));
    }

    private void run() {
        while (!isStopping()) {
            try (SessionLock lock = SessionLock.tryTake(database, "publisher").orElse(null)) {
                if (lock != null) {
                    publish(lock.connection());
                }
            } catch (SQLException | RuntimeException e) {
                LOG.warnf(e, "Publishing pauses; what is committed is published later");
            }
            pause();
        }
    }

    private void publish(Connection signals) throws SQLException {
        try (EventProducer producer = EventProducer.open(kafka, topicPrefix, topic, json);
                Statement statement = signals.createStatement()) {
            statement.execute("LISTEN observation_change");
            LOG.infof("Publishing to %s%s", topicPrefix, topic);
            while (!isStopping()) {
                if (!publishNext(producer)) {
                    // Breaks off when the connection is broken, and the lock with it.
                    signals.unwrap(PGConnection.class).getNotifications(LOOK_EVERY_MILLISECONDS);
                }
            }
        }
    }

    private boolean publishNext(EventProducer producer) {
        PublicationCursor.Batch batch = cursor.next();
        if (batch.isEmpty()) {
            return false;
        }
        producer.send(batch);
        cursor.sent(batch);
        return true;
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private void pause() {
        try {
            var _ = stopping.await(LOOK_EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping.countDown();
        }
    }
}

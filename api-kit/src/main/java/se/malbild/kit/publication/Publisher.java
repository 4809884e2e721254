package se.malbild.kit.publication;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import se.malbild.kit.publication.republication.RepublicationQueue;
import se.malbild.kit.publication.timeline.Timelines;
import se.malbild.kit.publication.timeline.TopicEnd;

/// Publishes the ledger of changes of its service to Kafka, on one node at a time.
///
/// The cursor moves after Kafka's acknowledgement, so a crash in between sends a batch again, with the same event ids;
/// none is lost and none overtakes another. The database wakes it when something has changed; it looks by itself every
/// second too.
@ApplicationScoped
class Publisher {

    private static final Logger LOG = Logger.getLogger(Publisher.class);
    private static final int WAIT_FOR_THE_LOCK_MILLISECONDS = 1_000;

    private final AgroalDataSource database;
    private final PublishedLedger ledger;
    private final PublicationCursor cursor;
    private final RepublicationQueue again;
    private final PublishedEvents counted;
    private final Timelines timelines;
    private final Map<String, Object> kafka;
    private final String topic;
    private final String name;
    private final ObjectMapper json;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().name("publisher").unstarted(this::run);

    @Inject
    Publisher(
            AgroalDataSource database,
            PublishedLedger ledger,
            PublicationCursor cursor,
            RepublicationQueue again,
            PublishedEvents counted,
            Timelines timelines,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "malbild.kafka.topic-prefix") Optional<String> topicPrefix,
            ObjectMapper json) {
        this.database = database;
        this.ledger = ledger;
        this.cursor = cursor;
        this.again = again;
        this.counted = counted;
        this.timelines = timelines;
        this.kafka = Map.of("bootstrap.servers", kafka.get("bootstrap.servers"));
        this.topic = topicPrefix.orElse("") + ledger.topic().name();
        this.name = topicPrefix.orElse("") + ledger.topic().publisher();
        this.json = json;
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
        thread.join(TimeUnit.SECONDS.toMillis(10));
    }

    private void run() {
        while (!isStopping()) {
            try (PublisherLock lock =
                    PublisherLock.tryTake(database, ledger.topic().channel()).orElse(null)) {
                if (lock != null) {
                    publish(lock);
                }
            } catch (SQLException | RuntimeException e) {
                if (EventProducer.isFencedOff(e)) {
                    LOG.infof("Another node has taken over publishing to %s; this one waits for its turn", topic);
                } else {
                    LOG.warnf(e, "Publishing pauses; what is committed is published later");
                }
            }
            pause();
        }
    }

    private void publish(PublisherLock lock) throws SQLException {
        try (EventProducer producer = EventProducer.open(kafka, name, topic)) {
            lock.requireHeld();
            // Only now: nobody else can send any more, and what was under way has been settled.
            PublishedTopic to = ledger.topic();
            UUID timeline = timelines.settle(new TopicEnd(kafka, topic, to.kinds(), json).newest());
            LOG.infof("Publishing to %s in timeline %s", topic, timeline);
            EventSource events = ledger.events(new EventFormat(topic, to.source(), timeline, json));
            String originHeader = to.kinds().originHeader();
            try (Publishing publishing =
                    new Publishing(producer, timeline, events, originHeader, cursor, again, counted)) {
                while (!isStopping()) {
                    lock.requireHeld();
                    boolean sentNew = publishing.sendNew();
                    boolean sentAgain = publishing.sendAgain();
                    if (!sentNew && !sentAgain) {
                        lock.awaitChange();
                    }
                }
            }
        }
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private void pause() {
        try {
            var _ = stopping.await(WAIT_FOR_THE_LOCK_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping.countDown();
        }
    }
}

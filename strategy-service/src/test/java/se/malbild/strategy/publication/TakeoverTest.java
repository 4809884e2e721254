package se.malbild.strategy.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static se.malbild.strategy.criterion.Verdict.BEHIND;
import static se.malbild.strategy.criterion.Verdict.MET;
import static se.malbild.strategy.criterion.Verdict.NOT_MET;
import static se.malbild.strategy.criterion.Verdict.ON_TRACK;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.malbild.kit.publication.EventProducer;
import se.malbild.kit.publication.PublisherLock;
import se.malbild.kit.testing.PublicationTables;
import se.malbild.kit.testing.PublishedEvent;
import se.malbild.kit.testing.Topic;

/// What a publisher does that takes over after a restore, after a crash and on a topic that lost everything.
@QuarkusTest
@TestProfile(OwnTopic.class)
class TakeoverTest {

    @Inject
    Backups database;

    @Inject
    AgroalDataSource dataSource;

    @ConfigProperty(name = "malbild.kafka.topic-prefix")
    String topicPrefix;

    private Topic topic;
    private PublicationTables publication;
    private JudgedMeasure measure;

    @BeforeEach
    void publishSomething() {
        topic = VerdictTopic.topic();
        publication = new PublicationTables(dataSource);
        measure = JudgedMeasure.ofAdopted();
        measure.say(2023, MET, NOT_MET, MET);
        measure.say(2024, ON_TRACK, BEHIND);
        VerdictTopic.await(measure, 5);
        awaitAllPublished();
    }

    @Test
    void aRestoredDatabaseBeginsALaterTimelineAndEverythingIsSentAgain() {
        UUID before = publication.timeline();
        long kept = database.lastNumber();
        measure.say(2024, MET);
        VerdictTopic.await(measure, 6);

        database.restoreTo(kept);
        publication.breakPublisher();

        patiently().until(() -> !publication.timeline().equals(before) && hasAll(publication.timeline(), kept));
        UUID after = publication.timeline();
        assertThat(after.toString()).isGreaterThan(before.toString());
        assertThat(of(after)).hasSize((int) kept);

        // Its number comes again, and means something else.
        measure.say(2024, NOT_MET);
        patiently().until(() -> hasAll(after, kept + 1));
        assertThat(publication.timeline()).isEqualTo(after);
        PublishedEvent newest = VerdictTopic.of(measure).getLast();
        assertThat(newest.data().path("verdict").asText()).isEqualTo("NOT_MET");
        assertThat(newest.data().path("previousVerdict").asText()).isEqualTo("BEHIND");
    }

    @Test
    void aCrashBeforeTheCursorWasMovedSendsAgainInTheSameTimeline() {
        UUID before = publication.timeline();
        long last = database.lastNumber();
        int sent = of(before).size();

        publication.forgetAfter(last - 3);
        publication.breakPublisher();

        patiently().until(() -> of(before).size() >= sent + 3);
        awaitAllPublished();
        assertThat(of(before)).hasSize(sent + 3);
        assertThat(of(before).stream()
                        .filter(event -> event.number() > last - 3)
                        .collect(Collectors.groupingBy(PublishedEvent::id)))
                .hasSize(3)
                .allSatisfy((id, twice) -> assertThat(twice)
                        .hasSize(2)
                        .extracting(PublishedEvent::text)
                        .containsOnly(twice.getFirst().text()));
        assertThat(publication.timeline()).isEqualTo(before);
    }

    @Test
    void aPublisherThatTakesOverReadsOnFromTheCursor() {
        int sent = topic.events().size();

        publication.breakPublisher();
        measure.say(2025, ON_TRACK);

        VerdictTopic.await(measure, 6);
        assertThat(topic.events()).hasSize(sent + 1);
    }

    @Test
    void anEmptyTopicGetsEverythingAgainInTheSameTimeline() {
        UUID before = publication.timeline();
        long last = database.lastNumber();

        topic.empty();
        publication.breakPublisher();

        patiently().until(() -> hasAll(before, last));
        awaitAllPublished();
        assertThat(publication.timeline()).isEqualTo(before);
        assertThat(topic.events()).hasSize((int) last);
    }

    @Test
    void aPublisherThatWasFencedOffTakesOverAgainAndLosesNothing() {
        int sent = topic.events().size();
        try (EventProducer other = connect()) {
            measure.say(2025, MET);

            VerdictTopic.await(measure, 6);
            assertThat(topic.events()).hasSize(sent + 1);
            assertThat(EventProducer.isFencedOff(catchThrowable(() -> other.send(List.of(foreign())))))
                    .isTrue();
        }
    }

    @Test
    void aPublisherWhoseSuccessorHoldsTheLockWaitsForIt() throws SQLException {
        publication.breakPublisher();
        Optional<PublisherLock> taken =
                patiently().until(() -> PublisherLock.tryTake(dataSource, VerdictLedger.CHANNEL), Optional::isPresent);
        try (PublisherLock successor = taken.orElseThrow();
                EventProducer producer = connect()) {
            int sent = topic.events().size();
            measure.say(2025, MET);

            Awaitility.await()
                    .during(Duration.ofSeconds(2))
                    .until(() ->
                            topic.events().size() == sent && publication.publishedNumber() < database.lastNumber());
            successor.requireHeld();
            producer.send(List.of());
        }

        assertThat(VerdictTopic.await(measure, 6)).hasSize(6);
    }

    private EventProducer connect() {
        return EventProducer.open(
                Map.of("bootstrap.servers", topic.bootstrapServers()),
                topicPrefix + "strategy-publisher",
                topic.name());
    }

    private ProducerRecord<String, byte[]> foreign() {
        return new ProducerRecord<>(topic.name(), 0, null, new byte[0]);
    }

    private List<PublishedEvent> of(UUID timeline) {
        return topic.events().stream()
                .filter(event -> event.timeline().equals(timeline.toString()))
                .toList();
    }

    private boolean hasAll(UUID timeline, long last) {
        return of(timeline).stream()
                .map(PublishedEvent::number)
                .collect(Collectors.toSet())
                .containsAll(LongStream.rangeClosed(1, last).boxed().toList());
    }

    private void awaitAllPublished() {
        patiently().until(() -> publication.publishedNumber() == database.lastNumber());
    }

    private static ConditionFactory patiently() {
        return Awaitility.await().atMost(VerdictTopic.PATIENCE);
    }
}

package se.malbild.indicator.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
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

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PARTITIONS = 12;

    @Inject
    Backups database;

    @Inject
    LargeImport imports;

    @Inject
    AgroalDataSource dataSource;

    @ConfigProperty(name = "malbild.kafka.bootstrap-servers")
    String bootstrapServers;

    @ConfigProperty(name = "malbild.kafka.topic-prefix")
    String topicPrefix;

    private Topic topic;
    private PublicationTables publication;

    @BeforeEach
    void publishSomething() throws IOException {
        publication = new PublicationTables(dataSource);
        topic = MeasureChanges.topic(bootstrapServers, topicPrefix);
        FokusTable.importAs("Ovanåker");
        String last = FokusTable.importAs("Ljusdal");
        await(events -> events.stream()
                        .filter(event -> event.id().equals("import-run/" + last)
                                && event.timeline()
                                        .equals(publication.timeline().toString()))
                        .count()
                == PARTITIONS);
    }

    @Test
    void aRestoredDatabaseBeginsALaterTimelineAndEverythingIsSentAgain() throws IOException {
        UUID before = publication.timeline();
        long kept = database.lastNumber();
        FokusTable.importAs("Bollnäs");
        await(events -> hasAll(events, before, kept + 15));

        database.restoreTo(kept);
        publication.breakPublisher();

        await(events -> !publication.timeline().equals(before) && hasAll(events, publication.timeline(), kept));
        UUID after = publication.timeline();
        assertThat(after.version()).isEqualTo(7);
        assertThat(after.toString()).isGreaterThan(before.toString());
        List<PublishedEvent> sentAgain = of(after, topic.events());
        assertThat(sentAgain.stream().filter(PublishedEvent::isChange)).hasSize((int) kept);
        assertThat(sentAgain.getLast().number()).isLessThanOrEqualTo(kept);

        // Its numbers come again, and mean something else.
        FokusTable.importAs("Bollnäs");
        await(events -> hasAll(events, after, kept + 15));
        assertThat(publication.timeline()).isEqualTo(after);
    }

    @Test
    void aCrashBeforeTheCursorWasMovedSendsAgainInTheSameTimeline() {
        UUID before = publication.timeline();
        long last = database.lastNumber();
        int sent = of(before, topic.events()).size();

        publication.forgetAfter(last - 7);
        publication.breakPublisher();

        await(events -> of(before, events).size() >= sent + 7);
        await(events -> publication.publishedNumber() == last);
        List<PublishedEvent> events = of(before, topic.events());
        assertThat(events).hasSize(sent + 7);
        assertThat(events.stream()
                        .filter(event -> event.isChange() && event.number() > last - 7)
                        .collect(Collectors.groupingBy(PublishedEvent::id)))
                .hasSize(7)
                .allSatisfy((id, twice) -> assertThat(twice)
                        .hasSize(2)
                        .extracting(PublishedEvent::text)
                        .containsOnly(twice.getFirst().text()));
        assertThat(publication.timeline()).isEqualTo(before);
    }

    @Test
    void aPublisherThatTakesOverSendsNothingThatHasBeenSent() throws IOException {
        int sent = topic.events().size();

        publication.breakPublisher();
        String next = FokusTable.importAs("Hofors");

        await(events -> events.stream()
                        .filter(event -> event.id().equals("import-run/" + next))
                        .count()
                == PARTITIONS);
        assertThat(topic.events()).hasSize(sent + MeasureChanges.of(topic, next).size());
    }

    @Test
    void anEmptyTopicGetsEverythingAgainInTheSameTimeline() {
        UUID before = publication.timeline();
        // More ends of imports than go into a batch.
        imports.ofOneChangeEach(ImportEnds.MOST + 100);
        long last = database.lastNumber();
        await(events -> publication.publishedNumber() == last);

        topic.empty();
        publication.breakPublisher();

        await(events -> hasAll(events, before, last));
        await(events -> publication.publishedNumber() == last);
        assertThat(publication.timeline()).isEqualTo(before);
        assertThat(topic.events())
                .allSatisfy(event -> assertThat(event.timeline()).isEqualTo(before.toString()));
        assertEndsComeRightAfterTheirImports(topic.events());
    }

    @Test
    void aPublisherThatWasFencedOffTakesOverAgainAndLosesNothing() throws IOException {
        int sent = topic.events().size();
        try (EventProducer other = connect()) {
            String run = FokusTable.importAs("Ockelbo");

            await(events -> ends(MeasureChanges.of(topic, run)) == PARTITIONS);
            assertThat(topic.events())
                    .hasSize(sent + MeasureChanges.of(topic, run).size());
            assertThat(EventProducer.isFencedOff(catchThrowable(() -> other.send(List.of(foreign())))))
                    .isTrue();
        }
    }

    @Test
    void aPublisherWhoseSuccessorHoldsTheLockWaitsForIt() throws IOException, SQLException {
        publication.breakPublisher();
        Optional<PublisherLock> taken = Awaitility.await()
                .until(() -> PublisherLock.tryTake(dataSource, "observation_change"), Optional::isPresent);
        String run;
        try (PublisherLock successor = taken.orElseThrow();
                EventProducer producer = connect()) {
            int sent = topic.events().size();
            run = FokusTable.importAs("Nordanstig");

            Awaitility.await()
                    .during(Duration.ofSeconds(2))
                    .until(() ->
                            topic.events().size() == sent && publication.publishedNumber() < database.lastNumber());
            successor.requireHeld();
            producer.send(List.of());
        }

        await(events -> ends(MeasureChanges.of(topic, run)) == PARTITIONS);
        assertThat(MeasureChanges.of(topic, run)).hasSize(15 + PARTITIONS);
    }

    private EventProducer connect() {
        return EventProducer.open(
                Map.of("bootstrap.servers", bootstrapServers), topicPrefix + "indicator-publisher", topic.name());
    }

    private ProducerRecord<String, byte[]> foreign() {
        return new ProducerRecord<>(topic.name(), 0, null, new byte[0]);
    }

    private static long ends(List<PublishedEvent> events) {
        return events.stream().filter(event -> !event.isChange()).count();
    }

    private static void assertEndsComeRightAfterTheirImports(List<PublishedEvent> events) {
        assertThat(events.stream().filter(event -> !event.isChange())).isNotEmpty();
        for (int partition = 0; partition < PARTITIONS; partition++) {
            int of = partition;
            List<PublishedEvent> inOrder =
                    events.stream().filter(event -> event.partition() == of).toList();
            assertThat(inOrder).isSortedAccordingTo((one, other) -> Long.compare(one.number(), other.number()));
            for (int i = 1; i < inOrder.size(); i++) {
                if (inOrder.get(i).isChange() && !inOrder.get(i - 1).isChange()) {
                    assertThat(inOrder.get(i).number())
                            .isGreaterThan(inOrder.get(i - 1).number());
                }
            }
        }
    }

    private static boolean hasAll(List<PublishedEvent> events, UUID timeline, long last) {
        return of(timeline, events).stream()
                .filter(PublishedEvent::isChange)
                .map(PublishedEvent::number)
                .collect(Collectors.toSet())
                .containsAll(LongStream.rangeClosed(1, last).boxed().toList());
    }

    private static List<PublishedEvent> of(UUID timeline, List<PublishedEvent> events) {
        return events.stream()
                .filter(event -> event.timeline().equals(timeline.toString()))
                .toList();
    }

    private void await(Predicate<List<PublishedEvent>> condition) {
        Awaitility.await().atMost(PATIENCE).until(() -> condition.test(topic.events()));
    }
}

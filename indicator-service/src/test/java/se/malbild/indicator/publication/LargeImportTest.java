package se.malbild.indicator.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.malbild.kit.testing.PublishedEvent;
import se.malbild.kit.testing.Topic;

/// More changes than go into a batch, so that some are read ahead while others are being sent.
@QuarkusTest
@TestProfile(OwnTopic.class)
class LargeImportTest {

    private static final int CHANGES = 45_000;
    private static final int PARTITIONS = 12;

    @Inject
    LargeImport imports;

    @ConfigProperty(name = "malbild.kafka.bootstrap-servers")
    String bootstrapServers;

    @ConfigProperty(name = "malbild.kafka.topic-prefix")
    String topicPrefix;

    @Test
    void everyChangeIsPublishedOnceInOrderAndTheEndAfterAllOfThem() {
        UUID run = imports.of(CHANGES);
        Topic topic = MeasureChanges.topic(bootstrapServers, topicPrefix);

        List<PublishedEvent> events = await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> MeasureChanges.of(topic, run.toString()),
                        found -> found.stream()
                                        .filter(event -> !event.isChange())
                                        .count()
                                == PARTITIONS);

        assertThat(events.stream().filter(PublishedEvent::isChange).map(PublishedEvent::id))
                .hasSize(CHANGES)
                .doesNotHaveDuplicates();
        for (int partition = 0; partition < PARTITIONS; partition++) {
            int of = partition;
            List<PublishedEvent> inOrder =
                    events.stream().filter(event -> event.partition() == of).toList();
            assertThat(inOrder).extracting(PublishedEvent::number).isSorted();
            assertThat(inOrder.getLast().isChange()).isFalse();
        }
    }
}

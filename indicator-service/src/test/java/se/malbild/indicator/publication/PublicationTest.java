package se.malbild.indicator.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.malbild.indicator.importrun.Uploads;
import se.malbild.kit.contract.EventContract;
import se.malbild.kit.testing.PublishedEvent;
import se.malbild.kit.testing.Topic;

@QuarkusTest
class PublicationTest {

    private static final EventContract CONTRACT = EventContract.in(Path.of("../docs/events"));
    private static final int PARTITIONS = 12;

    @ConfigProperty(name = "malbild.kafka.bootstrap-servers")
    String bootstrapServers;

    @ConfigProperty(name = "malbild.kafka.topic-prefix")
    String topicPrefix;

    @Test
    void everyChangeOfAnImportIsPublishedOnceAndItsEndOnEveryPartition() throws IOException {
        String run = FokusTable.importAs("Ovanåker");

        List<PublishedEvent> events = eventsOf(run);

        List<PublishedEvent> changes =
                events.stream().filter(PublishedEvent::isChange).toList();
        assertThat(changes).hasSize(15).allSatisfy(event -> assertThat(event.key())
                .startsWith("2121/fokus."));
        assertThat(changes).extracting(PublishedEvent::id).doesNotHaveDuplicates();
        assertThat(events).hasSize(15 + PARTITIONS);
        assertThat(events.stream().filter(event -> !event.isChange()))
                .extracting(PublishedEvent::partition)
                .doesNotHaveDuplicates()
                .hasSize(PARTITIONS);
        assertThat(events).allSatisfy(event -> assertThat(CONTRACT.violations(event.headers(), event.text()))
                .isEmpty());
    }

    @Test
    void theEndOfAnImportThatChangedNothingIsPublishedOnEveryPartition() throws IOException {
        FokusTable.importAs("Bollnäs");
        String again = FokusTable.importAs("Bollnäs");

        List<PublishedEvent> events = eventsOf(again);

        assertThat(events)
                .hasSize(PARTITIONS)
                .allSatisfy(event ->
                        assertThat(event.data().required("changes").intValue()).isZero())
                .extracting(PublishedEvent::partition)
                .doesNotHaveDuplicates();
    }

    @Test
    void aChangeSaysWhenItsEditionWasPublished() {
        String run = Uploads.table(
                        Uploads.as("national-importer", "0000"), Uploads.tableOf("Mjölby"), "&publishedOn=2021-05-27")
                .extract()
                .path("id");

        List<PublishedEvent> events = eventsOf(run);

        assertThat(events.stream().filter(PublishedEvent::isChange)).hasSize(15).allSatisfy(event -> {
            assertThat(event.data().required("publishedOn").textValue()).isEqualTo("2021-05-27");
            assertThat(CONTRACT.violations(event.headers(), event.text())).isEmpty();
        });
    }

    /// The events of an import, once its end has come on all partitions.
    private List<PublishedEvent> eventsOf(String run) {
        Topic topic = MeasureChanges.topic(bootstrapServers, topicPrefix);
        return await().until(
                        () -> MeasureChanges.of(topic, run),
                        events -> events.stream()
                                        .filter(event -> !event.isChange())
                                        .count()
                                >= PARTITIONS);
    }
}

package se.malbild.kit.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import se.malbild.kit.testing.PublishedEvent;
import se.malbild.kit.testing.Topic;
import se.malbild.local.servers.KafkaTopics;
import se.malbild.local.servers.TestServers;

class EventProducerTest {

    private final TestServers.Workspace workspace = TestServers.newWorkspace();

    @Test
    void aPublisherThatWasPausedSendsNothingAfterItsSuccessorHasTakenOver() {
        Topic topic = new Topic(workspace.bootstrapServers(), workspace.topicPrefix() + KafkaTopics.MEASURE_CHANGES);
        try (EventProducer paused = open(topic)) {
            paused.send(List.of(event(topic, 1)));
            try (EventProducer successor = open(topic)) {
                Throwable failure = catchThrowable(() -> paused.send(List.of(event(topic, 2), event(topic, 3))));

                successor.send(List.of(event(topic, 2)));

                assertThat(EventProducer.isFencedOff(failure)).isTrue();
                assertThat(topic.events()).extracting(PublishedEvent::number).containsExactly(1L, 2L);
            }
        }
    }

    private EventProducer open(Topic topic) {
        return EventProducer.open(
                Map.of("bootstrap.servers", workspace.bootstrapServers()),
                workspace.topicPrefix() + "publisher",
                topic.name());
    }

    private static ProducerRecord<String, byte[]> event(Topic topic, long number) {
        return new ProducerRecord<>(
                topic.name(), 0, "key", "{\"number\":%d}".formatted(number).getBytes(StandardCharsets.UTF_8));
    }
}

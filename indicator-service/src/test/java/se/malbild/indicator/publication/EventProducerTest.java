package se.malbild.indicator.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.malbild.local.servers.KafkaTopics;

@QuarkusTest
class EventProducerTest {

    private static final String PREFIX = "fencing.";

    @ConfigProperty(name = "malbild.kafka.bootstrap-servers")
    String bootstrapServers;

    @Test
    void aPublisherThatWasPausedSendsNothingAfterItsSuccessorHasTakenOver() {
        KafkaTopics.ensure(bootstrapServers, PREFIX);
        Topic topic = Topic.of(bootstrapServers, PREFIX);
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
        return EventProducer.open(Map.of("bootstrap.servers", bootstrapServers), PREFIX, topic.name());
    }

    private static ProducerRecord<String, byte[]> event(Topic topic, long number) {
        ProducerRecord<String, byte[]> event = new ProducerRecord<>(
                topic.name(), 0, "key", "{\"number\":%d}".formatted(number).getBytes(StandardCharsets.UTF_8));
        event.headers().add(EventFormat.header("ce_type", "se.malbild.indicator.measure-changed.v1"));
        return event;
    }
}

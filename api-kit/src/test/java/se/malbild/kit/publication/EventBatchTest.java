package se.malbild.kit.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventBatchTest {

    @ParameterizedTest(name = "11–20 up to {0}")
    @CsvSource({
        // A batch that is cut off is full: more follows at once.
        "15, 15, 5, true",
        "11, 11, 1, true",
        "10, 10, 0, true",
        " 3, 10, 0, true",
        "20, 20, 10, false",
        "99, 20, 10, false",
    })
    void aBatchIsCutOffAfterANumber(long number, long to, int events, boolean full) {
        EventBatch cut = tenToTwenty().upTo(number);

        assertThat(cut.after()).isEqualTo(10);
        assertThat(cut.to()).isEqualTo(to);
        assertThat(cut.events()).hasSize(events);
        assertThat(cut.isFull()).isEqualTo(full);
    }

    private static EventBatch tenToTwenty() {
        List<NumberedEvent> events = LongStream.rangeClosed(11, 20)
                .mapToObj(number -> new NumberedEvent(number, new ProducerRecord<>("topic", new byte[0])))
                .toList();
        return new EventBatch(10, 20, events, false);
    }
}

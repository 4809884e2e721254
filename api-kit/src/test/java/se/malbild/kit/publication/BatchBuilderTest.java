package se.malbild.kit.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchBuilderTest {

    private static final int MEGABYTE = 1024 * 1024;

    @ParameterizedTest(name = "{0} changes of at most {1} up to {2}")
    @CsvSource({
        // Without an end, what was looked at ends with the last change; else with the span, when it was read to its
        // end.
        "0, 5, 9223372036854775807, 10, false",
        "3, 5, 9223372036854775807, 13, false",
        "5, 5, 9223372036854775807, 15, true",
        "0, 5, 90, 90, false",
        "3, 5, 90, 90, false",
        "5, 5, 90, 15, true",
    })
    void aBatchTellsHowFarItHasLooked(int changes, int most, long upTo, long to, boolean full) {
        BatchBuilder batch = new BatchBuilder(10, upTo, most);
        for (int change = 1; change <= changes; change++) {
            assertThat(batch.add(10 + change, event(1))).isEqualTo(change < most);
        }

        assertThat(batch.batch().after()).isEqualTo(10);
        assertThat(batch.batch().to()).isEqualTo(to);
        assertThat(batch.batch().events()).hasSize(changes);
        assertThat(batch.batch().isFull()).isEqualTo(full);
    }

    @Test
    void fewLargeChangesFillABatchToo() {
        BatchBuilder batch = new BatchBuilder(0, Long.MAX_VALUE, 1_000);

        assertThat(batch.add(1, event(5 * MEGABYTE))).isTrue();
        assertThat(batch.add(2, event(5 * MEGABYTE))).isFalse();

        assertThat(batch.batch().isFull()).isTrue();
        assertThat(batch.batch().to()).isEqualTo(2);
    }

    private static ProducerRecord<String, byte[]> event(int bytes) {
        return new ProducerRecord<>("topic", new byte[bytes]);
    }
}

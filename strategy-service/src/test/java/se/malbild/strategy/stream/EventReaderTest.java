package se.malbild.strategy.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventReaderTest {

    private static final String CHANGED = "se.malbild.indicator.measure-changed.v1";
    private static final String COMPLETED = "se.malbild.indicator.import-completed.v1";
    private static final String TIMELINE = "0197a3c5-0000-7000-8000-000000000001";
    private static final String DATA = """
            {"number": 11, "municipality": "2083", "indicator": "fokus.placering", "period": "2021", "gender": "T",
             "status": "VALUE", "value": 225.50, "observationVersion": 2, "unknown": {"field": []}}""";

    private final EventReader reader = new EventReader();

    @Test
    void aChangeIsReadWithTheDecimalsAsPrintedAndWithoutWhatIsNotKnown() throws Exception {
        StreamEvent event = reader.read(event(headers(), DATA));

        assertThat(event).isInstanceOfSatisfying(StreamEvent.Changed.class, changed -> {
            assertThat(changed.timeline().text()).isEqualTo(TIMELINE);
            assertThat(changed.change().value()).hasToString("225.50");
            assertThat(changed.change().observationVersion()).isEqualTo(2);
        });
    }

    @Test
    void anEventOfAnUnknownTypeIsPassedOverWhateverItHas() throws Exception {
        assertThat(reader.read(event(Map.of("ce_type", "se.malbild.indicator.new.v1"), "?")))
                .isEqualTo(new StreamEvent.Unknown("se.malbild.indicator.new.v1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "number": 11             | "number": 0              | number
            "number": 11             | "number": null           | number
            "number": 11             | "number": 1e30           | out of range
            "number": 11,            |                          | number
            "2083"                   | "208"                    | municipality
            "2083"                   | "2083\\u0000"            | municipality
            "fokus.placering"        | "Fokus"                  | indicator
            "2021"                   | "9999-99"                | period
            "2021"                   | "2021-Q5"                | period
            "T"                      | "X"                      | gender
            "VALUE"                  | "value"                  | status
            "VALUE"                  | "SUPPRESSED"             | value
            225.50                   | null                     | value
            225.50                   | "mycket"                 | value
            "observationVersion": 2  | "observationVersion": -1 | observationVersion
            "observationVersion": 2  | "observationVersion": 9999999999 | out of range
            []}}                     | []}} {}                  | Trailing
            {"number"                | {number                  | Unexpected
            """, quoteCharacter = '\0')
    void dataThatBreaksTheContractIsUnreadableAndTheReasonSaysWhere(String part, @Nullable String wrong, String where) {
        String data = DATA.replace(part, wrong == null ? "" : wrong);

        assertThatExceptionOfType(UnreadableEvent.class)
                .isThrownBy(() -> reader.read(event(headers(), data)))
                .satisfies(unreadable -> {
                    assertThat(unreadable.reason().english()).contains(where);
                    assertThat(unreadable.reason().swedish()).contains(where);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            null
            ''
            []
            "text"
            """, quoteCharacter = '\'')
    void dataThatIsNoObjectIsUnreadable(String data) {
        assertThatExceptionOfType(UnreadableEvent.class).isThrownBy(() -> reader.read(event(headers(), data)));
    }

    @Test
    void anEventWithoutDataIsUnreadable() {
        assertThatExceptionOfType(UnreadableEvent.class)
                .isThrownBy(() -> reader.read(event(headers(), null)))
                .withMessageContaining("no data");
    }

    @ParameterizedTest
    @CsvSource({"ce_type,", "ce_timeline,", "ce_timeline,inget-uuid", "ce_timeline,0197a3c5-0000-4000-8000-000000000001"
    })
    void anEventWithoutTypeOrTimelineIsUnreadable(String header, @Nullable String value) {
        Map<String, String> headers = headers();
        headers.remove(header);
        if (value != null) {
            headers.put(header, value);
        }

        assertThatExceptionOfType(UnreadableEvent.class)
                .isThrownBy(() -> reader.read(event(headers, DATA)))
                .withMessageContaining(header);
    }

    @ParameterizedTest
    @CsvSource({"0", "-3"})
    void aCompletedImportOfNoPartitionsIsUnreadable(int partitions) {
        Map<String, String> headers = headers();
        headers.put("ce_type", COMPLETED);

        assertThatExceptionOfType(UnreadableEvent.class)
                .isThrownBy(() -> reader.read(
                        event(headers, "{\"lastChangeNumber\": 1, \"partitions\": %d}".formatted(partitions))))
                .withMessageContaining("partitions");
    }

    private static Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_type", CHANGED);
        headers.put("ce_timeline", TIMELINE);
        return headers;
    }

    private static ConsumerRecord<String, byte[]> event(Map<String, String> headers, @Nullable String data) {
        byte[] bytes = data == null ? null : data.getBytes(StandardCharsets.UTF_8);
        ConsumerRecord<String, byte[]> event = new ConsumerRecord<>("t", 3, 17, "2083/fokus.placering", bytes);
        headers.forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return event;
    }
}

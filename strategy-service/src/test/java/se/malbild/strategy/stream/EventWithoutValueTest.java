package se.malbild.strategy.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.malbild.strategy.series.SeriesChange;

/// The value is absent from an event unless the status is VALUE.
class EventWithoutValueTest {

    private static final String TIMELINE = "0197a3c5-0000-7000-8000-000000000001";

    @ParameterizedTest
    @ValueSource(strings = {"NOT_AVAILABLE", "NOT_APPLICABLE", "SUPPRESSED", "WITHDRAWN"})
    void aChangeToAStatusWithoutValueIsRead(String status) throws UnreadableEvent {
        String data = """
                {"number": 12, "municipality": "2083", "indicator": "fokus.placering", "period": "2021", "gender": "T",
                "change": "WITHDRAWN", "status": "%s", "previousStatus": "VALUE", "previousValue": 225,
                "observationVersion": 2, "importRun": "0197a3c5-77aa-7e61-a5b0-51c3f4d2e8aa",
                "recordedAt": "2026-11-21T09:30:01.123456Z"}""".formatted(status);

        StreamEvent event = new EventReader().read(changed(data));

        assertThat(event)
                .isEqualTo(new StreamEvent.Changed(
                        new Timeline(TIMELINE),
                        new SeriesChange("2083", "fokus.placering", "2021", "T", status, null, null, 2, 12)));
    }

    private static ConsumerRecord<String, byte[]> changed(String data) {
        ConsumerRecord<String, byte[]> event =
                new ConsumerRecord<>("topic", 0, 7, "2083/fokus.placering", data.getBytes(StandardCharsets.UTF_8));
        header(event, "ce_type", "se.malbild.indicator.measure-changed.v1");
        header(event, "ce_id", "12");
        header(event, "ce_timeline", TIMELINE);
        return event;
    }

    private static void header(ConsumerRecord<String, byte[]> event, String name, String value) {
        event.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}

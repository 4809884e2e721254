package se.malbild.strategy.stream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.series.SeriesChange;

/// Reads CloudEvents of indicator-service in binary mode. Fields that are not known are passed over.
@ApplicationScoped
class EventReader {

    private static final String MEASURE_CHANGED = "se.malbild.indicator.measure-changed.v1";
    private static final String IMPORT_COMPLETED = "se.malbild.indicator.import-completed.v1";

    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private final ObjectReader changes = json.readerFor(ChangedData.class);
    private final ObjectReader completions = json.readerFor(CompletedData.class);

    /// The data of a change. What the projection could not keep is refused here, so that it cannot stop the stream.
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ChangedData(
            @JsonProperty(required = true) long number,
            @JsonProperty(required = true) String municipality,
            @JsonProperty(required = true) String indicator,
            @JsonProperty(required = true) String period,
            @JsonProperty(required = true) String gender,
            @JsonProperty(required = true) String status,
            @JsonProperty(required = false) @Nullable BigDecimal value,
            @JsonProperty(required = true) int observationVersion) {

        ChangedData {
            require("municipality", municipality, "[0-9]{4}");
            require("indicator", indicator, "[a-z][a-z0-9-]*\\.[a-z0-9-]+");
            require("period", period, "[0-9]{4}(-Q[1-4]|-[01][0-9])?");
            require("gender", gender, "T|K|M");
            require("status", status, "[A-Z_]{1,30}");
        }

        private static void require(String field, @Nullable String text, String form) {
            if (text == null || !text.matches(form)) {
                throw new IllegalArgumentException(field + " is not of the form " + form);
            }
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record CompletedData(
            @JsonProperty(required = true) long lastChangeNumber,
            @JsonProperty(required = true) int partitions) {}

    /// @throws UnreadableEvent when it cannot be understood
    StreamEvent read(ConsumerRecord<String, byte[]> event) throws UnreadableEvent {
        String type = header(event, "ce_type");
        try {
            return switch (type) {
                case MEASURE_CHANGED -> changed(event);
                case IMPORT_COMPLETED -> completed(event);
                default -> new StreamEvent.Unknown(type);
            };
        } catch (IOException e) {
            throw new UnreadableEvent("The data is not what %s has: %s".formatted(type, e.getMessage()), e);
        }
    }

    private StreamEvent changed(ConsumerRecord<String, byte[]> event) throws IOException, UnreadableEvent {
        ChangedData data = changes.readValue(bytes(event));
        return new StreamEvent.Changed(new SeriesChange(
                data.municipality(),
                data.indicator(),
                data.period(),
                data.gender(),
                data.status(),
                data.value(),
                data.observationVersion(),
                data.number()));
    }

    private StreamEvent completed(ConsumerRecord<String, byte[]> event) throws IOException, UnreadableEvent {
        CompletedData data = completions.readValue(bytes(event));
        return new StreamEvent.Completed(event.partition(), data.partitions(), data.lastChangeNumber());
    }

    private static byte[] bytes(ConsumerRecord<String, byte[]> event) throws UnreadableEvent {
        if (event.value() == null) {
            throw new UnreadableEvent("The event has no data", null);
        }
        return event.value();
    }

    private static String header(ConsumerRecord<String, byte[]> event, String name) throws UnreadableEvent {
        Header header = event.headers().lastHeader(name);
        if (header == null || header.value() == null) {
            throw new UnreadableEvent("The header %s is missing".formatted(name), null);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}

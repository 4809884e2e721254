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
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.strategy.series.SeriesChange;

/// Reads CloudEvents of indicator-service in binary mode. Fields that are not known are passed over.
///
/// Every event is read, also of series that nothing rests on: the key would tell those apart sooner, but what is
/// unreadable would then be found only once it is needed.
@ApplicationScoped
class EventReader {

    private static final String TYPE = "ce_type";
    private static final String TIMELINE = "ce_timeline";
    private static final String MEASURE_CHANGED = "se.malbild.indicator.measure-changed.v1";
    private static final String IMPORT_COMPLETED = "se.malbild.indicator.import-completed.v1";

    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private final ObjectReader changes = json.readerFor(ChangedData.class);
    private final ObjectReader completions = json.readerFor(CompletedData.class);

    /// The data of a change. What the contract rules out is refused here.
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ChangedData(
            @JsonProperty(required = true) long number,
            @JsonProperty(required = true) String municipality,
            @JsonProperty(required = true) String indicator,
            @JsonProperty(required = true) String period,
            @JsonProperty(required = true) String gender,
            @JsonProperty(required = true) String status,
            @JsonProperty(required = false) @Nullable BigDecimal value,
            @JsonProperty(required = false) @Nullable String edition,
            @JsonProperty(required = true) int observationVersion) {

        private static final Pattern MUNICIPALITY = Pattern.compile("[0-9]{4}");
        private static final Pattern INDICATOR = Pattern.compile("[a-z][a-z0-9-]*\\.[a-z0-9-]+");
        private static final Pattern PERIOD = Pattern.compile("[0-9]{4}(-Q[1-4]|-[01][0-9])?");
        private static final Pattern GENDER = Pattern.compile("T|K|M");
        private static final Pattern STATUS = Pattern.compile("[A-Z_]{1,30}");

        ChangedData {
            require("municipality", municipality, MUNICIPALITY);
            require("indicator", indicator, INDICATOR);
            require("period", period, PERIOD);
            require("gender", gender, GENDER);
            require("status", status, STATUS);
            require("number", number);
            require("observationVersion", observationVersion);
            if (status.equals("VALUE") != (value != null)) {
                throw new IllegalArgumentException("there must be a value exactly when status is VALUE");
            }
        }

        private static void require(String field, @Nullable String text, Pattern form) {
            if (text == null || !form.matcher(text).matches()) {
                throw new IllegalArgumentException(field + " is not of the form " + form);
            }
        }

        private static void require(String field, long number) {
            if (number < 1) {
                throw new IllegalArgumentException(field + " is not at least 1");
            }
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record CompletedData(
            @JsonProperty(required = true) long lastChangeNumber,
            @JsonProperty(required = true) int partitions) {

        CompletedData {
            ChangedData.require("partitions", partitions);
        }
    }

    /// @throws UnreadableEvent when it cannot be understood
    StreamEvent read(ConsumerRecord<String, byte[]> event) throws UnreadableEvent {
        String type = header(event, TYPE);
        return switch (type) {
            case MEASURE_CHANGED -> changed(timeline(event), data(event, type, changes, ChangedData.class));
            case IMPORT_COMPLETED -> {
                CompletedData data = data(event, type, completions, CompletedData.class);
                yield new StreamEvent.Completed(
                        timeline(event), event.partition(), data.partitions(), data.lastChangeNumber());
            }
            default -> new StreamEvent.Unknown(type);
        };
    }

    private static StreamEvent changed(Timeline timeline, ChangedData data) {
        return new StreamEvent.Changed(
                timeline,
                new SeriesChange(
                        data.municipality(),
                        data.indicator(),
                        data.period(),
                        data.gender(),
                        data.status(),
                        data.value(),
                        data.edition(),
                        data.observationVersion(),
                        data.number()));
    }

    private static Timeline timeline(ConsumerRecord<String, byte[]> event) throws UnreadableEvent {
        String text = header(event, TIMELINE);
        try {
            return new Timeline(text);
        } catch (IllegalArgumentException e) {
            throw new UnreadableEvent(
                    Text.of(
                            "Huvudet %s är ”%s”, väntade en UUIDv7.",
                            "The header %s is “%s”, expected a UUIDv7.", TIMELINE, text),
                    e);
        }
    }

    private static <T> T data(ConsumerRecord<String, byte[]> event, String type, ObjectReader reader, Class<T> form)
            throws UnreadableEvent {
        byte[] bytes = event.value();
        if (bytes == null) {
            throw new UnreadableEvent(new Text("Händelsen saknar data.", "The event has no data."), null);
        }
        try {
            T data = form.cast(reader.readValue(bytes));
            if (data == null) {
                throw new UnreadableEvent(
                        Text.of("Data är null, väntade %s.", "The data is null, expected %s.", type), null);
            }
            return data;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableEvent(
                    Text.of(
                            "Data är inte vad %s har: %s",
                            "The data is not what %s has: %s", type, String.valueOf(e.getMessage())),
                    e);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> event, String name) throws UnreadableEvent {
        Header header = event.headers().lastHeader(name);
        if (header == null || header.value() == null) {
            throw new UnreadableEvent(Text.of("Huvudet %s saknas.", "The header %s is missing.", name), null);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}

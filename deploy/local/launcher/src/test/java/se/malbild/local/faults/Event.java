package se.malbild.local.faults;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/// What stands in the topic.
///
/// @param partition in which
/// @param offset at which
/// @param type empty when it has none
/// @param id empty when it has none
/// @param timeline empty when it has none
/// @param data missing when it cannot be read
/// @param injected whether the test put it there and not the product
record Event(int partition, long offset, String type, String id, String timeline, JsonNode data, boolean injected) {

    static final String CHANGED = "se.malbild.indicator.measure-changed.v1";
    static final String COMPLETED = "se.malbild.indicator.import-completed.v1";

    /// Marks what the test puts into the topic. Consumers do not know it.
    static final String INJECTED = "injected-by-the-test";

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    static Event of(ConsumerRecord<String, byte[]> message) {
        String timeline = header(message, "ce_timeline");
        return new Event(
                message.partition(),
                message.offset(),
                header(message, "ce_type"),
                header(message, "ce_id"),
                UUID.matcher(timeline).matches() ? timeline : "",
                read(message.value()),
                message.headers().lastHeader(INJECTED) != null);
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    static JsonNode read(byte @Nullable [] data) {
        if (data == null) {
            return MissingNode.getInstance();
        }
        try {
            return JSON.readTree(data);
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    boolean is(String wanted) {
        return type.equals(wanted);
    }

    Optional<Change> change() {
        return is(CHANGED) ? Change.of(data) : Optional.empty();
    }

    /// Where it stands.
    String place() {
        return "%d@%d".formatted(partition, offset);
    }
}

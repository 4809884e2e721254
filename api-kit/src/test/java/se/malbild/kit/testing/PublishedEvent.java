package se.malbild.kit.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An event as it was read. Its data are made of its text when they are asked for: a topic holds very many events.
///
/// @param partition where it lay
/// @param key of its series; null for what goes to every partition
/// @param headers its attributes
/// @param text its data as it was written
public record PublishedEvent(int partition, @Nullable String key, Map<String, String> headers, String text) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /// Its data.
    public JsonNode data() {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("An event is no JSON", e);
        }
    }

    /// Whether it tells of a change of a series.
    public boolean isChange() {
        return key != null;
    }

    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    public String id() {
        return header("ce_id");
    }

    public String timeline() {
        return header("ce_timeline");
    }

    /// The number of the change, or of the last one of the import.
    public long number() {
        return data().required(isChange() ? "number" : "lastChangeNumber").longValue();
    }
}

package se.malbild.indicator.publication;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An event as it was read.
///
/// @param partition where it lay
/// @param key of its series; null for the end of an import
/// @param headers its attributes
/// @param text its data as it was written
/// @param data its data
public record PublishedEvent(
        int partition, @Nullable String key, Map<String, String> headers, String text, JsonNode data) {

    public boolean isChange() {
        return header("ce_type").equals("se.malbild.indicator.measure-changed.v1");
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
        return data.required(isChange() ? "number" : "lastChangeNumber").longValue();
    }
}

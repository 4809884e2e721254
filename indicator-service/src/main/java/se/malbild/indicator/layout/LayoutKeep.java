package se.malbild.indicator.layout;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Rows that are read.
///
/// @param heading of the column that decides
/// @param values what stands there in the rows that are read
/// @param fillDown an empty cell means the same as the one above
@Schema(name = "LayoutKeep", description = "Vilka rader som läses. / Which rows are read.")
public record LayoutKeep(
        @Schema(required = true) String heading,
        @Schema(required = true) List<String> values,

        @Schema(
                description =
                        "En tom cell betyder detsamma som cellen ovanför. / An empty cell means the same as the one above.")
        Boolean fillDown) {

    public LayoutKeep {
        values = values == null ? List.of() : List.copyOf(values);
        fillDown = Boolean.TRUE.equals(fillDown);
    }

    /// As JSON says it: what is left out is not so.
    @JsonCreator
    static LayoutKeep read(
            @JsonProperty(value = "heading", required = true) String heading,
            @JsonProperty("values") @Nullable List<String> values,
            @JsonProperty("fillDown") @Nullable Boolean fillDown) {
        return new LayoutKeep(heading, values == null ? List.of() : values, Boolean.TRUE.equals(fillDown));
    }
}

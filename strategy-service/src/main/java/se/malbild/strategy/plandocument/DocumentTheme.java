package se.malbild.strategy.plandocument;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.text.PlainText;
import se.malbild.strategy.text.CommonMark;

/// A theme of a whole plan. Its number is its place.
///
/// @param heading as printed, without its number
/// @param introduction what stands before its first activity, CommonMark
/// @param activities in order
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DocumentTheme(
        @Schema(required = true) @NotBlank @Size(max = 300) @PlainText
        String heading,

        @Size(min = 1, max = 10_000) @PlainText @CommonMark @Nullable
        String introduction,

        @Size(max = 500) List<@NotNull @Valid DocumentActivity> activities) {

    // Jackson gives null for what is left out.
    public DocumentTheme {
        activities = activities == null ? List.of() : activities;
    }
}

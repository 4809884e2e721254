package se.malbild.strategy.plandocument;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.text.PlainText;

/// An effort of a whole plan's evaluation.
///
/// @param text as printed, without its number
/// @param firstYear the first year that it is proposed for; null when none is named
/// @param lastYear the last
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DocumentEffort(
        @Schema(required = true) @NotBlank @Size(max = 2_000) @PlainText
        String text,

        @Min(1900) @Max(2199) @Nullable Integer firstYear,
        @Min(1900) @Max(2199) @Nullable Integer lastYear) {}

package se.malbild.strategy.theme;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.text.PlainText;
import se.malbild.strategy.text.CommonMark;

/// What is written of a theme: the form of POST and PUT.
///
/// @param heading as printed, without its number
/// @param introduction what stands before its first activity, CommonMark
@Embeddable
public record ThemeRequest(
        @Schema(required = true) @NotBlank @Size(max = 300) @PlainText
        String heading,

        @Schema(description = "Texten före första aktiviteten, CommonMark. / The text before the first activity.")
        @Size(min = 1, max = 10_000)
        @PlainText
        @CommonMark
        @Nullable
        String introduction) {}

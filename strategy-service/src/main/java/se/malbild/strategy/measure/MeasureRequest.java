package se.malbild.strategy.measure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.text.PlainText;
import se.malbild.strategy.criterion.Criterion;

/// What is written of a measure: the form of POST and PUT.
///
/// @param text one sentence of the council
/// @param criterion how it is judged; null until that is decided
public record MeasureRequest(
        @Schema(required = true) @NotBlank @Size(max = 2_000) @PlainText
        String text,

        @Valid @Nullable Criterion criterion) {}

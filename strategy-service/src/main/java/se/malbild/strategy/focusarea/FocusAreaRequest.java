package se.malbild.strategy.focusarea;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.text.PlainText;
import se.malbild.strategy.text.CommonMark;

/// What is written of a focus area: the form of POST and PUT.
///
/// @param heading of its chapter
/// @param listWording what the document's own list of focus areas calls it, where that differs from the heading
/// @param listPosition its place in that list, where the list has an order of its own, from 1
/// @param introduction the text below the heading, CommonMark
@Embeddable
public record FocusAreaRequest(
        @Schema(required = true) @NotBlank @Size(max = 300) @PlainText
        String heading,

        @Schema(
                description =
                        "Ordalydelsen i dokumentets lista, om den är en annan än rubriken. / The wording in the document's list, where it differs.")
        @Size(min = 1, max = 300)
        @PlainText
        @Nullable
        String listWording,

        @Schema(description = "Platsen i dokumentets lista, från 1. / Place in the document's list, from 1.")
        @Min(1)
        @Max(1_000)
        @Nullable
        Integer listPosition,

        @Schema(description = "Inledande text, CommonMark. / Introduction, CommonMark.")
        @Size(max = 20_000)
        @PlainText
        @CommonMark
        @Nullable
        String introduction) {}

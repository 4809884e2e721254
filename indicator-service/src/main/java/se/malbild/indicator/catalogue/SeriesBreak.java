package se.malbild.indicator.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.malbild.indicator.catalogue.source.Periods;
import se.malbild.kit.language.Text;
import se.malbild.kit.text.PlainText;

/// Where a series stops being comparable with its own past: in the form of an indicator.
///
/// @param period the first on the new side
/// @param reasonSwedish why
/// @param reasonEnglish the same in English
@Embeddable
@Schema(name = "SeriesBreakRequest")
public record SeriesBreak(
        @Schema(required = true, description = "Första perioden efter brottet. / The first period after the break.")
        @NotNull
        @Pattern(regexp = Periods.PATTERN)
        @Column(nullable = false)
        String period,

        @Schema(required = true) @NotBlank @Size(max = 1_000) @PlainText @Column(nullable = false)
        String reasonSwedish,

        @Schema(required = true) @NotBlank @Size(max = 1_000) @PlainText @Column(nullable = false)
        String reasonEnglish) {

    Text reason() {
        return new Text(reasonSwedish, reasonEnglish);
    }
}

package se.malbild.indicator.catalogue.source;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.text.PlainText;

/// What is written of a source: the form of POST and PUT. A source is one publication: what a publisher gives out in
/// May and what it gives out in September are two sources, each with its own editions.
public record SourceRequest(
        @Schema(
                required = true,
                description = "Läsbar kod, till exempel fokus. Kan inte ändras. / Readable code. Cannot be changed.")
        @NotNull
        @Size(max = 60)
        @Pattern(regexp = "[a-z][a-z0-9-]*")
        String code,

        @Schema(required = true) @NotBlank @Size(max = 300) @PlainText
        String titleSwedish,

        @Schema(required = true) @NotBlank @Size(max = 300) @PlainText
        String titleEnglish,

        @Size(max = 4_000) @PlainText @Nullable String descriptionSwedish,
        @Size(max = 4_000) @PlainText @Nullable String descriptionEnglish,

        @Schema(required = true, description = "Utgivaren, att ange som källa. / The publisher, to be named as source.")
        @NotBlank
        @Size(max = 200)
        @PlainText
        String publisher,

        @Schema(
                required = true,
                description = "På vilka villkor värdena får användas. / On which terms the figures may be used.")
        @NotBlank
        @Size(max = 500)
        @PlainText
        String licenceSwedish,

        @Schema(required = true) @NotBlank @Size(max = 500) @PlainText
        String licenceEnglish,

        @Schema(required = true) @NotNull Cadence cadence,

        @Schema(
                description =
                        "Månader, 1–12, då utgåvor väntas; tomt när det inte är känt. / Months, 1–12, in which editions are expected; empty when that is not known.")
        @Size(max = 12)
        List<@NotNull @Min(1) @Max(12) Integer> expectedMonths) {

    // Jackson gives null for what is left out.
    public SourceRequest {
        expectedMonths = expectedMonths == null ? List.of() : expectedMonths;
    }
}

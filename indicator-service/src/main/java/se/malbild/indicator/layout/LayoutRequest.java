package se.malbild.indicator.layout;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.text.PlainText;

/// What is written of a layout: the form of POST and PUT.
public record LayoutRequest(
        @Schema(
                required = true,
                description =
                        "Läsbar kod, till exempel fokus-2021; den ändras aldrig. / Readable code; it never changes.")
        @NotNull
        @Size(max = 100)
        @Pattern(regexp = "[a-z][a-z0-9-]*")
        String code,

        @Schema(description = "Källans kod, om den hör till en. / Code of the source, where it belongs to one.")
        @Nullable
        @Size(max = 100)
        String source,

        @Schema(required = true) @NotBlank @Size(max = 200) @PlainText
        String titleSwedish,

        @Schema(required = true) @NotBlank @Size(max = 200) @PlainText
        String titleEnglish,

        @Schema(description = "Vilka filer den är till för. / What files it is for.")
        @Nullable
        @Size(max = 2_000)
        @PlainText
        String descriptionSwedish,

        @Schema(description = "Vilka filer den är till för. / What files it is for.")
        @Nullable
        @Size(max = 2_000)
        @PlainText
        String descriptionEnglish,

        @Schema(required = true) @NotNull TableLayout definition) {}

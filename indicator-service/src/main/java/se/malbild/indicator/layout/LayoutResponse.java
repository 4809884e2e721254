package se.malbild.indicator.layout;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Language;
import se.malbild.kit.language.Text;
import se.malbild.kit.precondition.Precondition;

/// A layout as the API shows it.
@Schema(name = "Layout")
public record LayoutResponse(
        @Schema(required = true, description = "Läsbar kod. / Readable code.")
        String code,

        @Schema(description = "Källans kod. / Code of the source.") @Nullable
        String source,

        @Schema(required = true, description = "På språket som begärs. / In the language asked for.")
        String title,

        @Schema(required = true) String titleSwedish,
        @Schema(required = true) String titleEnglish,

        @Schema(description = "Vilka filer den är till för. / What files it is for.") @Nullable
        String descriptionSwedish,

        @Schema(description = "Vilka filer den är till för. / What files it is for.") @Nullable
        String descriptionEnglish,

        @Schema(required = true) TableLayout definition,

        @Schema(required = true, description = "ETag, att skicka som If-Match. / ETag, to send as If-Match.")
        String entityTag,

        @Schema(required = true) Instant updatedAt) {

    static LayoutResponse of(Layout layout, Language reader) {
        LayoutRequest form = layout.form();
        return new LayoutResponse(
                form.code(),
                form.source(),
                new Text(form.titleSwedish(), form.titleEnglish()).in(reader),
                form.titleSwedish(),
                form.titleEnglish(),
                form.descriptionSwedish(),
                form.descriptionEnglish(),
                form.definition(),
                Precondition.written(layout.version()),
                layout.updatedAt());
    }
}

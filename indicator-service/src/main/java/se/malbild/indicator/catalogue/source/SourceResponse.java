package se.malbild.indicator.catalogue.source;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Language;
import se.malbild.kit.precondition.Precondition;

/// A source as the API shows it.
@Schema(name = "Source")
public record SourceResponse(
        @Schema(required = true, description = "Läsbar kod, till exempel fokus. / Readable code.")
        String code,

        @Schema(required = true, description = "På läsarens språk. / In the reader's language.")
        String title,

        @Schema(required = true) String titleSwedish,
        @Schema(required = true) String titleEnglish,

        @Schema(description = "På läsarens språk. / In the reader's language.") @Nullable
        String description,

        @Nullable String descriptionSwedish,
        @Nullable String descriptionEnglish,

        @Schema(required = true, description = "Utgivaren, att ange som källa. / The publisher, to be named as source.")
        String publisher,

        @Schema(
                required = true,
                description =
                        "På vilka villkor värdena får användas, på läsarens språk. / On which terms the figures may be used, in the reader's language.")
        String licence,

        @Schema(required = true) String licenceSwedish,
        @Schema(required = true) String licenceEnglish,
        @Schema(required = true) Cadence cadence,

        @Schema(
                required = true,
                description = "Månader, 1–12, då utgåvor väntas. / Months, 1–12, in which editions are expected.")
        List<Integer> expectedMonths,

        @Schema(required = true, description = "ETag, att skicka som If-Match. / ETag, to send as If-Match.")
        String entityTag) {

    static SourceResponse of(Source source, Language reader) {
        SourceRequest form = source.form();
        boolean swedish = reader == Language.SWEDISH;
        return new SourceResponse(
                form.code(),
                swedish ? form.titleSwedish() : form.titleEnglish(),
                form.titleSwedish(),
                form.titleEnglish(),
                swedish ? form.descriptionSwedish() : form.descriptionEnglish(),
                form.descriptionSwedish(),
                form.descriptionEnglish(),
                form.publisher(),
                swedish ? form.licenceSwedish() : form.licenceEnglish(),
                form.licenceSwedish(),
                form.licenceEnglish(),
                form.cadence(),
                form.expectedMonths(),
                Precondition.written(source.version()));
    }
}

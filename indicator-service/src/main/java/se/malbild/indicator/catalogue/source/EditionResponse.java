package se.malbild.indicator.catalogue.source;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Language;
import se.malbild.kit.precondition.Precondition;

/// An edition as the API shows it.
@Schema(name = "Edition")
public record EditionResponse(
        @Schema(required = true, description = "Källans kod. / Code of the source.")
        String source,

        @Schema(required = true, description = "Perioden som den avser. / The period that it is of.")
        String period,

        @Schema(required = true) EditionStatus status,

        @Schema(
                description =
                        "Dagen då den kom ut, när den är känd. / The day that it was published, when that is known.")
        @Nullable
        LocalDate publishedOn,

        @Schema(
                description =
                        "Varför den aldrig kom, på läsarens språk. / Why it never came, in the reader's language.")
        @Nullable
        String reason,

        @Nullable String reasonSwedish,
        @Nullable String reasonEnglish,

        @Schema(required = true, description = "ETag, att skicka som If-Match. / ETag, to send as If-Match.")
        String entityTag) {

    static EditionResponse of(Edition edition, Language reader) {
        EditionRequest form = edition.form();
        return new EditionResponse(
                edition.id().sourceCode(),
                form.period(),
                form.status(),
                form.publishedOn(),
                reader == Language.SWEDISH ? form.reasonSwedish() : form.reasonEnglish(),
                form.reasonSwedish(),
                form.reasonEnglish(),
                Precondition.written(edition.version()));
    }
}

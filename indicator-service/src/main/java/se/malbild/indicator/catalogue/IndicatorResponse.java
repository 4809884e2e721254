package se.malbild.indicator.catalogue;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Language;

/// An indicator as the API shows it.
@Schema(name = "Indicator")
public record IndicatorResponse(
        @Schema(required = true, description = "Läsbar kod, till exempel fokus.placering. / Readable code.")
        String code,

        @Schema(required = true, description = "Källans kod. / Code of the source.")
        String source,

        @Schema(required = true) String title,

        @Schema(required = true, description = "Enhet, till exempel poäng. / Unit of the values.")
        String measurementUnit,

        @Schema(required = true) Direction direction,

        @Schema(description = "Minsta möjliga värde. / Least possible value.") @Nullable
        BigDecimal scaleMinimum,

        @Schema(description = "Största möjliga värde. / Greatest possible value.") @Nullable
        BigDecimal scaleMaximum,

        @Schema(required = true, description = "Delas upp på kvinnor och män. / Divided by gender.")
        boolean dividedByGender,

        @Schema(required = true, description = "Utgivaren, att ange som källa. / The publisher, to be named as source.")
        String publisher,

        @Schema(required = true, description = "Perioder vars utgåva aldrig kom. / Periods whose edition never came.")
        List<String> missingEditions) {

    static IndicatorResponse of(Indicator indicator, Language reader) {
        return new IndicatorResponse(
                indicator.code(),
                indicator.sourceCode(),
                indicator.title().in(reader),
                indicator.measurementUnit(),
                indicator.direction(),
                indicator.scaleMinimum().orElse(null),
                indicator.scaleMaximum().orElse(null),
                indicator.dividedByGender(),
                indicator.publisher(),
                indicator.missingEditions());
    }
}

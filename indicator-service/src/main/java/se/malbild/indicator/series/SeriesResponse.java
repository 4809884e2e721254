package se.malbild.indicator.series;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.catalogue.Direction;
import se.malbild.indicator.catalogue.IndicatorFacts;
import se.malbild.indicator.catalogue.IndicatorResponse.BreakResponse;
import se.malbild.indicator.observation.Gender;
import se.malbild.kit.language.Language;

/// A series with all that is needed to draw it.
@Schema(name = "Series")
record SeriesResponse(
        @Schema(required = true, description = "SCB:s kommunkod. / Code of the municipality.")
        String municipality,

        @Schema(required = true, description = "Kommunens namn. / Name of the municipality.")
        String municipalityName,

        @Schema(required = true, description = "Indikatorns kod. / Code of the indicator.")
        String indicator,

        @Schema(required = true, description = "Indikatorns namn. / Name of the indicator.")
        String indicatorTitle,

        @Schema(required = true, description = "T alla, K kvinnor, M män. / T all, K women, M men.")
        Gender gender,

        @Schema(required = true, description = "Enhet, till exempel poäng. / Unit of the values.")
        String measurementUnit,

        @Schema(required = true) Direction direction,

        @Schema(required = true, description = "Utgivaren, att ange som källa. / The publisher, to be named as source.")
        String publisher,

        @Schema(required = true, description = "Perioder vars utgåva aldrig kom. / Periods whose edition never came.")
        List<String> missingEditions,

        @Schema(description = "Första perioden som definitionen har. / The first period of the definition.") @Nullable
        String validFrom,

        @Schema(description = "Sista perioden som definitionen har. / The last period of the definition.") @Nullable
        String validTo,

        @Schema(description = "Indikatorn som är nästa definition. / The indicator that is the next definition.")
        @Nullable
        String replacedBy,

        @Schema(
                required = true,
                description =
                        "Brott: värden på var sin sida av ett är inte jämförbara. / Breaks: values on two sides of one are not comparable.")
        List<BreakResponse> breaks,

        @Schema(required = true, description = "Värdena, äldst först. / The values, the oldest first.")
        List<SeriesValue> values) {

    static SeriesResponse of(
            SeriesKey key, String municipalityName, IndicatorFacts facts, List<SeriesValue> values, Language reader) {
        return new SeriesResponse(
                key.municipality(),
                municipalityName,
                key.indicator(),
                facts.title().in(reader),
                key.gender(),
                facts.measurementUnit(),
                facts.direction(),
                facts.publisher(),
                facts.missingEditions(),
                facts.validFrom(),
                facts.validTo(),
                facts.replacedBy(),
                facts.breaks().stream()
                        .map(broken -> BreakResponse.of(broken, reader))
                        .toList(),
                values);
    }
}

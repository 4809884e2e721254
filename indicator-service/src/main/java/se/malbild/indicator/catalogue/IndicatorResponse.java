package se.malbild.indicator.catalogue;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Language;
import se.malbild.kit.language.Text;
import se.malbild.kit.precondition.Precondition;

/// An indicator as the API shows it.
@Schema(name = "Indicator")
public record IndicatorResponse(
        @Schema(required = true, description = "Läsbar kod, till exempel fokus.placering. / Readable code.")
        String code,

        @Schema(required = true, description = "Källans kod. / Code of the source.")
        String source,

        @Schema(required = true, description = "På läsarens språk. / In the reader's language.")
        String title,

        @Schema(required = true) String titleSwedish,
        @Schema(required = true) String titleEnglish,

        @Schema(description = "På läsarens språk. / In the reader's language.") @Nullable
        String description,

        @Nullable String descriptionSwedish,
        @Nullable String descriptionEnglish,

        @Schema(required = true, description = "Enhet, till exempel poäng. / Unit of the values.")
        String measurementUnit,

        @Schema(required = true) Direction direction,

        @Schema(description = "Minsta möjliga värde. / Least possible value.") @Nullable
        BigDecimal scaleMinimum,

        @Schema(description = "Största möjliga värde. / Greatest possible value.") @Nullable
        BigDecimal scaleMaximum,

        @Schema(required = true, description = "Delas upp på kvinnor och män. / Divided by gender.")
        boolean dividedByGender,

        @Schema(required = true, description = "Bara hela tal, som en placering. / Whole numbers alone, as a place.")
        boolean wholeNumbers,

        @Schema(
                required = true,
                description =
                        "Värdena är utgivarens placeringar: i jämförelser är placeringen rangen. / The values are places that the publisher gives: comparisons take the place for the rank.")
        boolean valuesArePlaces,

        @Schema(description = "Nyckeltalets id i Kolada. / Its id at Kolada.") @Nullable
        String koladaId,

        @Schema(
                description =
                        "Minsta antal svar för att utgivaren ska lämna ett värde. / The least number of answers for which the publisher gives a figure.")
        @Nullable
        Integer minimumAnswers,

        @Schema(description = "Indikatorn som är dess felmarginal. / The indicator that is its margin of error.")
        @Nullable
        String marginIndicator,

        @Schema(description = "Indikatorn som är dess antal svar. / The indicator that is its number of answers.")
        @Nullable
        String respondentsIndicator,

        @Schema(
                description =
                        "Den läsare vars värden gäller; utelämnat: alla. / The reader whose values count; left out: all.")
        @Nullable
        String authoritativeReader,

        @Schema(required = true, description = "Utgivaren, att ange som källa. / The publisher, to be named as source.")
        String publisher,

        @Schema(
                description =
                        "Satt när det inte är källans utgivare som anges. / Set when it is not the source's publisher that is named.")
        @Nullable
        String publisherOverride,

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
                        "Indikatorerna vars definition denna kom efter. / The indicators whose definition this one came after.")
        List<String> replaces,

        @Schema(
                description =
                        "Varför den har ersatts eller upphört, på läsarens språk. / Why it was replaced or ended, in the reader's language.")
        @Nullable
        String replacementReason,

        @Nullable String replacementReasonSwedish,
        @Nullable String replacementReasonEnglish,

        @Schema(required = true, description = "Brott i tidsserien. / Breaks of the series.")
        List<BreakResponse> breaks,

        @Schema(description = "Hur den beräknas, om den gör det. / How it is calculated, if it is.") @Nullable
        Calculation derivation,

        @Schema(required = true, description = "Perioder vars utgåva aldrig kom. / Periods whose edition never came.")
        List<String> missingEditions,

        @Schema(required = true, description = "ETag, att skicka som If-Match. / ETag, to send as If-Match.")
        String entityTag) {

    /// A break as the API shows it: figures before the period and from it on are not comparable.
    @Schema(name = "SeriesBreak")
    public record BreakResponse(
            @Schema(required = true, description = "Första perioden efter brottet. / The first period after the break.")
            String period,

            @Schema(required = true, description = "På läsarens språk. / In the reader's language.")
            String reason,

            @Schema(required = true) String reasonSwedish,
            @Schema(required = true) String reasonEnglish) {

        static BreakResponse of(SeriesBreak standing, Language reader) {
            return of(standing.period(), standing.reason(), reader);
        }

        public static BreakResponse of(IndicatorFacts.Break broken, Language reader) {
            return of(broken.period(), broken.reason(), reader);
        }

        private static BreakResponse of(String period, Text reason, Language reader) {
            return new BreakResponse(period, reason.in(reader), reason.swedish(), reason.english());
        }
    }

    static IndicatorResponse of(Indicator indicator, Language reader) {
        IndicatorRequest form = indicator.form();
        boolean swedish = reader == Language.SWEDISH;
        return new IndicatorResponse(
                form.code(),
                form.source(),
                indicator.title().in(reader),
                form.titleSwedish(),
                form.titleEnglish(),
                swedish ? form.descriptionSwedish() : form.descriptionEnglish(),
                form.descriptionSwedish(),
                form.descriptionEnglish(),
                form.measurementUnit(),
                form.direction(),
                form.scaleMinimum(),
                form.scaleMaximum(),
                form.dividedByGender(),
                form.wholeNumbers(),
                form.valuesArePlaces(),
                form.koladaId(),
                form.minimumAnswers(),
                form.marginIndicator(),
                form.respondentsIndicator(),
                form.authoritativeReader(),
                indicator.publisher(),
                form.publisherOverride(),
                form.validFrom(),
                form.validTo(),
                form.replacedBy(),
                indicator.replaces(),
                swedish ? form.replacementReasonSwedish() : form.replacementReasonEnglish(),
                form.replacementReasonSwedish(),
                form.replacementReasonEnglish(),
                form.breaks().stream()
                        .map(broken -> BreakResponse.of(broken, reader))
                        .toList(),
                form.derivation(),
                indicator.missingEditions(),
                Precondition.written(indicator.version()));
    }
}

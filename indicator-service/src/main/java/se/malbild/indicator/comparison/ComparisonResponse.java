package se.malbild.indicator.comparison;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.catalogue.Direction;
import se.malbild.indicator.catalogue.IndicatorFacts;
import se.malbild.indicator.catalogue.IndicatorResponse.BreakResponse;
import se.malbild.indicator.observation.Gender;
import se.malbild.kit.language.Language;

/// A municipality beside others.
@Schema(name = "Comparison")
record ComparisonResponse(
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

        @Schema(
                required = true,
                description =
                        "Vad som är bäst. NEUTRAL: platserna går från det största värdet till det minsta, utan bäst och sämst. / What is best. NEUTRAL: the ranks go from the greatest value to the least, without best and worst.")
        Direction direction,

        @Schema(
                required = true,
                description =
                        "Värdena är utgivarens placeringar: bland alla är den tryckta placeringen platsen. / The values are places that the publisher gives: among all the printed place is the rank.")
        boolean valuesArePlaces,

        @Schema(
                required = true,
                description =
                        "Utgivaren, att ange som källa till kommunens eget värde. / The publisher, to be named as source of the municipality's own figure.")
        String publisher,

        @Schema(
                required = true,
                description =
                        "Att ange vid plats, kvartil, medelvärde och annat som räknas fram här. / To be stated with rank, quartile, mean and whatever else is reckoned here.")
        String attribution,

        @Schema(description = "Första perioden som definitionen har. / The first period of the definition.") @Nullable
        String validFrom,

        @Schema(description = "Sista perioden som definitionen har. / The last period of the definition.") @Nullable
        String validTo,

        @Schema(description = "Indikatorn som är nästa definition. / The indicator that is the next definition.")
        @Nullable
        String replacedBy,

        @Schema(
                required = true,
                description = "Brott mellan svarets perioder. / Breaks between the periods of the answer.")
        List<BreakResponse> breaks,

        @Schema(
                required = true,
                description =
                        "Den första av perioderna som kan jämföras med den sista. / The first of the periods that is comparable with the last.")
        String comparableFrom,

        @Schema(required = true, description = "Grupperna som kommunen jämförs med. / The groups.")
        List<ComparedGroupResponse> groups,

        @Schema(required = true, description = "Perioderna, den äldsta först. / The periods, the oldest first.")
        List<ComparedPeriod> periods) {

    static ComparisonResponse of(
            ComparisonTerms.Agreed agreed,
            Comparability comparability,
            List<ComparedGroupResponse> groups,
            List<ComparedPeriod> periods,
            String municipalityName,
            Language reader) {
        IndicatorFacts facts = agreed.indicator();
        return new ComparisonResponse(
                agreed.municipality(),
                municipalityName,
                facts.code(),
                facts.title().in(reader),
                agreed.gender(),
                facts.measurementUnit(),
                facts.direction(),
                facts.valuesArePlaces(),
                facts.publisher(),
                Attribution.of(facts.publisher()).in(reader),
                facts.validFrom(),
                facts.validTo(),
                facts.replacedBy(),
                comparability.within().stream()
                        .map(broken -> BreakResponse.of(broken, reader))
                        .toList(),
                comparability.comparableFrom(),
                groups,
                periods);
    }
}

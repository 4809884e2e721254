package se.malbild.indicator.comparison;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.malbild.indicator.catalogue.Direction;
import se.malbild.indicator.catalogue.IndicatorFacts;
import se.malbild.indicator.observation.Gender;
import se.malbild.kit.language.Language;
import se.malbild.kit.paging.Page;

/// One page of a group in a period.
@Schema(name = "PageComparisonRow")
record ComparisonTablePage(
        @Schema(required = true, description = "Sidans rader. / The rows of the page.")
        List<ComparisonRow> items,

        @Schema(required = true) Page.Meta meta,
        @Schema(required = true) Head head) {

    /// What all rows have in common.
    @Schema(name = "ComparisonTableHead")
    record Head(
            @Schema(required = true, description = "Indikatorns kod. / Code of the indicator.")
            String indicator,

            @Schema(required = true, description = "Indikatorns namn. / Name of the indicator.")
            String indicatorTitle,

            @Schema(required = true) String period,
            @Schema(required = true) Gender gender,

            @Schema(required = true, description = "Enhet, till exempel poäng. / Unit of the values.")
            String measurementUnit,

            @Schema(required = true) Direction direction,

            @Schema(
                    required = true,
                    description =
                            "Värdena är utgivarens placeringar. / The values are places that the publisher gives.")
            boolean valuesArePlaces,

            @Schema(required = true) ComparisonGroup group,

            @Schema(required = true, description = "Gruppens namn. / Name of the group.")
            String groupTitle,

            @Schema(required = true, description = "Hur många kommuner gruppen har. / How many are in it.")
            int memberCount,

            @Schema(required = true, description = "Hur många av dem som har ett värde. / How many have a value.")
            int valueCount,

            @Schema(
                    required = true,
                    description =
                            "Utgivaren, att ange som källa till värdena. / The publisher, to be named as source of the values.")
            String publisher,

            @Schema(
                    required = true,
                    description = "Att ange vid plats och kvartil. / To be stated with rank and quartile.")
            String attribution) {

        static Head of(ComparisonTerms.AgreedTable agreed, int valueCount, Language reader) {
            IndicatorFacts facts = agreed.indicator();
            return new Head(
                    facts.code(),
                    facts.title().in(reader),
                    agreed.period(),
                    agreed.gender(),
                    facts.measurementUnit(),
                    facts.direction(),
                    facts.valuesArePlaces(),
                    agreed.group().kind(),
                    agreed.group().title().in(reader),
                    agreed.group().members().size(),
                    valueCount,
                    facts.publisher(),
                    Attribution.of(facts.publisher()).in(reader));
        }
    }
}

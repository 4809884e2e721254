package se.malbild.indicator.comparison;

import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.municipality.Municipality;

/// A member of a group in a period.
@Schema(name = "ComparisonRow")
record ComparisonRow(
        @Schema(required = true, description = "SCB:s kommunkod. / Code of the municipality.")
        String municipality,

        @Schema(required = true, description = "Kommunens namn. / Name of the municipality.")
        String municipalityName,

        @Schema(required = true, description = "Länet. / The county.")
        String county,

        @Schema(description = "Plats, 1 är bäst; saknas utan värde. / Rank, 1 is best; left out without a value.")
        @Nullable
        Integer rank,

        @Schema(description = "Hur många som delar platsen. / How many share the rank.") @Nullable
        Integer sharedBy,

        @Schema(description = "Kvartil 1–4, där 1 är bäst. / Quartile 1–4, where 1 is best.") @Nullable
        Integer quartile,

        @Schema(required = true) ComparedStatus status,

        @Schema(description = "Värdet med tryckt noggrannhet. / The value as printed.") @Nullable
        BigDecimal value) {

    static ComparisonRow of(Municipality municipality, ComparedFigure figure, Optional<Ranking> ranking) {
        Optional<BigDecimal> value = Optional.ofNullable(figure.value());
        return new ComparisonRow(
                municipality.id(),
                municipality.name(),
                municipality.county(),
                ranking.flatMap(ranks -> value.map(ranks::rank)).orElse(null),
                ranking.flatMap(ranks -> value.map(ranks::sharing)).orElse(null),
                ranking.flatMap(ranks -> value.flatMap(ranks::quartile)).orElse(null),
                figure.status(),
                figure.value());
    }
}

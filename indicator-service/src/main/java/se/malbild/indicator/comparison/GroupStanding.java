package se.malbild.indicator.comparison;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.catalogue.IndicatorFacts;

/// How a municipality stands in a group in a period.
@Schema(name = "GroupStanding")
record GroupStanding(
        @Schema(required = true) ComparisonGroup group,

        @Schema(required = true, description = "Hur många kommuner gruppen har. / How many municipalities are in it.")
        int memberCount,

        @Schema(required = true, description = "Hur många av dem som har ett värde. / How many of them have a value.")
        int valueCount,

        @Schema(
                description =
                        "Kommunens plats, 1 är bäst; lika värden delar plats och nästa plats hoppas över (1, 2, 2, 4). Saknas när kommunen saknar värde. / The rank of the municipality, 1 is best; equal values share a rank and the next is passed over. Left out when the municipality has no value.")
        @Nullable
        Integer rank,

        @Schema(
                description =
                        "Hur många som delar platsen, kommunen själv medräknad. / How many share the rank, the municipality included.")
        @Nullable
        Integer sharedBy,

        @Schema(
                description =
                        "Kvartil 1–4, där 1 är bäst. Saknas under fyra värden. / Quartile 1–4, where 1 is best. Left out below four values.")
        @Nullable
        Integer quartile,

        @Nullable BigDecimal lowest,

        @Schema(
                description =
                        "Gränsen som en fjärdedel ligger under, som KVARTIL.INK i Excel. Saknas under fyra värden. / The limit that a quarter lies below, as QUARTILE.INC in Excel. Left out below four values.")
        @Nullable
        BigDecimal lowerQuartile,

        @Nullable BigDecimal median,

        @Schema(description = "Gränsen som en fjärdedel ligger över. / The limit that a quarter lies above.") @Nullable
        BigDecimal upperQuartile,

        @Nullable BigDecimal highest,

        @Schema(description = "Ovägt medelvärde av kommunerna. / Unweighted mean of the municipalities.") @Nullable
        BigDecimal mean,

        @Schema(description = "Saknas för indikatorer utan riktning. / Left out for indicators without direction.")
        @Nullable
        Extreme best,

        @Schema(description = "Saknas för indikatorer utan riktning. / Left out for indicators without direction.")
        @Nullable
        Extreme worst,

        @Schema(required = true, description = "De som saknar värde, efter orsak. / Those without a value, by reason.")
        List<Absence> absences) {

    private static final int MOST_EXTREME = 10;
    private static final int MOST_ABSENT = 50;

    /// The best or the worst value, and whose it is.
    @Schema(name = "ExtremeOfGroup")
    record Extreme(
            @Schema(required = true) BigDecimal value,

            @Schema(required = true, description = "Hur många som har det. / How many have it.")
            int municipalityCount,

            @Schema(required = true, description = "Högst 10 av dem. / At most 10 of them.")
            List<ComparedMunicipality> municipalities) {}

    /// Those that lack a value for one reason.
    @Schema(name = "AbsenceOfGroup")
    record Absence(
            @Schema(required = true) ComparedStatus status,
            @Schema(required = true) int municipalityCount,

            @Schema(
                    required = true,
                    description = "Högst 50 av dem; tabellen har alla. / At most 50 of them; the table has all.")
            List<ComparedMunicipality> municipalities) {}

    /// @param municipality the code of the one that is compared
    /// @param name gives the name of a code
    static GroupStanding of(
            ComparedGroup group,
            IndicatorFacts indicator,
            PeriodFigures figures,
            String municipality,
            UnaryOperator<String> name) {
        Reading reading = new Reading(group.members(), figures, name);
        Optional<Ranking> ranked = Ranking.of(group, indicator, figures);
        Optional<BigDecimal> own = Optional.ofNullable(figures.of(municipality).value());
        Optional<Distribution> values = ranked.map(Ranking::values);
        Optional<Distribution> quarters = ranked.filter(Ranking::hasQuartiles).map(Ranking::values);
        return new GroupStanding(
                group.kind(),
                group.members().size(),
                values.map(Distribution::count).orElse(0),
                ranked.flatMap(ranking -> own.map(ranking::rank)).orElse(null),
                ranked.flatMap(ranking -> own.map(ranking::sharing)).orElse(null),
                ranked.flatMap(ranking -> own.flatMap(ranking::quartile)).orElse(null),
                values.map(Distribution::lowest).orElse(null),
                quarters.map(Distribution::lowerQuartile).orElse(null),
                values.map(Distribution::median).orElse(null),
                quarters.map(Distribution::upperQuartile).orElse(null),
                values.map(Distribution::highest).orElse(null),
                values.map(Distribution::mean).orElse(null),
                ranked.flatMap(Ranking::best).map(reading::extreme).orElse(null),
                ranked.flatMap(Ranking::worst).map(reading::extreme).orElse(null),
                reading.absences());
    }

    /// Finds whose values are whose.
    private record Reading(List<String> members, PeriodFigures figures, UnaryOperator<String> name) {

        Extreme extreme(BigDecimal value) {
            List<String> having = members.stream()
                    .filter(member -> isValue(figures.of(member), value))
                    .toList();
            return new Extreme(value, having.size(), named(having, MOST_EXTREME));
        }

        List<Absence> absences() {
            Map<ComparedStatus, List<String>> byStatus = members.stream()
                    .collect(groupingBy(
                            member -> figures.of(member).status(),
                            () -> new EnumMap<>(ComparedStatus.class),
                            toList()));
            byStatus.remove(ComparedStatus.VALUE);
            return byStatus.entrySet().stream()
                    .map(lacking -> new Absence(
                            lacking.getKey(), lacking.getValue().size(), named(lacking.getValue(), MOST_ABSENT)))
                    .toList();
        }

        private List<ComparedMunicipality> named(List<String> codes, int most) {
            return codes.stream()
                    .limit(most)
                    .map(code -> new ComparedMunicipality(code, name.apply(code)))
                    .toList();
        }

        private static boolean isValue(ComparedFigure figure, BigDecimal value) {
            BigDecimal own = figure.value();
            return own != null && own.compareTo(value) == 0;
        }
    }
}

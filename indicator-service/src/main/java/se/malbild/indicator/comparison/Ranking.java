package se.malbild.indicator.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.malbild.indicator.catalogue.Direction;
import se.malbild.indicator.catalogue.IndicatorFacts;

/// Who comes where in a group in a period, told by the value alone: equal values are never told apart.
///
/// @param direction what is best comes first; of what is neither good nor bad, the greatest
/// @param printed whether the values are places that the publisher gives among these very members: those stand
/// @param values of the group
record Ranking(Direction direction, boolean printed, Distribution values) {

    /// A quarter of fewer members is none.
    static final int FEWEST_FOR_QUARTILES = 4;

    /// The ranking of a group in a period, or none when no member has a value.
    static Optional<Ranking> of(ComparedGroup group, IndicatorFacts indicator, PeriodFigures figures) {
        List<BigDecimal> values = figures.values(group.members());
        boolean printed = indicator.valuesArePlaces() && group.kind() == ComparisonGroup.ALL;
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(new Ranking(indicator.direction(), printed, Distribution.of(values)));
    }

    /// One more than are strictly better, so that two who share the second rank are followed by the fourth; or the
    /// place as printed.
    int rank(BigDecimal value) {
        if (printed) {
            return value.intValueExact();
        }
        return 1 + (lowFirst() ? values.below(value) : values.above(value));
    }

    /// How many have that rank.
    int sharing(BigDecimal value) {
        return values.equalTo(value);
    }

    /// 1 for at least as good as the limit of the best quarter, 2 for at least as good as the median, 3 for at least as
    /// good as the limit of the worst quarter, else 4. With many ties the four are of unequal size.
    Optional<Integer> quartile(BigDecimal value) {
        if (!hasQuartiles()) {
            return Optional.empty();
        }
        if (isAtLeastAsGood(value, lowFirst() ? values.lowerQuartile() : values.upperQuartile())) {
            return Optional.of(1);
        }
        if (isAtLeastAsGood(value, values.median())) {
            return Optional.of(2);
        }
        return Optional.of(
                isAtLeastAsGood(value, lowFirst() ? values.upperQuartile() : values.lowerQuartile()) ? 3 : 4);
    }

    boolean hasQuartiles() {
        return values.count() >= FEWEST_FOR_QUARTILES;
    }

    /// None of what is neither good nor bad.
    Optional<BigDecimal> best() {
        return isNeutral() ? Optional.empty() : Optional.of(lowFirst() ? values.lowest() : values.highest());
    }

    /// None of what is neither good nor bad.
    Optional<BigDecimal> worst() {
        return isNeutral() ? Optional.empty() : Optional.of(lowFirst() ? values.highest() : values.lowest());
    }

    private boolean isAtLeastAsGood(BigDecimal value, BigDecimal limit) {
        int difference = value.compareTo(limit);
        return lowFirst() ? difference <= 0 : difference >= 0;
    }

    private boolean lowFirst() {
        return direction == Direction.LOWER_IS_BETTER;
    }

    private boolean isNeutral() {
        return direction == Direction.NEUTRAL;
    }
}

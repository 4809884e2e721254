package se.malbild.indicator.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// The values of a group in a period.
///
/// Quartiles lie where Excel's QUARTILE.INC (KVARTIL.INK) and PostgreSQL's percentile_cont put them, so that anyone can
/// check them: at (n − 1) × k / 4 between the least and the greatest value, interpolated in a straight line, unrounded.
///
/// @param ascending all of them, the least first; at least one
record Distribution(List<BigDecimal> ascending) {

    // Of equal values the one with fewest decimals first, so that the order in which they come shows nowhere.
    private static final Comparator<BigDecimal> LEAST_FIRST =
            Comparator.<BigDecimal>naturalOrder().thenComparingInt(BigDecimal::scale);
    private static final int QUARTERS = 4;
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final int MORE_DECIMALS = 2;

    static Distribution of(Collection<BigDecimal> values) {
        return new Distribution(values.stream().sorted(LEAST_FIRST).toList());
    }

    int count() {
        return ascending.size();
    }

    BigDecimal lowest() {
        return ascending.getFirst();
    }

    BigDecimal highest() {
        return ascending.getLast();
    }

    BigDecimal lowerQuartile() {
        return limit(1);
    }

    BigDecimal median() {
        return limit(2);
    }

    BigDecimal upperQuartile() {
        return limit(3);
    }

    /// Unweighted: each municipality counts alike, however many live there. Rounded half up to two decimals more than
    /// the most precise of the values has.
    BigDecimal mean() {
        BigDecimal sum = BigDecimal.ZERO;
        int scale = 0;
        for (BigDecimal value : ascending) {
            sum = sum.add(value);
            scale = Math.max(scale, value.scale());
        }
        return sum.divide(BigDecimal.valueOf(count()), scale + MORE_DECIMALS, RoundingMode.HALF_UP);
    }

    /// How many lie below a value.
    int below(BigDecimal value) {
        return firstFrom(value, false);
    }

    /// How many lie above a value.
    int above(BigDecimal value) {
        return count() - firstFrom(value, true);
    }

    /// How many there are of a value, whatever decimals it was printed with.
    int equalTo(BigDecimal value) {
        return count() - below(value) - above(value);
    }

    private BigDecimal limit(int quarters) {
        int steps = (count() - 1) * quarters;
        BigDecimal lower = ascending.get(steps / QUARTERS);
        int rest = steps % QUARTERS;
        if (rest == 0) {
            return lower;
        }
        BigDecimal upper = ascending.get(steps / QUARTERS + 1);
        BigDecimal limit = lower.add(upper.subtract(lower).multiply(QUARTER.multiply(BigDecimal.valueOf(rest))));
        return withoutZeros(limit, Math.max(lower.scale(), upper.scale()));
    }

    // As few decimals as say it, but no fewer than are printed.
    private static BigDecimal withoutZeros(BigDecimal number, int printed) {
        int needed = number.stripTrailingZeros().scale();
        return number.setScale(Math.max(needed, Math.max(printed, 0)), RoundingMode.UNNECESSARY);
    }

    // The first place of a value that is at least this one, or above it.
    private int firstFrom(BigDecimal value, boolean above) {
        int from = 0;
        int to = count();
        while (from < to) {
            int middle = (from + to) >>> 1;
            int difference = ascending.get(middle).compareTo(value);
            if (difference < 0 || (above && difference == 0)) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}

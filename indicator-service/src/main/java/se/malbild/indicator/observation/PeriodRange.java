package se.malbild.indicator.observation;

import org.jspecify.annotations.Nullable;
import se.malbild.indicator.answer.Conditions;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;

/// The periods that lie wholly from the beginning of one to the end of another: years, quarters and months alike.
///
/// @param firstMonth such as `2024-04`, the first of `2024-Q2`
/// @param lastMonth such as `2024-06`, the last of `2024-Q2`
record PeriodRange(String firstMonth, String lastMonth) {

    private static final String EARLIEST = "0000";
    private static final String LATEST = "9999";
    private static final int MONTHS_IN_QUARTER = 3;

    /// @param from the first period, none when any may be
    /// @param to the last period, none when any may be
    /// @throws Refusal.Invalid when the range ends before it begins
    static PeriodRange of(@Nullable String from, @Nullable String to) {
        PeriodRange range =
                new PeriodRange(firstMonthOf(from == null ? EARLIEST : from), lastMonthOf(to == null ? LATEST : to));
        if (range.firstMonth.compareTo(range.lastMonth) > 0) {
            throw new Refusal.Invalid(
                    "periodFrom",
                    Text.of(
                            "%s ligger efter periodTo, som är %s",
                            "%s is after periodTo, which is %s", String.valueOf(from), String.valueOf(to)));
        }
        return range;
    }

    private static String firstMonthOf(String period) {
        String year = period.substring(0, 4);
        if (isQuarter(period)) {
            return month(year, MONTHS_IN_QUARTER * (period.charAt(6) - '1') + 1);
        }
        return period.length() == year.length() ? month(year, 1) : period;
    }

    private static String lastMonthOf(String period) {
        String year = period.substring(0, 4);
        if (isQuarter(period)) {
            return month(year, MONTHS_IN_QUARTER * (period.charAt(6) - '0'));
        }
        return period.length() == year.length() ? month(year, 12) : period;
    }

    private static boolean isQuarter(String period) {
        return period.indexOf('Q') > 0;
    }

    private static String month(String year, int month) {
        return "%s-%02d".formatted(year, month);
    }

    /// A period is in its written form: `2024`, `2024-Q2` or `2024-05`. Written so, those of one kind sort as
    /// they follow one another. The years are conditions of their own: an index by period is searched by them.
    void addTo(Conditions conditions, String column) {
        conditions
                .and(column + " >= :yearsFrom", "yearsFrom", firstMonth.substring(0, 4))
                .and(column + " < :yearsTo", "yearsTo", lastMonth.substring(0, 4) + ".")
                .and("""
                        CASE WHEN length(%1$s) = 4 THEN %1$s >= :firstYear AND %1$s <= :lastYear
                            WHEN substr(%1$s, 6, 1) = 'Q' THEN %1$s >= :firstQuarter AND %1$s <= :lastQuarter
                            ELSE %1$s >= :firstMonth AND %1$s <= :lastMonth END""".formatted(column), "firstMonth", firstMonth)
                .with("lastMonth", lastMonth)
                .with("firstYear", wholeYears(firstMonth, "-01", 1))
                .with("lastYear", wholeYears(lastMonth, "-12", -1))
                .with("firstQuarter", firstQuarter())
                .with("lastQuarter", lastQuarter());
    }

    // The first or last year that lies wholly in the range.
    private static String wholeYears(String month, String edge, int step) {
        int year = Integer.parseInt(month.substring(0, 4));
        return "%04d".formatted(month.endsWith(edge) ? year : year + step);
    }

    private String firstQuarter() {
        int quarter = Math.ceilDiv(monthOf(firstMonth) - 1, MONTHS_IN_QUARTER);
        return quarter(yearOf(firstMonth) + quarter / 4, quarter % 4);
    }

    private String lastQuarter() {
        int quarter = Math.floorDiv(monthOf(lastMonth), MONTHS_IN_QUARTER) - 1;
        return quarter < 0 ? quarter(yearOf(lastMonth) - 1, 3) : quarter(yearOf(lastMonth), quarter);
    }

    private static int yearOf(String month) {
        return Integer.parseInt(month.substring(0, 4));
    }

    private static int monthOf(String month) {
        return Integer.parseInt(month.substring(5));
    }

    /// @param number from 0
    private static String quarter(int year, int number) {
        return "%04d-Q%d".formatted(year, number + 1);
    }
}

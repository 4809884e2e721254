package se.malbild.indicator.calendar.reckoning;

import java.time.YearMonth;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.catalogue.source.Cadence;

/// A time of the year at which a source publishes.
///
/// @param month 1–12
/// @param day of the month; null when only the month is known
/// @param periodOffset which period the figures are of, counted in periods of the source from the one that the day lies
///     in: 0 that one, −1 the one before
public record ExpectedDay(int month, @Nullable Integer day, int periodOffset) {

    private static final int LAST_MONTH_OF_THE_YEAR_BEFORE = 4;
    private static final int MONTHS_PER_QUARTER = 3;

    /// What is taken of a month that the catalogue has as long as nobody has said more: until April a yearly source
    /// publishes for the year before, later for the same year. Quarters and months are published after they end.
    public static ExpectedDay inMonth(int month, Cadence cadence) {
        boolean sameYear = cadence == Cadence.YEARLY && month > LAST_MONTH_OF_THE_YEAR_BEFORE;
        return new ExpectedDay(month, null, sameYear ? 0 : -1);
    }

    Expectation in(int year, Cadence cadence) {
        YearMonth in = YearMonth.of(year, month);
        String period = period(in, cadence);
        return day == null
                ? new Expectation(period, in.atDay(1), in.atEndOfMonth(), Basis.EXPECTED_MONTH, false)
                : Expectation.on(in.atDay(Math.min(day, in.lengthOfMonth())), period, Basis.EXPECTED_DAY);
    }

    private String period(YearMonth in, Cadence cadence) {
        return switch (cadence) {
            case YEARLY -> String.valueOf(in.getYear() + periodOffset);
            case QUARTERLY -> {
                YearMonth quarter = in.plusMonths((long) periodOffset * MONTHS_PER_QUARTER);
                yield quarter.getYear() + "-Q" + quarter.get(IsoFields.QUARTER_OF_YEAR);
            }
            case MONTHLY -> in.plusMonths(periodOffset).toString();
        };
    }
}

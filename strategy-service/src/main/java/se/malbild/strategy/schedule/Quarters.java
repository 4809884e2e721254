package se.malbild.strategy.schedule;

import java.time.LocalDate;
import java.time.Month;
import java.util.stream.IntStream;

/// The quarters of calendar years.
final class Quarters {

    static final int A_YEAR = 4;
    private static final int MONTHS = 3;

    private Quarters() {}

    /// @param quarter 1 to 4
    static LocalDate firstDay(int year, int quarter) {
        return LocalDate.of(year, Month.of((quarter - 1) * MONTHS + 1), 1);
    }

    /// @param quarter 1 to 4
    static LocalDate lastDay(int year, int quarter) {
        return firstDay(year, quarter).plusMonths(MONTHS).minusDays(1);
    }

    /// How many quarters of a year have ended before a day, counting those that lie wholly in a span.
    static int ended(int year, Span within, LocalDate on) {
        return (int) IntStream.rangeClosed(1, A_YEAR)
                .filter(quarter -> lastDay(year, quarter).isBefore(on)
                        && !firstDay(year, quarter).isBefore(within.begins())
                        && !lastDay(year, quarter).isAfter(within.ends()))
                .count();
    }
}

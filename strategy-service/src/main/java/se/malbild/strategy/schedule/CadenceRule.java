package se.malbild.strategy.schedule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// How often a year something is to happen, and from when to when.
///
/// Reckoned for each calendar year by itself: on a day, as many times are required as `timesPerYear` times the ended
/// quarters divided by four, rounded down. A quarter has ended on the day after its last. Only quarters that lie wholly
/// in the span count: of something that begins on 10 May, nothing is asked for the second quarter, and 4 a year are 2
/// in its first year. What happens counts on whichever day of the year it does.
///
/// @param timesPerYear at least 1
/// @param span the days that it is for
public record CadenceRule(int timesPerYear, Span span) {

    public CadenceRule {
        if (timesPerYear < 1) {
            throw new IllegalArgumentException("At least once a year, not " + timesPerYear);
        }
    }

    /// How many are required of a whole year on a day.
    ///
    /// @param timesPerYear at least 1
    /// @param year the calendar year; before it nothing is required, and after it all
    public static int required(int timesPerYear, int year, LocalDate on) {
        return new CadenceRule(timesPerYear, Span.ofYears(year, year)).required(year, on);
    }

    /// How many are required of a year on a day.
    public int required(int year, LocalDate on) {
        return timesPerYear * Quarters.ended(year, span, on) / Quarters.A_YEAR;
    }

    /// True when the calendar year has days of the span.
    public boolean isFor(int year) {
        return span.meets(Span.ofYears(year, year));
    }

    /// How it stands with a year on a day.
    ///
    /// @param days when it happened, once for each time, in whatever order; those of other years and later days are
    ///     not
    ///     counted
    public CadenceStanding standing(int year, LocalDate on, Collection<LocalDate> days) {
        int done = done(year, on, days);
        return new CadenceStanding(
                year, timesPerYear, done, required(year, on), behindSince(year, on, days), next(year, on, done));
    }

    private static int done(int year, LocalDate on, Collection<LocalDate> days) {
        return (int) days.stream()
                .filter(day -> day.getYear() == year && !day.isAfter(on))
                .count();
    }

    // More is required only on the days after quarters, so that it can fall behind on no other day.
    private @Nullable LocalDate behindSince(int year, LocalDate on, Collection<LocalDate> days) {
        LocalDate since = null;
        for (int quarter = Quarters.A_YEAR; quarter > 0; quarter--) {
            LocalDate after = Quarters.lastDay(year, quarter).plusDays(1);
            if (after.isAfter(on)) {
                continue;
            }
            LocalDate last = since == null ? on : since.minusDays(1);
            if (done(year, last, days) >= required(year, last)) {
                return since;
            }
            since = after;
        }
        return since;
    }

    private CadenceStanding.@Nullable Next next(int year, LocalDate on, int done) {
        Optional<LocalDate> by = IntStream.rangeClosed(1, Quarters.A_YEAR)
                .mapToObj(quarter -> Quarters.lastDay(year, quarter))
                .filter(last -> !last.isBefore(on) && required(year, last.plusDays(1)) > done)
                .findFirst();
        return by.map(last -> new CadenceStanding.Next(last, required(year, last.plusDays(1)) - done))
                .orElse(null);
    }
}

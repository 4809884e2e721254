package se.malbild.strategy.schedule;

import java.time.LocalDate;
import java.time.Month;

/// Days from one to another.
///
/// @param begins the first
/// @param ends the last; not before the first
public record Span(LocalDate begins, LocalDate ends) {

    public Span {
        if (ends.isBefore(begins)) {
            throw new IllegalArgumentException("It ends before it begins: " + begins + " to " + ends);
        }
    }

    /// From the first day of a year to the last of another.
    public static Span ofYears(int firstYear, int lastYear) {
        return new Span(LocalDate.of(firstYear, Month.JANUARY, 1), LocalDate.of(lastYear, Month.DECEMBER, 31));
    }

    /// The shortest that holds both.
    public Span with(Span other) {
        return new Span(
                begins.isBefore(other.begins) ? begins : other.begins, ends.isAfter(other.ends) ? ends : other.ends);
    }

    /// True when they have a day in common.
    public boolean meets(Span other) {
        return !begins.isAfter(other.ends) && !other.begins.isAfter(ends);
    }
}

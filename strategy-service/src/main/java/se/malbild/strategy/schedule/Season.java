package se.malbild.strategy.schedule;

import java.time.LocalDate;
import java.time.Month;

/// A half of the school year, as plans speak of them.
public enum Season {
    /// "Våren": 1 January to 30 June.
    SPRING(Month.JANUARY, Month.JUNE, 30),
    /// "Hösten": 1 August to 31 December.
    AUTUMN(Month.AUGUST, Month.DECEMBER, 31);

    private final Month first;
    private final Month last;
    private final int lastDay;

    Season(Month first, Month last, int lastDay) {
        this.first = first;
        this.last = last;
        this.lastDay = lastDay;
    }

    Span of(int year) {
        return new Span(LocalDate.of(year, first, 1), LocalDate.of(year, last, lastDay));
    }
}

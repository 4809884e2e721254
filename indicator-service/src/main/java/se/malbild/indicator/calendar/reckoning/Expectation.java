package se.malbild.indicator.calendar.reckoning;

import java.time.LocalDate;

/// That the figures of a period are expected.
///
/// @param period that they are of
/// @param from the first day that they can come
/// @param by the last day that they are expected; the same where the day is known
/// @param afterPreliminary true when preliminary figures of the same period came before
public record Expectation(String period, LocalDate from, LocalDate by, Basis basis, boolean afterPreliminary) {

    static Expectation on(LocalDate day, String period, Basis basis) {
        return new Expectation(period, day, day, basis, false);
    }

    /// How many whole days a day lies after the last one that they are expected; negative before it.
    long daysLate(LocalDate day) {
        return day.toEpochDay() - by.toEpochDay();
    }
}

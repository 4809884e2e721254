package se.malbild.indicator.calendar.reckoning;

/// On whose word a figure is expected.
public enum Basis {
    /// The source itself has announced the day of preliminary figures.
    ANNOUNCED_PRELIMINARY,
    /// The source itself has announced the day.
    ANNOUNCED,
    /// The day that the source announced for another year: it has announced none for this one.
    EXTRAPOLATED,
    /// The day that is written down for the source here.
    EXPECTED_DAY,
    /// The month that the catalogue has, or that is written down without a day.
    EXPECTED_MONTH
}

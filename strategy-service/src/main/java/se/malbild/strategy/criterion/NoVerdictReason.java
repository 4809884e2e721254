package se.malbild.strategy.criterion;

/// Why nothing can be said of a measure in a year.
public enum NoVerdictReason {
    /// The indicator is not known here yet.
    UNKNOWN_INDICATOR,
    /// The year's figure has not come, or the publisher gives none.
    FIGURE_MISSING,
    /// The figure that the year is compared with is missing: of the year before, or of the baseline.
    EARLIER_FIGURE_MISSING,
    /// The year's edition never came.
    NO_EDITION,
    /// The series is broken, or was defined anew, between the years.
    BREAK,
    /// Neither higher nor lower is better.
    NO_DIRECTION,
    /// The figure is not certain enough for the choice that the municipality has made.
    UNCERTAIN,
    /// Nobody has reported for the year.
    NOT_REPORTED,
    /// What was reported is a share of nothing.
    NOTHING_TO_SHARE,
    /// Its day has not come, or none is set.
    NOT_DUE,
    /// The year is before the baseline.
    BEFORE_BASELINE;

    /// Whether a figure or a report that is still to come may give the year its verdict.
    public boolean isWaiting() {
        return this == FIGURE_MISSING || this == NOT_REPORTED || this == UNKNOWN_INDICATOR;
    }
}

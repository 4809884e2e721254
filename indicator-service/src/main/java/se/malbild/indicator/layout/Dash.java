package se.malbild.indicator.layout;

/// What a lone dash says.
public enum Dash {
    /// Nothing to report, as at Statistics Sweden.
    ZERO,
    NOT_AVAILABLE
}

package se.malbild.indicator.observation;

/// Whether there is a value, and if not, why. Zero is a value.
public enum ObservationStatus {
    VALUE,
    /// Not available, `..` in the tables of Statistics Sweden.
    NOT_AVAILABLE,
    /// Not applicable, `.` in the tables of Statistics Sweden.
    NOT_APPLICABLE,
    /// Held back because so few are behind it.
    SUPPRESSED,
    /// Taken back by the publisher.
    WITHDRAWN
}

package se.malbild.indicator.fetch;

/// Why something is fetched.
public enum FetchCause {
    /// The calendar says that new figures have come.
    CALENDAR,
    /// Somebody wants it now.
    REQUEST
}

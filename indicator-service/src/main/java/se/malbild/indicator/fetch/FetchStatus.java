package se.malbild.indicator.fetch;

/// Where a fetch stands.
public enum FetchStatus {
    /// Nobody has begun, or an attempt has been broken off and the next one is due later.
    WAITING,
    /// The source is being asked.
    FETCHING,
    /// The answers have become an import.
    FETCHED,
    /// Nothing could be had, and it is not tried any more.
    FAILED,
    /// Somebody wanted its end.
    CANCELLED;

    boolean hasEnded() {
        return this == FETCHED || this == FAILED || this == CANCELLED;
    }
}

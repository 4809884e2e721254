package se.malbild.indicator.calendar.reckoning;

/// Why something stands in the calendar.
public enum EntryKind {
    /// A source publishes.
    PUBLICATION,
    /// The years that were before an indicator or a municipality came in here.
    FIRST_FETCH,
    /// All years are asked for what has changed: revised values are not announced.
    REFETCH
}

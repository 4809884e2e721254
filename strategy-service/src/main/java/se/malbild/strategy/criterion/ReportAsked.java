package se.malbild.strategy.criterion;

/// What the municipality has to report for a criterion that no source feeds.
///
/// @param report its short name, unique within the measure
/// @param title what is asked, in the municipality's own words
/// @param kind what an answer holds
public record ReportAsked(String report, String title, Kind kind) {

    /// How a short name is written.
    public static final String NAME = "[a-z][a-z0-9-]{0,49}";

    /// What an answer holds.
    public enum Kind {
        /// How many of how many.
        SHARE,
        /// Whether the condition held.
        YES_NO,
        /// The day on which it was reached.
        REACHED
    }
}

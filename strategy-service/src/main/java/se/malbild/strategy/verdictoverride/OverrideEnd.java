package se.malbild.strategy.verdictoverride;

/// How an override went out of force.
public enum OverrideEnd {
    /// Its last day passed.
    EXPIRED,
    /// Somebody ended it before its last day.
    ENDED,
    /// A newer one of the same measure and year took its place.
    REPLACED
}

package se.malbild.strategy.criterion;

/// What is said of a measure in a year.
public enum Verdict {
    MET,
    NOT_MET,
    /// Not due yet, and on the way.
    ON_TRACK,
    /// Not due yet, and late.
    BEHIND,
    /// Nothing can be said, and the sentence says why.
    NO_VERDICT
}

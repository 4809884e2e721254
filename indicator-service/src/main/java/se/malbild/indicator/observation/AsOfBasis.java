package se.malbild.indicator.observation;

/// Whose knowledge of a past day is asked for.
public enum AsOfBasis {
    /// What had been recorded here.
    RECORDED,
    /// What the publishers had given out.
    PUBLISHED
}

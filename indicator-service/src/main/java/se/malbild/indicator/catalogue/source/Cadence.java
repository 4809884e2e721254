package se.malbild.indicator.catalogue.source;

/// How often a source publishes.
public enum Cadence {
    YEARLY,
    QUARTERLY,
    MONTHLY
}

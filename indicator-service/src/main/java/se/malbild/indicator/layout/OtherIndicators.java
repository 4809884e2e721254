package se.malbild.indicator.layout;

/// What becomes of figures of indicators that are not in the catalogue.
public enum OtherIndicators {
    IGNORE,
    REFUSE
}

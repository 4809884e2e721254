package se.malbild.indicator.catalogue.source;

/// How periods are written: `2024`, `2024-Q1`, `2024-01`.
public final class Periods {

    /// Years that figures of municipalities can be of; anything else is a slip of the pen.
    public static final String PATTERN = "(19|20|21)[0-9]{2}(-Q[1-4]|-(0[1-9]|1[0-2]))?";

    private Periods() {}
}

package se.malbild.indicator.layout;

/// The mark before the decimals.
public enum DecimalMark {
    COMMA,
    POINT
}

package se.malbild.indicator.observation;

/// Whom a figure is about, as Kolada writes it.
public enum Gender {
    /// Everyone.
    T,
    /// Women.
    K,
    /// Men.
    M
}

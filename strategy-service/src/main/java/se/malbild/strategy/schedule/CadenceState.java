package se.malbild.strategy.schedule;

/// Whether it happens as often as it is to.
public enum CadenceState {
    /// As many as required, or more.
    KEPT,
    /// Fewer than required.
    BEHIND
}

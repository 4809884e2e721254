package se.malbild.strategy.decision;

/// What was decided of a strategy.
public enum DecisionKind {
    /// It was adopted.
    ADOPTION,
    /// The changed text of an adopted strategy was adopted.
    REVISION,
    /// It was taken out of force.
    REPEAL
}

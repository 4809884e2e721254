package se.malbild.strategy.strategy;

/// How a strategy takes the place of another.
public enum Succession {
    /// The same strategy with a changed text, by a decision of its own.
    REVISION,
    /// A new strategy.
    SUPERSESSION
}

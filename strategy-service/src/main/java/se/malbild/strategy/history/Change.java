package se.malbild.strategy.history;

/// What happened to a thing.
public enum Change {
    CREATED,
    CHANGED,
    DELETED
}

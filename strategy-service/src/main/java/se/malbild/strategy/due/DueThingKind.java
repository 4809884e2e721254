package se.malbild.strategy.due;

/// What kind of thing is due.
public enum DueThingKind {
    ACTIVITY,
    FORUM,
    MEASURE
}

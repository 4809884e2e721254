package se.malbild.strategy.activity;

/// How an activity goes.
public enum ActivityStatus {
    /// Not begun.
    PLANNED,
    /// Under way.
    STARTED,
    /// Begun, and resting.
    PAUSED,
    /// Carried out.
    DONE,
    /// Not to be carried out.
    CANCELLED
}

package se.malbild.strategy.cadence;

/// What is to happen several times a year.
public enum CadenceKind {
    /// A forum is to meet.
    FORUM,
    /// An activity of a plan is to happen, with its details.
    ACTIVITY,
    /// A detail of an activity is.
    DETAIL
}

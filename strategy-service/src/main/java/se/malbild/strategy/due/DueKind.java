package se.malbild.strategy.due;

/// Why something is due.
public enum DueKind {
    /// An activity should have been carried out by now, or a detail of it whose own days have passed.
    BEHIND_SCHEDULE,
    /// It has happened less often this year than it should have by now, or less often last year than it should have in
    /// all: an activity, one of its details, or a forum that is still held.
    CADENCE_NOT_KEPT,
    /// An activity cannot begin without a decision that nobody has entered.
    AWAITING_DECISION,
    /// The newest ended year of a measure waits for a figure.
    MEASURE_WITHOUT_FIGURES,
    /// The newest ended year of a measure waits for a report.
    MEASURE_WITHOUT_REPORT,
    /// A measure does not say how it is judged.
    MEASURE_WITHOUT_CRITERION,
    /// Nobody answers for it: no unit that still exists, and no role.
    WITHOUT_OWNER
}

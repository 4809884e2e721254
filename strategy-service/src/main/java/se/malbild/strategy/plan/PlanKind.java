package se.malbild.strategy.plan;

/// What kind of plan it is.
public enum PlanKind {
    /// Processplan.
    PROCESS_PLAN,
    /// Aktivitetsplan.
    ACTIVITY_PLAN,
    /// Handlingsplan.
    ACTION_PLAN
}

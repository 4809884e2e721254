package se.malbild.strategy.reconciliation;

/// How far a reconciliation has come.
public enum ReconciliationStatus {
    WAITING,
    RUNNING,
    COMPLETED,
    FAILED
}

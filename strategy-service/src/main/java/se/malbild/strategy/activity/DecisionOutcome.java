package se.malbild.strategy.activity;

/// How the decision went that an activity waited for.
public enum DecisionOutcome {
    /// Bifall.
    APPROVED,
    /// Avslag.
    DECLINED
}

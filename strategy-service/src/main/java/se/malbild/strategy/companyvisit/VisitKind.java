package se.malbild.strategy.companyvisit;

/// How a company was visited.
public enum VisitKind {
    /// At the company. These are counted.
    PHYSICAL,
    DIGITAL
}

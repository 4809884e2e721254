package se.malbild.strategy.plansection;

/// Where in a plan a section stands.
public enum PlanSectionPlace {
    /// Before the themes.
    OPENING,
    /// After the themes.
    CLOSING
}

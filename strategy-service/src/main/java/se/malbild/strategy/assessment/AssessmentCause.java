package se.malbild.strategy.assessment;

/// What had a measure judged anew for a year.
public enum AssessmentCause {
    /// Nothing had been said before.
    FIRST,
    /// It is judged in another way.
    CRITERION,
    /// A figure that had been counted on became another.
    FIGURE_REVISED,
    /// A figure came that there was not before.
    NEW_FIGURE,
    /// Something was reported, or corrected.
    REPORT,
    /// What is known of an indicator changed: a break, an edition that never came.
    FACTS,
    /// A day has passed.
    TIME
}

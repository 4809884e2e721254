package se.malbild.strategy.criterion;

/// Which way an indicator is better.
public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    NEUTRAL
}

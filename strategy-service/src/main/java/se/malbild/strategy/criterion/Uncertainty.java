package se.malbild.strategy.criterion;

/// What the municipality does about a figure that is uncertain: a change within the margin of error, too few answers.
public enum Uncertainty {
    /// The verdict stands, and nothing is said.
    IGNORE,
    /// The verdict stands, and the sentence warns.
    CAVEAT,
    /// Nothing is said of what is not certain: no verdict.
    REQUIRE
}

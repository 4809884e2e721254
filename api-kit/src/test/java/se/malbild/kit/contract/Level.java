package se.malbild.kit.contract;

/// How binding a rule is.
public enum Level {
    /// No document passes without it.
    MUST,
    /// An operation may depart from it and says why, see [ProfileExceptions].
    SHOULD
}

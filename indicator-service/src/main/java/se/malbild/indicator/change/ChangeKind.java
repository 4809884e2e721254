package se.malbild.indicator.change;

/// What happened to an observation.
public enum ChangeKind {
    /// It was not known before.
    CREATED,
    /// It became something else.
    REVISED,
    /// It lost its value.
    WITHDRAWN
}

package se.malbild.strategy.series;

/// Why the projection was begun anew.
public enum RebuildCause {
    /// Somebody asked for it.
    REQUESTED,
    /// The database of indicator-service was restored from a backup.
    NEW_TIMELINE
}

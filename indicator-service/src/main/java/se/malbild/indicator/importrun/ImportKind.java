package se.malbild.indicator.importrun;

/// What a run does. All go the same way, so that every change in the ledger has a run.
public enum ImportKind {
    /// Reads a file.
    FILE,
    /// Takes figures that somebody wrote by hand, with source and reason.
    HAND_ENTRY,
    /// Takes back what another run changed.
    UNDO,
    /// Calculates derived figures anew, because the catalogue changed.
    DERIVATION,
    /// Reads what a source answered over its API.
    FETCH
}

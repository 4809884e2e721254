package se.malbild.indicator.importrun;

/// Where an import stands.
public enum ImportStatus {
    /// The bytes are kept; nobody has begun.
    RECEIVED,
    /// Being read, staged and validated.
    READING,
    /// Being compared with what is known.
    COMPARING,
    /// Being written.
    APPLYING,
    /// Finished: what could be kept is kept.
    DONE,
    /// Nothing of it is kept; the problems or `failure` say why.
    FAILED,
    /// Nothing of it is kept, because somebody wanted it so.
    CANCELLED;

    boolean hasEnded() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }
}

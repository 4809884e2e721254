package se.malbild.indicator.provenance;

/// How a change of a figure came about.
public enum Origin {
    /// It stood in a file, or in an answer of a source.
    READ,
    /// A complete table did not name it any more.
    LEFT_OUT,
    /// Somebody wrote it by hand.
    WRITTEN,
    /// It was calculated from other figures.
    CALCULATED,
    /// An import was taken back, and what stood before came back.
    RESTORED
}

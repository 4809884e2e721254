package se.malbild.strategy.series;

/// How far the linking of a series has come.
public enum LinkStatus {
    /// The whole series is yet to be read from indicator-service.
    BACKFILLING,
    /// All of it is here, and changes keep it so.
    LIVE
}

package se.malbild.strategy.reconciliation;

/// A live series, as it is held.
///
/// @param round in which it was emptied last: what is found for this round must not be written in another
record HeldSeries(String municipality, String indicator, long round) {}

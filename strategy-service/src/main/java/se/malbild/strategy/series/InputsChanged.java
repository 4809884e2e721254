package se.malbild.strategy.series;

/// Figures that measures rest on have changed, or are complete now; fired within the transaction that changes them.
public record InputsChanged() {}

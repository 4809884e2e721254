package se.malbild.strategy.strategy;

import java.util.UUID;

/// A strategy is valid from another day than before, so other years of its measures are judged; fired within the
/// transaction.
///
/// @param strategyId which one
public record ValidityChanged(UUID strategyId) {}

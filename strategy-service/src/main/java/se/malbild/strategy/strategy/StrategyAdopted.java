package se.malbild.strategy.strategy;

import java.util.UUID;

/// A strategy has been adopted, and is open to everyone from now on with all that was said of it; fired within the
/// transaction, when the strategy has been written.
///
/// @param municipalityId whose it is
/// @param strategyId which one
public record StrategyAdopted(String municipalityId, UUID strategyId) {}

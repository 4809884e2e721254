package se.malbild.strategy.plan;

import java.util.UUID;

/// A draft is about to be deleted with all that it holds; fired within the transaction, with the plan held. Whoever
/// keeps what must not be lost with it refuses.
///
/// @param planId which one
public record PlanGoing(UUID planId) {}

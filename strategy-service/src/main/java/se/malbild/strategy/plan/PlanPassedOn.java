package se.malbild.strategy.plan;

import java.util.UUID;

/// A draft of a plan has become another unit's; fired within the transaction, when the plan has been written.
///
/// @param planId which one
public record PlanPassedOn(UUID planId) {}

package se.malbild.strategy.plan;

import java.util.UUID;

/// A plan has been adopted; fired within the transaction, when the plan has been written.
///
/// @param planId which one
public record PlanAdopted(UUID planId) {}

package se.malbild.strategy.plan;

import java.util.UUID;
import se.malbild.strategy.schedule.Span;

/// A plan is for other years than before; fired within the transaction, when the plan has been written.
///
/// @param planId which one
/// @param years its years now
public record PlanYearsChanged(UUID planId, Span years) {}

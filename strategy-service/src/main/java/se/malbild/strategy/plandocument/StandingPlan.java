package se.malbild.strategy.plandocument;

import java.util.Map;
import java.util.UUID;

/// A plan as it stands.
///
/// @param contents everything in it
/// @param references what it refers to, by ids
public record StandingPlan(PlanContents contents, Map<UUID, Reference> references) {

    /// As a document, without ids.
    public PlanDocument document() {
        return PlanExport.of(this);
    }
}

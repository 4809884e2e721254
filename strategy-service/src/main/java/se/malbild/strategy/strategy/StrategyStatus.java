package se.malbild.strategy.strategy;

import java.util.EnumSet;
import java.util.Set;

/// Where a strategy stands; its label is the document's "Stadie".
public enum StrategyStatus {
    DRAFT,
    PROPOSED,
    ADOPTED,
    SUPERSEDED,
    REPEALED;

    /// What has been decided once, and is open to everyone.
    static final Set<StrategyStatus> DECIDED = EnumSet.of(ADOPTED, SUPERSEDED, REPEALED);
}

package se.malbild.strategy.strategy;

import java.util.EnumSet;
import java.util.Set;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;

/// Where a strategy stands; its label is the document's "Stadie".
public enum StrategyStatus {
    /// Being written.
    DRAFT("Utkast", "Draft"),
    /// Lies before those who decide; not changed while it does.
    PROPOSED("Förslag", "Proposed"),
    /// Decided, and in force.
    ADOPTED("Beslutad", "Adopted"),
    /// Another has taken its place.
    SUPERSEDED("Ersatt", "Superseded"),
    /// Taken out of force by a decision.
    REPEALED("Upphävd", "Repealed");

    /// What has been decided once, and is open to everyone.
    public static final Set<StrategyStatus> DECIDED = EnumSet.of(ADOPTED, SUPERSEDED, REPEALED);

    private final Text stage;

    StrategyStatus(String swedish, String english) {
        this.stage = new Text(swedish, english);
    }

    /// The label, as it stands in a document head.
    public Text stage() {
        return stage;
    }

    boolean isDecided() {
        return DECIDED.contains(this);
    }

    /// Holds a step that needs no decision against those that are allowed.
    ///
    /// @throws Refusal.Conflict when it is not one of them
    void requireStep(StrategyStatus next) {
        boolean allowed = (this == DRAFT && next == PROPOSED) || (this == PROPOSED && next == DRAFT);
        if (!allowed) {
            throw new Refusal.Conflict(Text.of(
                    "Från %s går det inte att ta steget till %s här. Ett utkast kan föreslås (PROPOSED) och ett förslag tas tillbaka (DRAFT); övriga steg är beslut (decisions).",
                    "From %s the step to %s cannot be taken here. A draft can be proposed (PROPOSED) and a proposal taken back (DRAFT); the other steps are decisions.",
                    this,
                    next));
        }
    }
}

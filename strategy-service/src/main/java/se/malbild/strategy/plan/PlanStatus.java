package se.malbild.strategy.plan;

import java.util.EnumSet;
import java.util.Set;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;

/// Where a plan stands.
public enum PlanStatus {
    /// Being written.
    DRAFT("Utkast", "Draft"),
    /// Lies before those who adopt it; not changed while it does.
    SUBMITTED("Inlämnad", "Submitted"),
    /// Being carried out: its texts and order stand, its activities go on.
    ADOPTED("Antagen", "Adopted"),
    /// Its time is over; nothing in it is changed any more.
    CLOSED("Avslutad", "Closed");

    /// What has been adopted once, and is open to everyone.
    public static final Set<PlanStatus> DECIDED = EnumSet.of(ADOPTED, CLOSED);

    private final Text label;

    PlanStatus(String swedish, String english) {
        this.label = new Text(swedish, english);
    }

    public Text label() {
        return label;
    }

    /// @throws Refusal.Conflict when the step to the other is not allowed
    void requireStep(PlanStatus next) {
        boolean allowed =
                switch (this) {
                    case DRAFT -> next == SUBMITTED;
                    case SUBMITTED -> next == DRAFT || next == ADOPTED;
                    case ADOPTED -> next == CLOSED;
                    case CLOSED -> false;
                };
        if (!allowed) {
            throw new Refusal.Conflict(Text.of(
                    "Från %s går det inte att ta steget till %s. Ett utkast lämnas in (SUBMITTED), en inlämnad plan tas tillbaka (DRAFT) eller antas (ADOPTED), en antagen avslutas (CLOSED).",
                    "From %s the step to %s cannot be taken. A draft is submitted (SUBMITTED), a submitted plan is taken back (DRAFT) or adopted (ADOPTED), an adopted one is closed (CLOSED).",
                    this,
                    next));
        }
    }
}

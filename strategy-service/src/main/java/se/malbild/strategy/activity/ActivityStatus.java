package se.malbild.strategy.activity;

import java.util.EnumSet;
import java.util.Set;
import se.malbild.kit.language.Text;

/// How an activity goes.
public enum ActivityStatus {
    /// Not begun.
    PLANNED("Planerad", "Planned"),
    /// Under way.
    STARTED("Pågår", "Under way"),
    /// Begun, and resting.
    PAUSED("Vilar", "Paused"),
    /// Carried out.
    DONE("Genomförd", "Carried out"),
    /// Not to be carried out.
    CANCELLED("Utgår", "Cancelled");

    private final Text label;

    ActivityStatus(String swedish, String english) {
        this.label = new Text(swedish, english);
    }

    public Text label() {
        return label;
    }

    /// True while something remains to be done.
    public boolean isOpen() {
        return this != DONE && this != CANCELLED;
    }

    /// Where it can go from here.
    public Set<ActivityStatus> nextSteps() {
        return switch (this) {
            case PLANNED -> EnumSet.of(STARTED, CANCELLED);
            case STARTED -> EnumSet.of(PAUSED, DONE, CANCELLED);
            case PAUSED -> EnumSet.of(STARTED, CANCELLED);
            // Taken up again, when it turned out not to be done after all.
            case DONE -> EnumSet.of(STARTED);
            case CANCELLED -> EnumSet.of(PLANNED);
        };
    }
}

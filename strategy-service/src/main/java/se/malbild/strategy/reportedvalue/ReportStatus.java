package se.malbild.strategy.reportedvalue;

import java.util.EnumSet;
import java.util.Set;

/// Where a reported value stands.
public enum ReportStatus {
    /// Waits for somebody else's approval.
    SUBMITTED,
    /// Given back with a reason, to be corrected and submitted again.
    RETURNED,
    /// Counts.
    APPROVED,
    /// Counted until another took its place.
    SUPERSEDED;

    /// Those that have counted: open to everyone, and never changed.
    static final Set<ReportStatus> COUNTED = EnumSet.of(APPROVED, SUPERSEDED);

    /// Those that wait to count, in somebody's hands.
    static final Set<ReportStatus> WAITING = EnumSet.of(SUBMITTED, RETURNED);

    boolean hasCounted() {
        return COUNTED.contains(this);
    }
}

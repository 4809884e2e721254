package se.malbild.strategy.activity;

import java.time.LocalDate;
import java.util.UUID;
import se.malbild.strategy.plan.PlanStatus;

/// An activity as what happens for it sees it.
///
/// @param planStatus of the plan that it is in
/// @param beginsOn the first day of its schedules, or of its plan's years
public record PlannedActivity(UUID id, UUID plan, PlanStatus planStatus, LocalDate beginsOn) {

    /// True while its plan has not been closed.
    public boolean isOpen() {
        return planStatus != PlanStatus.CLOSED;
    }
}

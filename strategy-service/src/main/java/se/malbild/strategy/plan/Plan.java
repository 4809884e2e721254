package se.malbild.strategy.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.time.Sweden;
import se.malbild.strategy.tenancy.OwnedThing;

/// A plan of the municipality or one of its units: its head and its life.
@Entity
class Plan extends OwnedThing {

    @Embedded
    private PlanRequest head;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PlanStatus status;

    @Column(nullable = false)
    private LocalDate statusSince;

    @Embedded
    private @Nullable PlanAdoption adoption;

    @Column(updatable = false)
    private @Nullable UUID copiedFrom;

    protected Plan() {}

    /// @param copiedFrom the plan that it begins as a copy of; null for none
    static Plan draft(PlanRequest form, @Nullable UUID copiedFrom, Instant now) {
        Plan plan = new Plan();
        plan.copiedFrom = copiedFrom;
        plan.stands(PlanStatus.DRAFT, now);
        plan.rewrite(form, now);
        return plan;
    }

    /// Replaces all that is written of it.
    ///
    /// @throws Refusal.Conflict when it is not a draft
    final void rewrite(PlanRequest form, Instant now) {
        requireDraft();
        head = form;
        writtenAt(now);
    }

    /// Takes a step of its life.
    ///
    /// @param adopted how it was adopted, when that is the step; null: on the day of the step
    /// @throws Refusal.Conflict when the step is not allowed from where it stands
    final void step(PlanStatus next, @Nullable PlanAdoption adopted, Instant now) {
        status.requireStep(next);
        if (next == PlanStatus.ADOPTED) {
            adoption = adopted == null ? new PlanAdoption(Sweden.dayOf(now), null, null) : adopted;
        }
        stands(next, now);
        writtenAt(now);
    }

    private void stands(PlanStatus next, Instant now) {
        status = next;
        statusSince = Sweden.dayOf(now);
    }

    /// @throws Refusal.Conflict when it has been submitted or adopted
    final void requireDraft() {
        if (status == PlanStatus.SUBMITTED) {
            throw new Refusal.Conflict(new Text(
                    "Planen är inlämnad. Ta tillbaka den till utkast (status DRAFT) för att ändra den.",
                    "The plan has been submitted. Take it back to draft (status DRAFT) to change it."));
        }
        if (status != PlanStatus.DRAFT) {
            throw new Refusal.Conflict(new Text(
                    "Planens texter och ordning står fast: den är %s. Börja en ny plan som kopia av den (plans/{planId}/copies)."
                            .formatted(status.label().swedish().toLowerCase(Locale.ROOT)),
                    "The plan's texts and order stand: it is %s. Begin a new plan as a copy of it (plans/{planId}/copies)."
                            .formatted(status.label().english().toLowerCase(Locale.ROOT))));
        }
    }

    /// @throws Refusal.Conflict when it has been closed
    final void requireOpen() {
        if (status == PlanStatus.CLOSED) {
            throw new Refusal.Conflict(new Text(
                    "Planen är avslutad; inget i den ändras längre.",
                    "The plan is closed; nothing in it is changed any more."));
        }
    }

    PlanRequest head() {
        return head;
    }

    PlanStatus status() {
        return status;
    }

    LocalDate statusSince() {
        return statusSince;
    }

    @Nullable
    PlanAdoption adoption() {
        return adoption;
    }

    @Nullable
    UUID copiedFrom() {
        return copiedFrom;
    }
}

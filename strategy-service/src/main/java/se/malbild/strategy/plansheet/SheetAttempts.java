package se.malbild.strategy.plansheet;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.EntityTag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.problem.Violation;
import se.malbild.strategy.activity.ActivityStatus;
import se.malbild.strategy.activity.ActivityStatuses;
import se.malbild.strategy.organisation.OrganisationLock;
import se.malbild.strategy.plan.PlanStatus;
import se.malbild.strategy.plan.Plans;
import se.malbild.strategy.plandocument.PlanDocuments;
import se.malbild.strategy.plandocument.StandingPlan;

/// Attempts to write what a sheet says. Rows that only the plan as a whole shows to be wrong spoil the transaction that
/// they were tried in.
@ApplicationScoped
class SheetAttempts {

    private final PlanDocuments documents;
    private final Plans plans;
    private final OrganisationLock organisation;
    private final SheetUnits units;
    private final ActivityStatuses statuses;
    private final SeenPlan seen;
    private final Validator validator;

    @Inject
    SheetAttempts(
            PlanDocuments documents,
            Plans plans,
            OrganisationLock organisation,
            SheetUnits units,
            ActivityStatuses statuses,
            SeenPlan seen,
            Validator validator) {
        this.documents = documents;
        this.plans = plans;
        this.organisation = organisation;
        this.units = units;
        this.statuses = statuses;
        this.seen = seen;
        this.validator = validator;
    }

    /// What came of one.
    ///
    /// @param standing the plan before it
    /// @param plan the plan that the sheet says
    /// @param found what was found to be wrong in it that was not known
    /// @param after the entity tag of the plan's sheet when it was saved; else null
    record Attempt(
            SheetOutcome outcome,
            Standing standing,
            SheetPlan plan,
            List<SheetProblem> found,
            @Nullable EntityTag after) {}

    /// Refuses whoever may not write a draft, and a plan that is closed.
    ///
    /// @throws Refusal.Conflict when the plan is closed
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void requireOpen(UUID id) {
        var _ = lock(id);
    }

    /// @return whether it is a draft
    private boolean lock(UUID id) {
        plans.lockOpen(id);
        // Read with the lock: while this waited for it, the plan may have been taken back.
        boolean draft = plans.get(id).body().status() == PlanStatus.DRAFT;
        if (draft) {
            plans.lockDraft(id);
        }
        return draft;
    }

    /// Makes an attempt in a transaction of its own, whatever the caller's is.
    ///
    /// @param known problems that are known beforehand
    /// @param keep whether it is to stay when it comes out well
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    Attempt apart(UUID id, SheetTable table, List<SheetProblem> known, SheetOrder order, boolean keep) {
        QuarkusTransaction.begin();
        try {
            Attempt attempt = make(id, table, known, order);
            if (keep && attempt.found().isEmpty() && attempt.outcome() == SheetOutcome.SAVED) {
                QuarkusTransaction.commit();
            }
            return attempt;
        } finally {
            // A commit that fails has ended it already.
            if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                QuarkusTransaction.rollback();
            }
        }
    }

    /// Makes an attempt in the caller's transaction, which is spoilt when something is found.
    Attempt make(UUID id, SheetTable table, List<SheetProblem> known, SheetOrder order) {
        boolean draft = lock(id);
        // Read before a merger of units and written after it, the plan would give work to those that have ended.
        organisation.forUse();
        StandingPlan before = documents.standing(id);
        Standing standing = StoredSheet.of(before);
        SheetPlan plan = SheetReader.read(table, standing, units.byKey(), known);
        seen.requireStanding(table, standing, plan, order);
        if (!draft && !plan.document().equals(before.document())) {
            // Its text stands: that is said.
            plans.lockDraft(id);
        }
        List<SheetProblem> found = draft ? write(before, plan) : List.of();
        if (found.isEmpty()) {
            found = tell(id, plan);
        }
        SheetOutcome outcome = order.validateOnly()
                ? SheetOutcome.CHECKED
                : plan.problems().isEmpty() || order.onlyCorrect() ? SheetOutcome.SAVED : SheetOutcome.REFUSED;
        EntityTag after = outcome == SheetOutcome.SAVED && found.isEmpty()
                ? PlanSheets.tag(StoredSheet.of(documents.standing(id)), "xlsx")
                : null;
        return new Attempt(outcome, standing, plan, found, after);
    }

    private List<SheetProblem> tell(UUID id, SheetPlan plan) {
        Map<String, ActivityStatus> told = plan.told();
        if (told.isEmpty()) {
            return List.of();
        }
        // New activities have been given their ids by now.
        Standing now = StoredSheet.of(documents.standing(id));
        Map<UUID, String> places = new HashMap<>();
        told.keySet()
                .forEach(place -> places.put(
                        Objects.requireNonNull(
                                Objects.requireNonNull(now.at(place)).id()),
                        place));
        Map<UUID, ActivityStatus> byId = new HashMap<>();
        places.forEach((activity, place) -> byId.put(activity, Objects.requireNonNull(told.get(place))));
        return statuses.tell(id, byId).entrySet().stream()
                .map(refused -> {
                    SheetItem item = Objects.requireNonNull(plan.places().get(places.get(refused.getKey())));
                    return new SheetProblem(
                            item.rowNumber(),
                            SheetColumn.STATUS,
                            Objects.requireNonNull(item.row()).text(SheetColumn.STATUS),
                            refused.getValue());
                })
                .toList();
    }

    private List<SheetProblem> write(StandingPlan before, SheetPlan plan) {
        try {
            List<Violation> violations = validator.validate(plan.document()).stream()
                    .map(violation -> new Violation(
                            violation.getPropertyPath().toString(),
                            new Text(violation.getMessage(), violation.getMessage())))
                    .toList();
            if (!violations.isEmpty()) {
                throw new Refusal.Invalid(violations);
            }
            documents.replace(before, plan.document(), plan.ids());
            return List.of();
        } catch (Refusal.Invalid invalid) {
            Optional<List<SheetProblem>> problems = SheetPlaces.problems(plan, invalid.violations());
            return problems.filter(found -> !plan.problems().containsAll(found)).orElseThrow(() -> invalid);
        }
    }
}

package se.malbild.strategy.plansheet;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.EntityTag;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.malbild.kit.file.Sha256;
import se.malbild.kit.language.RequestLanguage;
import se.malbild.kit.language.Text;
import se.malbild.kit.precondition.Precondition;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.problem.Violation;
import se.malbild.strategy.organisation.OrganisationLock;
import se.malbild.strategy.plan.PlanAccess;
import se.malbild.strategy.plan.Plans;
import se.malbild.strategy.plandocument.PlanDocuments;
import se.malbild.strategy.plandocument.StandingPlan;
import se.malbild.strategy.wholedocument.WrittenDocument;

/// Plans as sheets, out and in.
@ApplicationScoped
class PlanSheets {

    private final PlanDocuments documents;
    private final Plans plans;
    private final PlanAccess access;
    private final OrganisationLock organisation;
    private final SheetUnits units;
    private final WrittenDocument written;
    private final Precondition precondition;
    private final Validator validator;
    private final RequestLanguage language;

    @Inject
    PlanSheets(
            PlanDocuments documents,
            Plans plans,
            PlanAccess access,
            OrganisationLock organisation,
            SheetUnits units,
            WrittenDocument written,
            Precondition precondition,
            Validator validator,
            RequestLanguage language) {
        this.documents = documents;
        this.plans = plans;
        this.access = access;
        this.organisation = organisation;
        this.units = units;
        this.written = written;
        this.precondition = precondition;
        this.validator = validator;
        this.language = language;
    }

    /// @throws Refusal.NotFound when the actor sees no such plan
    @Transactional
    SheetFile get(UUID id, SheetFormat format) {
        StandingPlan plan = documents.standing(id);
        Standing standing = StoredSheet.of(plan);
        List<SheetLine> lines = standing.parts().stream().map(SheetPart::line).toList();
        return new SheetFile(
                plan.contents().plan().title(), format.write(columns(), lines), tag(standing, format.name()));
    }

    private List<SheetColumn> columns() {
        return Stream.of(SheetColumn.values())
                .filter(column -> column != SheetColumn.STATUS || access.seesUndecided())
                .toList();
    }

    // Not of the bytes: a workbook holds the time when it was made.
    private static EntityTag tag(Standing standing, String format) {
        String lines = standing.parts().stream().map(SheetPart::line).toList().toString();
        return new EntityTag(Sha256.of(lines.getBytes(StandardCharsets.UTF_8)) + "-" + format);
    }

    /// Refuses whoever may not write the plan, and a plan that is no draft, before a file is read for nothing.
    ///
    /// @throws Refusal.Conflict when the plan is no draft
    @Transactional
    void requireDraft(UUID id) {
        plans.lockDraft(id);
    }

    /// Reads a sheet into a draft. Rows that only the plan as a whole shows to be wrong make another attempt necessary,
    /// without them.
    ///
    /// @param order what to do with it
    /// @throws Refusal.Conflict when the plan is no draft, or something would go of which something has been told
    SheetImportResponse take(UUID id, SheetTable table, SheetOrder order) {
        List<SheetProblem> known = new ArrayList<>();
        while (true) {
            QuarkusTransaction.begin();
            try {
                Attempt attempt = attempt(id, table, known, order);
                if (attempt.found().isEmpty()) {
                    if (attempt.outcome() == SheetOutcome.SAVED) {
                        QuarkusTransaction.commit();
                    }
                    return SheetImportResponse.of(
                            attempt.outcome(), attempt.standing(), attempt.plan(), language.current());
                }
                known.addAll(attempt.found());
            } finally {
                // A commit that fails has ended it already.
                if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                    QuarkusTransaction.rollback();
                }
            }
        }
    }

    /// @param found what was found to be wrong in it that was not known
    private record Attempt(SheetOutcome outcome, Standing standing, SheetPlan plan, List<SheetProblem> found) {}

    private Attempt attempt(UUID id, SheetTable table, List<SheetProblem> known, SheetOrder order) {
        plans.lockDraft(id);
        // Read before a merger of units and written after it, the plan would give work to those that have ended.
        organisation.forUse();
        StandingPlan before = documents.standing(id);
        Standing standing = StoredSheet.of(before);
        precondition.requireSeenIfStated(
                List.of(written.tag(before.document()), tag(standing, "xlsx"), tag(standing, "csv")));
        SheetPlan plan = SheetReader.read(table, standing, units.byKey(), known);
        List<SheetProblem> found = write(before, plan);
        SheetOutcome outcome = order.validateOnly()
                ? SheetOutcome.CHECKED
                : plan.problems().isEmpty() || order.onlyCorrect() ? SheetOutcome.SAVED : SheetOutcome.REFUSED;
        return new Attempt(outcome, standing, plan, found);
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

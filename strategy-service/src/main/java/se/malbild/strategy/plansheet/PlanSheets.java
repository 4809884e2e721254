package se.malbild.strategy.plansheet;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.EntityTag;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.malbild.kit.file.Sha256;
import se.malbild.kit.language.RequestLanguage;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.strategy.plan.PlanAccess;
import se.malbild.strategy.plandocument.PlanDocuments;
import se.malbild.strategy.plandocument.StandingPlan;

/// Plans as sheets, out and in.
@ApplicationScoped
class PlanSheets {

    private final PlanDocuments documents;
    private final PlanAccess access;
    private final SheetAttempts attempts;
    private final SeenPlan seen;
    private final RequestLanguage language;

    @Inject
    PlanSheets(
            PlanDocuments documents,
            PlanAccess access,
            SheetAttempts attempts,
            SeenPlan seen,
            RequestLanguage language) {
        this.documents = documents;
        this.access = access;
        this.attempts = attempts;
        this.seen = seen;
        this.language = language;
    }

    /// @throws Refusal.NotFound when the actor sees no such plan
    @Transactional
    SheetFile get(UUID id, SheetFormat format) {
        StandingPlan plan = documents.standing(id);
        Standing standing = StoredSheet.of(plan);
        List<SheetLine> lines = standing.parts().stream().map(SheetPart::line).toList();
        EntityTag tag = tag(standing, format.name());
        return new SheetFile(plan.contents().plan().title(), format.write(columns(), lines, tag.getValue()), tag);
    }

    private List<SheetColumn> columns() {
        return Stream.of(SheetColumn.values())
                .filter(column -> column != SheetColumn.STATUS || access.seesUndecided())
                .toList();
    }

    // Not of the bytes: a workbook holds the time when it was made.
    static EntityTag tag(Standing standing, String format) {
        String lines = standing.parts().stream().map(SheetPart::line).toList().toString();
        return new EntityTag(Sha256.of(lines.getBytes(StandardCharsets.UTF_8)) + "-" + format);
    }

    /// Refuses whoever may not write a draft, and a plan that is closed, before a file is read for nothing.
    ///
    /// @throws Refusal.Conflict when the plan is closed
    void requireOpen(UUID id) {
        attempts.requireOpen(id);
    }

    /// Reads a sheet into a plan: a draft takes all of it, another plan how its activities go. Rows that only the
    /// plan as a whole shows to be wrong make another attempt necessary, without them. A caller who has a
    /// transaction gets in it what came of the last.
    ///
    /// @param order what to do with it
    /// @throws Refusal.Conflict when a plan that is no draft would be changed in its text, or something would go of
    ///     which something has been told
    /// @throws Refusal.Unmet when something else was seen than what stands, or nothing says what was
    SheetImportResponse take(UUID id, SheetTable table, SheetOrder order) {
        if (!order.validateOnly()) {
            seen.requireTold(table);
        }
        boolean within = QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION;
        List<SheetProblem> known = new ArrayList<>();
        SheetAttempts.Attempt attempt = attempts.apart(id, table, known, order, !within);
        while (!attempt.found().isEmpty()) {
            known.addAll(attempt.found());
            attempt = attempts.apart(id, table, known, order, !within);
        }
        if (within && attempt.outcome() == SheetOutcome.SAVED) {
            attempt = attempts.make(id, table, known, order);
            if (!attempt.found().isEmpty()) {
                throw new Refusal.Conflict(new Text(
                        "Planen ändrades medan bladet lästes. Inget har sparats. Försök igen.",
                        "The plan was changed while the sheet was read. Nothing has been saved. Try again."));
            }
        }
        return SheetImportResponse.of(attempt, SeenPlan.outdated(table, attempt.standing()), language.current());
    }
}

package se.malbild.strategy.plansheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.precondition.Precondition;
import se.malbild.kit.problem.ProblemType;
import se.malbild.kit.problem.Refusal;

/// Holds a sheet against the plan that it replaces, so that nobody undoes what they have not seen. What was seen, the
/// request says (`If-Match`), else the file itself.
@ApplicationScoped
class SeenPlan {

    private final Precondition precondition;

    @Inject
    SeenPlan(Precondition precondition) {
        this.precondition = precondition;
    }

    /// @throws Refusal.Unmet 428 when neither the request nor the file says what was seen
    void requireTold(SheetTable table) {
        if (!precondition.isStated() && table.version() == null) {
            throw new Refusal.Unmet(
                    ProblemType.PRECONDITION_REQUIRED,
                    new Text(
                            "Bladet ersätter hela planen, men säger inte vilken version av den som det hämtades från. Skicka If-Match med den ETag som bladet hade när du hämtade det, eller If-Match: * för att skriva över planen som den är nu. Ett blad som hämtas som xlsx har sin version på fliken Förklaringar och klarar sig utan If-Match.",
                            "The sheet replaces the whole plan, but does not say which version of it was fetched. Send If-Match with the ETag that the sheet had when you fetched it, or If-Match: * to overwrite the plan as it is now. A sheet that is fetched as xlsx has its version among the explanations (Förklaringar) and needs no If-Match."));
        }
    }

    /// Lets pass what says what it has seen and is right, does not care, or would change nothing: a file that is sent
    /// twice has not been overtaken by itself.
    ///
    /// @param before the plan as it stands
    /// @param plan what the sheet says
    /// @throws Refusal.Unmet 412 when something else was seen than what stands
    void requireStanding(SheetTable table, Standing before, SheetPlan plan, SheetOrder order) {
        boolean met = precondition.isStated()
                ? precondition.isMetBy(tags(before))
                : order.validateOnly() || !isOutdated(table, before) || changesNothing(before, plan);
        if (!met) {
            throw new Refusal.Unmet(
                    ProblemType.PRECONDITION_FAILED,
                    new Text(
                            "Planen har ändrats sedan bladet hämtades. Inget har sparats, så att det som andra har gjort inte försvinner. Hämta bladet på nytt, för in dina ändringar i det och skicka det. Ska ditt blad ersätta det som andra har gjort: skicka det med If-Match: *.",
                            "The plan has changed since the sheet was fetched. Nothing has been saved, so that what others have done is not lost. Fetch the sheet anew, carry your changes over and send it. If your sheet is to replace what others have done, send it with If-Match: *."));
        }
    }

    /// Whether the plan has changed since the sheet was fetched; null when the file does not tell.
    static @Nullable Boolean outdated(SheetTable table, Standing before) {
        return table.version() == null ? null : Boolean.valueOf(isOutdated(table, before));
    }

    private static boolean isOutdated(SheetTable table, Standing before) {
        return table.version() != null
                && tags(before).stream().map(EntityTag::getValue).noneMatch(table.version()::equals);
    }

    private static List<EntityTag> tags(Standing before) {
        return List.of(PlanSheets.tag(before, "xlsx"), PlanSheets.tag(before, "csv"));
    }

    private static boolean changesNothing(Standing before, SheetPlan plan) {
        return plan.problems().isEmpty()
                && SheetCount.of(before, plan).stream()
                        .allMatch(count -> count.created() + count.changed() + count.moved() + count.deleted() == 0);
    }
}

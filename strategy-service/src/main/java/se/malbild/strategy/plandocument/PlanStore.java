package se.malbild.strategy.plandocument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import se.malbild.kit.database.OneColumn;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.strategy.activity.ActivityBonds;
import se.malbild.strategy.activity.ActivityParts;
import se.malbild.strategy.activity.DetailRequest;
import se.malbild.strategy.wholedocument.DraftStatements;

/// Makes everything in a draft of a plan what is wanted, set by set: as many statements for a large plan as for a small
/// one.
@ApplicationScoped
class PlanStore {

    private static final String SERVED =
            "jsonb_to_recordset(CAST(:rows AS jsonb)) AS wanted (plan_goal_id uuid, position integer, goal_id uuid)";

    private final EntityManager database;
    private final DraftStatements statements;
    private final ActivityParts parts;
    private final ActivityBonds bonds;

    @Inject
    PlanStore(EntityManager database, DraftStatements statements, ActivityParts parts, ActivityBonds bonds) {
        this.database = database;
        this.statements = statements;
        this.parts = parts;
        this.bonds = bonds;
    }

    /// @throws Refusal.Conflict when something would go of which something has been told, or an activity would no
    ///     longer
    ///     await the decision that has been taken of it
    void write(UUID plan, WantedPlan wanted) {
        database.flush();
        requireNoneGone(plan, wanted);
        requireDecidedAwaited(plan, wanted);
        Stream.of(PlanTables.ACTIVITY, PlanTables.SECTION, PlanTables.GOAL)
                .forEach(table -> statements.delete(table, plan, wanted.of(table)));
        wanted.rows().forEach((table, rows) -> statements.write(table, plan, rows));
        // What lay in it and is wanted has been moved away by now.
        statements.delete(PlanTables.THEME, plan, wanted.of(PlanTables.THEME));
        writeServed(plan, wanted);
        parts.write(plan, wanted.contents());
        database.clear();
    }

    private void writeServed(UUID plan, WantedPlan wanted) {
        statements.run("""
                DELETE FROM plan_goal_goal AS t WHERE municipality_id = :municipality AND plan_id = :whole
                AND NOT EXISTS (SELECT FROM %s
                    WHERE (wanted.plan_goal_id, wanted.position, wanted.goal_id) = (t.plan_goal_id, t.position, t.goal_id))""".formatted(SERVED), plan, wanted.servedGoals());
        statements.run("""
                INSERT INTO plan_goal_goal (municipality_id, plan_id, plan_goal_id, position, goal_id)
                SELECT :municipality, :whole, plan_goal_id, position, goal_id FROM %s
                ON CONFLICT (plan_goal_id, goal_id) DO NOTHING""".formatted(SERVED), plan, wanted.servedGoals());
    }

    private void requireNoneGone(UUID plan, WantedPlan wanted) {
        List<UUID> details = wanted.contents().values().stream()
                .flatMap(content -> content.details().stream())
                .map(DetailRequest::id)
                .filter(Objects::nonNull)
                .toList();
        bonds.requireNoneLost(plan, wanted.contents().keySet(), details);
    }

    // A decision is entered of what an activity awaits: without that, nobody could tell what was decided.
    private void requireDecidedAwaited(UUID plan, WantedPlan wanted) {
        UUID[] awaitingNone = wanted.of(PlanTables.ACTIVITY).stream()
                .filter(row -> row.path("awaits_decision").isNull())
                .map(row -> UUID.fromString(row.path("id").asText()))
                .toArray(UUID[]::new);
        List<String> decided = OneColumn.query(database, """
                        SELECT activity.text FROM activity_decision AS decision
                        JOIN activity ON activity.id = decision.activity_id
                        WHERE decision.plan_id = :plan AND activity.id = ANY (:awaitingNone)
                            AND activity.awaits_decision IS NOT NULL
                        ORDER BY activity.theme_id, activity.position LIMIT 1""", String.class)
                .setParameter("plan", plan)
                .setParameter("awaitingNone", awaitingNone)
                .getResultList();
        if (!decided.isEmpty()) {
            throw new Refusal.Conflict(Text.of(
                    "”%s” skulle inte längre vänta på något beslut, men beslutet är fattat och finns kvar (activity-decisions). Behåll awaits, eller ta bort beslutet om det är felskrivet.",
                    "“%s” would no longer await a decision, but the decision has been taken and remains (activity-decisions). Keep awaits, or delete the decision if it is a mistake.",
                    decided.getFirst()));
        }
    }
}

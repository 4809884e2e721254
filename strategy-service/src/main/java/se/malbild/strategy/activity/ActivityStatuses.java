package se.malbild.strategy.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.malbild.kit.access.RequestedMunicipality;
import se.malbild.kit.language.Text;
import se.malbild.kit.time.Sweden;
import se.malbild.strategy.plan.PlanAccess;

/// How many activities of a plan go, told at once.
@ApplicationScoped
public class ActivityStatuses {

    private static final Text NOT_THEIRS = new Text(
            "något som du får säga hur det går för: ingen av dina enheter ansvarar för aktiviteten",
            "something that you may tell of: none of your units answers for the activity");

    private final EntityManager database;
    private final RequestedMunicipality municipality;
    private final PlanAccess access;
    private final Clock clock;

    @Inject
    ActivityStatuses(EntityManager database, RequestedMunicipality municipality, PlanAccess access, Clock clock) {
        this.database = database;
        this.municipality = municipality;
        this.access = access;
        this.clock = clock;
    }

    /// Has activities take a step each, today; those that are so already stay as they are.
    ///
    /// @param plan one that is not closed, which the caller holds
    /// @param told what each activity of it is said to be
    /// @return why some cannot be, by activity; nothing is written then
    public Map<UUID, Text> tell(UUID plan, Map<UUID, ActivityStatus> told) {
        if (told.isEmpty()) {
            return Map.of();
        }
        Set<UUID> theirs = access.toldBy(told.keySet());
        Map<UUID, Text> refused = new HashMap<>();
        for (Tuple row : rows(plan, told)) {
            UUID id = row.get("id", UUID.class);
            String outcome = row.get("outcome", String.class);
            ActivityStep step = new ActivityStep(
                    ActivityStatus.valueOf(row.get("status", String.class)),
                    told.getOrDefault(id, ActivityStatus.PLANNED),
                    row.get("awaits_decision", String.class),
                    outcome == null ? null : DecisionOutcome.valueOf(outcome));
            if (!theirs.contains(id)) {
                refused.put(id, NOT_THEIRS);
            } else {
                step.obstacle().ifPresent(why -> refused.put(id, why));
            }
        }
        if (refused.isEmpty()) {
            write(told);
        }
        return refused;
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(UUID plan, Map<UUID, ActivityStatus> told) {
        return database.createNativeQuery("""
                        SELECT activity.id, activity.status, awaits_decision, decision.outcome
                        FROM activity LEFT JOIN activity_decision AS decision ON decision.activity_id = activity.id
                        WHERE activity.municipality_id = :municipality AND activity.plan_id = :plan
                            AND activity.id = ANY (:told)
                        ORDER BY activity.id FOR NO KEY UPDATE OF activity""", Tuple.class)
                .setParameter("municipality", municipality.id())
                .setParameter("plan", plan)
                .setParameter("told", told.keySet().toArray(UUID[]::new))
                .getResultList();
    }

    private void write(Map<UUID, ActivityStatus> told) {
        database.createNativeQuery("""
                        UPDATE activity SET status = told.status, status_since = :today, version = version + 1,
                            updated_at = :now
                        FROM unnest(:told, :statuses) AS told (id, status)
                        WHERE activity.municipality_id = :municipality AND activity.id = told.id
                            AND activity.status <> told.status""")
                .setParameter("today", Sweden.dayOf(clock.instant()))
                .setParameter("now", clock.instant())
                .setParameter("told", told.keySet().toArray(UUID[]::new))
                .setParameter("statuses", told.values().stream().map(Enum::name).toArray(String[]::new))
                .setParameter("municipality", municipality.id())
                .executeUpdate();
        database.clear();
    }
}

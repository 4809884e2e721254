package se.malbild.strategy.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.malbild.kit.access.RequestedMunicipality;
import se.malbild.kit.database.OneColumn;
import se.malbild.strategy.plan.PlanAccess;
import se.malbild.strategy.plan.PlanStatus;

/// The activities of the municipality that the request is about, for what happens for them.
@ApplicationScoped
public class PlannedActivities {

    private final EntityManager database;
    private final RequestedMunicipality municipality;
    private final PlanAccess access;

    @Inject
    PlannedActivities(EntityManager database, RequestedMunicipality municipality, PlanAccess access) {
        this.database = database;
        this.municipality = municipality;
        this.access = access;
    }

    /// @return nothing when the actor sees no such activity
    public Optional<PlannedActivity> find(UUID id) {
        return rows(List.of(id)).stream()
                .map(row -> new PlannedActivity(
                        id,
                        row.get("plan_id", UUID.class),
                        PlanStatus.valueOf(row.get("status", String.class)),
                        row.get("begins_on", LocalDate.class)))
                .findFirst();
    }

    /// What something that is held for an activity counts for on a day: that activity from its first day on, and before
    /// it the one of the plan before that it goes on with.
    ///
    /// @return nothing when the actor sees no such activity, or none had begun
    public Optional<PlannedActivity> on(UUID id, LocalDate day) {
        List<UUID> found = OneColumn.query(database, """
                        WITH RECURSIVE line AS (
                            SELECT id, plan_id, continues, begins_on, 0 AS generation FROM activity
                            WHERE municipality_id = :municipality AND id = :activity
                            UNION ALL
                            SELECT former.id, former.plan_id, former.continues, former.begins_on, generation + 1
                            FROM line JOIN activity AS former ON former.id = line.continues)
                        SELECT line.id FROM line JOIN plan ON plan.id = line.plan_id
                        WHERE begins_on <= :day AND (generation = 0 OR plan.status = ANY (:decided))
                        ORDER BY generation LIMIT 1""", UUID.class)
                .setParameter("municipality", municipality.id())
                .setParameter("activity", id)
                .setParameter("day", day)
                .setParameter(
                        "decided", PlanStatus.DECIDED.stream().map(Enum::name).toArray(String[]::new))
                .getResultList();
        return found.stream().findFirst().flatMap(this::find);
    }

    /// Those of the ids that the actor sees activities of.
    public Set<UUID> visible(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : rows(ids).stream().map(row -> row.get("id", UUID.class)).collect(Collectors.toUnmodifiableSet());
    }

    public boolean hasDetail(UUID activity, UUID detail) {
        return (Boolean) database.createNativeQuery("""
                        SELECT EXISTS (SELECT FROM activity_detail
                            WHERE municipality_id = :municipality AND activity_id = :activity AND id = :detail)""")
                .setParameter("municipality", municipality.id())
                .setParameter("activity", activity)
                .setParameter("detail", detail)
                .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(Collection<UUID> ids) {
        return database.createNativeQuery("""
                        SELECT activity.id, activity.plan_id, plan.status, activity.begins_on
                        FROM activity JOIN plan
                            ON (plan.municipality_id, plan.id) = (activity.municipality_id, activity.plan_id)
                        WHERE activity.municipality_id = :municipality AND activity.id = ANY (:ids)
                            AND plan.status = ANY (:statuses)""", Tuple.class)
                .setParameter("municipality", municipality.id())
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter(
                        "statuses",
                        access.visibleStatuses().stream().map(Enum::name).toArray(String[]::new))
                .getResultList();
    }
}

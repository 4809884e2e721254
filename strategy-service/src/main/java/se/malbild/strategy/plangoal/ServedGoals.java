package se.malbild.strategy.plangoal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.malbild.kit.access.RequestedMunicipality;
import se.malbild.kit.database.OneColumn;
import se.malbild.strategy.strategy.Strategies;

/// The council's goals that the goals of plans serve, as far as the actor sees the strategies that they stand in.
@ApplicationScoped
class ServedGoals {

    private final EntityManager database;
    private final RequestedMunicipality municipality;
    private final Strategies strategies;

    @Inject
    ServedGoals(EntityManager database, RequestedMunicipality municipality, Strategies strategies) {
        this.database = database;
        this.municipality = municipality;
        this.strategies = strategies;
    }

    /// By the ids of the plans' goals, in the order that they were given in; those that serve none are left out.
    Map<UUID, List<UUID>> of(Collection<UUID> planGoals) {
        @SuppressWarnings("unchecked")
        List<Tuple> links = database.createNativeQuery("""
                        SELECT link.plan_goal_id, link.goal_id
                        FROM plan_goal_goal AS link
                        JOIN goal ON goal.municipality_id = link.municipality_id AND goal.id = link.goal_id
                        JOIN strategy ON strategy.municipality_id = goal.municipality_id AND strategy.id = goal.strategy_id
                        WHERE link.municipality_id = :municipality AND link.plan_goal_id = ANY (:planGoals)
                            AND strategy.status = ANY (:visible)
                        ORDER BY link.position""", Tuple.class)
                .setParameter("municipality", municipality.id())
                .setParameter("planGoals", planGoals.toArray(UUID[]::new))
                .setParameter("visible", visible())
                .getResultList();
        Map<UUID, List<UUID>> served = new HashMap<>();
        for (Tuple link : links) {
            served.computeIfAbsent(link.get("plan_goal_id", UUID.class), _ -> new ArrayList<>())
                    .add(link.get("goal_id", UUID.class));
        }
        return served;
    }

    /// Those of the ids that are goals of strategies that the actor sees.
    Set<UUID> known(Collection<UUID> goals) {
        List<UUID> known = OneColumn.query(database, """
                        SELECT goal.id FROM goal
                        JOIN strategy ON strategy.municipality_id = goal.municipality_id AND strategy.id = goal.strategy_id
                        WHERE goal.municipality_id = :municipality AND goal.id = ANY (:goals)
                            AND strategy.status = ANY (:visible)""", UUID.class)
                .setParameter("municipality", municipality.id())
                .setParameter("goals", goals.toArray(UUID[]::new))
                .setParameter("visible", visible())
                .getResultList();
        return Set.copyOf(known);
    }

    /// Writes what a stored goal serves; links that stand stay.
    void write(PlanGoal planGoal, List<UUID> goals) {
        database.createNativeQuery("""
                        DELETE FROM plan_goal_goal
                        WHERE municipality_id = :municipality AND plan_goal_id = :planGoal AND goal_id <> ALL (:goals)""")
                .setParameter("municipality", municipality.id())
                .setParameter("planGoal", planGoal.id())
                .setParameter("goals", goals.toArray(UUID[]::new))
                .executeUpdate();
        database.createNativeQuery("""
                        INSERT INTO plan_goal_goal (municipality_id, plan_id, plan_goal_id, position, goal_id)
                        SELECT :municipality, :plan, :planGoal, place, goal
                        FROM unnest(:goals) WITH ORDINALITY AS wanted (goal, place)
                        ON CONFLICT (plan_goal_id, goal_id) DO UPDATE SET position = excluded.position
                        WHERE plan_goal_goal.position <> excluded.position""")
                .setParameter("municipality", municipality.id())
                .setParameter("plan", planGoal.planId())
                .setParameter("planGoal", planGoal.id())
                .setParameter("goals", goals.toArray(UUID[]::new))
                .executeUpdate();
    }

    private String[] visible() {
        return strategies.visibleStatuses().stream().map(Enum::name).toArray(String[]::new);
    }
}

package se.malbild.strategy.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.malbild.kit.access.RequestedMunicipality;
import se.malbild.kit.database.OneColumn;
import se.malbild.strategy.organisation.Responsible;

/// The goals that measures belong to, and who answers for them.
@ApplicationScoped
class MeasureLinks {

    private final EntityManager database;
    private final RequestedMunicipality municipality;

    @Inject
    MeasureLinks(EntityManager database, RequestedMunicipality municipality) {
        this.database = database;
        this.municipality = municipality;
    }

    /// The links of one measure.
    ///
    /// @param goals ids, in the order that they were given in
    record Links(List<UUID> goals, List<Responsible> responsible) {

        static final Links NONE = new Links(List.of(), List.of());
    }

    /// The links of measures, by their ids; those without any have an entry too.
    Map<UUID, Links> of(Collection<UUID> measures) {
        Map<UUID, Links> links = new HashMap<>();
        measures.forEach(id -> links.put(id, new Links(new ArrayList<>(), new ArrayList<>())));
        rows(measures).forEach(row -> add(links, row));
        return links;
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(Collection<UUID> measures) {
        return database.createNativeQuery("""
                        SELECT measure_id, position, goal_id, unit_id, role FROM (
                            SELECT measure_id, 0 AS position, goal_id, CAST(NULL AS uuid) AS unit_id,
                                CAST(NULL AS text) AS role, id
                            FROM measure_goal WHERE municipality_id = :municipality AND measure_id = ANY (:measures)
                            UNION ALL
                            SELECT measure_id, position, NULL, unit_id, role, id
                            FROM measure_responsible WHERE municipality_id = :municipality AND measure_id = ANY (:measures)
                        ) AS link ORDER BY position, id""", Tuple.class)
                .setParameter("municipality", municipality.id())
                .setParameter("measures", measures.toArray(UUID[]::new))
                .getResultList();
    }

    private static void add(Map<UUID, Links> links, Tuple row) {
        Links ofMeasure = links.getOrDefault(row.get("measure_id", UUID.class), Links.NONE);
        UUID goal = row.get("goal_id", UUID.class);
        if (goal != null) {
            ofMeasure.goals().add(goal);
        } else {
            ofMeasure.responsible().add(new Responsible(row.get("unit_id", UUID.class), row.get("role", String.class)));
        }
    }

    /// Writes the links of a stored measure; those that stand stay.
    void write(UUID strategyId, UUID measureId, Links standing, Links wanted) {
        if (!standing.goals().equals(wanted.goals())) {
            writeGoals(strategyId, measureId, wanted.goals());
        }
        if (!standing.responsible().equals(wanted.responsible())) {
            writeResponsible(strategyId, measureId, wanted.responsible());
        }
    }

    private void writeGoals(UUID strategyId, UUID measureId, List<UUID> goals) {
        clear("measure_goal", measureId);
        database.createNativeQuery("""
                        INSERT INTO measure_goal (municipality_id, strategy_id, measure_id, goal_id)
                        SELECT :municipality, :strategy, :measure, goal
                        FROM unnest(:goals) WITH ORDINALITY AS wanted (goal, place) ORDER BY place""")
                .setParameter("municipality", municipality.id())
                .setParameter("strategy", strategyId)
                .setParameter("measure", measureId)
                .setParameter("goals", goals.toArray(UUID[]::new))
                .executeUpdate();
    }

    private void writeResponsible(UUID strategyId, UUID measureId, List<Responsible> responsible) {
        clear("measure_responsible", measureId);
        database.createNativeQuery("""
                        INSERT INTO measure_responsible (municipality_id, strategy_id, measure_id, position, unit_id, role)
                        SELECT :municipality, :strategy, :measure, place, unit, role
                        FROM unnest(:units, :roles) WITH ORDINALITY AS wanted (unit, role, place)""")
                .setParameter("municipality", municipality.id())
                .setParameter("strategy", strategyId)
                .setParameter("measure", measureId)
                .setParameter(
                        "units", responsible.stream().map(Responsible::unit).toArray(UUID[]::new))
                .setParameter(
                        "roles", responsible.stream().map(Responsible::role).toArray(String[]::new))
                .executeUpdate();
    }

    private void clear(String table, UUID measureId) {
        database.createNativeQuery("DELETE FROM " + table + " WHERE measure_id = :measure")
                .setParameter("measure", measureId)
                .executeUpdate();
    }

    /// How many of the goals the strategy has.
    List<UUID> goalsOf(UUID strategyId, Collection<UUID> goals) {
        return OneColumn.query(database, """
                        SELECT id FROM goal
                        WHERE municipality_id = :municipality AND strategy_id = :strategy AND id = ANY (:goals)""", UUID.class)
                .setParameter("municipality", municipality.id())
                .setParameter("strategy", strategyId)
                .setParameter("goals", goals.toArray(UUID[]::new))
                .getResultList();
    }
}

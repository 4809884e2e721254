package se.malbild.strategy.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import se.malbild.kit.access.RequestedMunicipality;
import se.malbild.kit.database.OneColumn;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;

/// Goals and measures that plans serve: they do not go and take the plans' links with them.
@ApplicationScoped
public class ServedParts {

    private static final String SERVED = """
            SELECT text, served FROM (
                SELECT text, (SELECT count(*) FROM activity_link
                        WHERE municipality_id = :municipality AND goal_id = goal.id)
                    + (SELECT count(*) FROM plan_goal_goal
                        WHERE municipality_id = :municipality AND goal_id = goal.id) AS served
                FROM goal WHERE municipality_id = :municipality AND id = ANY (:going)
                UNION ALL
                SELECT text, (SELECT count(*) FROM activity_link
                    WHERE municipality_id = :municipality AND measure_id = measure.id)
                FROM measure WHERE municipality_id = :municipality AND id = ANY (:going)) AS part
            WHERE served > 0 ORDER BY text""";

    /// As many as are named; of the others is said how many they are.
    private static final int NAMED = 5;

    private final EntityManager database;
    private final RequestedMunicipality municipality;

    @Inject
    ServedParts(EntityManager database, RequestedMunicipality municipality) {
        this.database = database;
        this.municipality = municipality;
    }

    /// Holds goals and measures that are to go until the transaction ends, so that no plan begins to serve them.
    ///
    /// @param going their ids; those of other things are of no concern
    /// @throws Refusal.Conflict naming those that plans serve
    public void requireUnserved(Collection<UUID> going) {
        if (going.isEmpty()) {
            return;
        }
        List.of("goal", "measure").forEach(table -> hold(table, going));
        @SuppressWarnings("unchecked")
        List<Tuple> served = database.createNativeQuery(SERVED, Tuple.class)
                .setParameter("municipality", municipality.id())
                .setParameter("going", going.toArray(UUID[]::new))
                .getResultList();
        if (!served.isEmpty()) {
            throw refused(served);
        }
    }

    private void hold(String table, Collection<UUID> going) {
        OneColumn.query(
                        database,
                        "SELECT id FROM %s WHERE municipality_id = :municipality AND id = ANY (:going) ORDER BY id FOR UPDATE"
                                .formatted(table),
                        UUID.class)
                .setParameter("municipality", municipality.id())
                .setParameter("going", going.toArray(UUID[]::new))
                .getResultList();
    }

    private static Refusal refused(List<Tuple> served) {
        String named = served.stream()
                .limit(NAMED)
                .map(row -> "”%s” (%d)".formatted(row.get("text", String.class), row.get("served", Long.class)))
                .collect(Collectors.joining("; "));
        int more = Math.max(0, served.size() - NAMED);
        return new Refusal.Conflict(new Text(
                "Planer tjänar det som skulle försvinna: %s%s. Ta bort deras länkar dit först."
                        .formatted(named, more == 0 ? "" : "; och %d till".formatted(more)),
                "Plans serve what would go: %s%s. Take away their links to it first."
                        .formatted(named, more == 0 ? "" : "; and %d more".formatted(more))));
    }
}

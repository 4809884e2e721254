package se.malbild.strategy.plandocument;

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
import se.malbild.strategy.strategy.Strategies;

/// Finds strategies by their titles, and their goals and measures by their words.
@ApplicationScoped
class StrategyTexts {

    private final EntityManager database;
    private final RequestedMunicipality municipality;
    private final Strategies strategies;

    @Inject
    StrategyTexts(EntityManager database, RequestedMunicipality municipality, Strategies strategies) {
        this.database = database;
        this.municipality = municipality;
        this.strategies = strategies;
    }

    /// A strategy that the actor sees.
    ///
    /// @param inForce true when it is the one that has been adopted and not been superseded
    record Titled(UUID id, boolean inForce) {}

    /// Those that the actor sees, by title.
    Map<String, List<Titled>> titled(Collection<String> titles) {
        Map<String, List<Titled>> found = new HashMap<>();
        if (titles.isEmpty()) {
            return found;
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery("""
                        SELECT id, title, status = 'ADOPTED' AS in_force FROM strategy
                        WHERE municipality_id = :municipality AND title = ANY (:titles) AND status = ANY (:visible)""", Tuple.class)
                .setParameter("municipality", municipality.id())
                .setParameter("titles", titles.toArray(String[]::new))
                .setParameter(
                        "visible",
                        strategies.visibleStatuses().stream().map(Enum::name).toArray(String[]::new))
                .getResultList();
        rows.forEach(row -> found.computeIfAbsent(row.get("title", String.class), _ -> new ArrayList<>())
                .add(new Titled(row.get("id", UUID.class), row.get("in_force", Boolean.class))));
        return found;
    }

    /// What a text is of.
    enum Kind {
        GOAL,
        MEASURE
    }

    /// A text of a strategy.
    record Words(Kind kind, UUID strategy, String text) {}

    /// One of those with the same words.
    ///
    /// @param number in its strategy, such as 1.2
    record Numbered(UUID id, String number) {}

    /// The goals and measures of strategies, by their words, in the order of their numbers.
    Map<Words, List<Numbered>> texts(Collection<UUID> of) {
        Map<Words, List<Numbered>> found = new HashMap<>();
        if (of.isEmpty()) {
            return found;
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery("""
                        SELECT kind, part.strategy_id, part.id, text, outline_number(area.position, part.position) AS number
                        FROM (
                            SELECT 'GOAL' AS kind, strategy_id, id, text, focus_area_id, position FROM goal
                            WHERE municipality_id = :municipality AND strategy_id = ANY (:strategies)
                            UNION ALL SELECT 'MEASURE', strategy_id, id, text, focus_area_id, position FROM measure
                            WHERE municipality_id = :municipality AND strategy_id = ANY (:strategies)) AS part
                        LEFT JOIN focus_area AS area ON area.id = part.focus_area_id
                        ORDER BY area.position NULLS FIRST, part.position""", Tuple.class)
                .setParameter("municipality", municipality.id())
                .setParameter("strategies", of.toArray(UUID[]::new))
                .getResultList();
        rows.forEach(row -> found.computeIfAbsent(
                        new Words(
                                Kind.valueOf(row.get("kind", String.class)),
                                row.get("strategy_id", UUID.class),
                                row.get("text", String.class)),
                        _ -> new ArrayList<>())
                .add(new Numbered(row.get("id", UUID.class), row.get("number", String.class))));
        return found;
    }
}

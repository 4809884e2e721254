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

/// Finds strategies by what documents call them, and their goals and measures by their words.
@ApplicationScoped
class StrategyTexts {

    /// What tells the strategy `strategy` apart from others with its title, in SQL: the day of the decision that put it
    /// in force, else the day when it was begun. Its id where another with its title has that day.
    static final String MARK = """
            (SELECT CASE WHEN EXISTS (SELECT FROM strategy AS other
                    WHERE other.municipality_id = strategy.municipality_id AND other.title = strategy.title
                        AND other.id <> strategy.id AND marked.day IN (%s, %s))
                THEN CAST(strategy.id AS text) ELSE CAST(marked.day AS text) END
            FROM (SELECT coalesce(%s, %s) AS day) AS marked)""".formatted(decided("other"), begun("other"), decided("strategy"), begun("strategy"));

    private final EntityManager database;
    private final RequestedMunicipality municipality;
    private final Strategies strategies;

    @Inject
    StrategyTexts(EntityManager database, RequestedMunicipality municipality, Strategies strategies) {
        this.database = database;
        this.municipality = municipality;
        this.strategies = strategies;
    }

    private static String decided(String strategy) {
        return "(SELECT min(decided_on) FROM decision WHERE strategy_id = %s.id AND kind <> 'REPEAL')"
                .formatted(strategy);
    }

    private static String begun(String strategy) {
        return "CAST(%s.created_at AT TIME ZONE 'Europe/Stockholm' AS date)".formatted(strategy);
    }

    /// A strategy that the actor sees.
    ///
    /// @param inForce true when it is the one that has been adopted and not been superseded
    record Titled(UUID id, boolean inForce) {}

    /// Those that the actor sees, by the names that documents give them: their titles alone, or with what tells them
    /// apart in parentheses, such as `Näringslivsstrategi (2021-06-21)`. A title goes before what would be read so.
    Map<String, List<Titled>> titled(Collection<String> names) {
        Map<String, List<Titled>> found = new HashMap<>();
        if (names.isEmpty()) {
            return found;
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery(
                        """
                        SELECT named.name, strategy.id, status = 'ADOPTED' AS in_force
                        FROM unnest(CAST(:names AS text[])) AS named (name)
                            JOIN strategy ON municipality_id = :municipality AND status = ANY (:visible)
                                AND (title = named.name OR starts_with(named.name, title || ' (')
                                    AND named.name IN (title || ' (' || %s || ')', title || ' (' || %s || ')',
                                        title || ' (' || strategy.id || ')')
                                    AND NOT EXISTS (SELECT FROM strategy AS titled
                                        WHERE titled.municipality_id = :municipality AND titled.title = named.name))""".formatted(decided("strategy"), begun("strategy")), Tuple.class)
                .setParameter("municipality", municipality.id())
                .setParameter("names", names.toArray(String[]::new))
                .setParameter(
                        "visible",
                        strategies.visibleStatuses().stream().map(Enum::name).toArray(String[]::new))
                .getResultList();
        rows.forEach(row -> found.computeIfAbsent(row.get("name", String.class), _ -> new ArrayList<>())
                .add(new Titled(row.get("id", UUID.class), row.get("in_force", Boolean.class))));
        return found;
    }

    /// A text of a strategy.
    record Words(Reference.Kind kind, UUID strategy, String text) {}

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
                                Reference.Kind.valueOf(row.get("kind", String.class)),
                                row.get("strategy_id", UUID.class),
                                row.get("text", String.class)),
                        _ -> new ArrayList<>())
                .add(new Numbered(row.get("id", UUID.class), row.get("number", String.class))));
        return found;
    }
}

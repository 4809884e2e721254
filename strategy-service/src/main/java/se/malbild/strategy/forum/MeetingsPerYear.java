package se.malbild.strategy.forum;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.malbild.kit.language.Text;
import se.malbild.kit.time.Sweden;
import se.malbild.strategy.criterion.Direction;
import se.malbild.strategy.criterion.Figure;
import se.malbild.strategy.criterion.IndicatorFacts;
import se.malbild.strategy.internalseries.InternalSeries;

/// How many times a year forums of some kinds met.
record MeetingsPerYear(String code, Text title, Text counted, Set<ForumKind> kinds, EntityManager database, Clock clock)
        implements InternalSeries {

    @Override
    public IndicatorFacts facts() {
        return IndicatorFacts.simple(title, PUBLISHER, Direction.HIGHER_IS_BETTER, List.of());
    }

    @Override
    public Text measurementUnit() {
        return new Text("möten per år", "meetings a year");
    }

    @Override
    public Map<String, List<Figure>> figures(Collection<String> municipalities) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery("""
                        WITH counted AS (
                            SELECT occurrence.municipality_id, count(*) AS meetings,
                                CAST(extract(year FROM happened_on) AS integer) AS year
                            FROM occurrence JOIN forum
                                ON (forum.municipality_id, forum.id) = (occurrence.municipality_id, occurrence.forum_id)
                            WHERE occurrence.municipality_id = ANY (:municipalities) AND forum.kind = ANY (:kinds)
                            GROUP BY 1, 3)
                        SELECT began.municipality_id, each.year, CAST(coalesce(meetings, 0) AS numeric) AS value
                        FROM (SELECT municipality_id, min(year) AS first FROM counted GROUP BY 1) AS began
                        CROSS JOIN LATERAL generate_series(first, :last) AS each (year)
                        LEFT JOIN counted ON (counted.municipality_id, counted.year) = (began.municipality_id, each.year)
                        ORDER BY 1, 2""", Tuple.class)
                .setParameter("municipalities", municipalities.toArray(String[]::new))
                .setParameter("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
                .setParameter("last", Sweden.dayOf(clock.instant()).getYear() - 1)
                .getResultList();
        return InternalSeries.figures(code, rows);
    }
}

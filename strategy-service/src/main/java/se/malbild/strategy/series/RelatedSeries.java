package se.malbild.strategy.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;

/// Links measures to what their criteria do not name but rest on all the same: the other definitions of the indicators
/// that they name, the margins of error, the numbers of answers. In the caller's transaction.
@ApplicationScoped
class RelatedSeries {

    // Followed from the named ones as far as indicators are known here; what is not known yet is followed when it is.
    private static final String REACHED = """
            WITH RECURSIVE reached AS (
                SELECT measure_id, municipality_id, indicator_code FROM measure_input
                WHERE named AND measure_id = ANY (:measures)
                UNION
                SELECT measure_id, municipality_id, related.code FROM reached
                JOIN linked_indicator known ON known.code = reached.indicator_code
                CROSS JOIN LATERAL unnest(ARRAY[replaced_by, margin_indicator, respondents_indicator] || replaces)
                    AS related (code)
                WHERE related.code IS NOT NULL)
            """;

    private final EntityManager database;
    private final Event<SeriesLinks.Linked> linked;
    private final Clock clock;

    @Inject
    RelatedSeries(EntityManager database, Event<SeriesLinks.Linked> linked, Clock clock) {
        this.database = database;
        this.linked = linked;
        this.clock = clock;
    }

    /// Has the measures rest on what their named indicators lead to, and on nothing else. Series that are not kept yet
    /// are fetched after the commit.
    void relate(UUID[] measures) {
        relate(measures, true);
    }

    /// @param again whether series that wait because they could not be read are tried at once
    void relate(UUID[] measures, boolean again) {
        database.createNativeQuery(REACHED + """
                        INSERT INTO measure_input (measure_id, municipality_id, indicator_code, named)
                        SELECT measure_id, municipality_id, indicator_code, false FROM reached
                        ON CONFLICT DO NOTHING""")
                .setParameter("measures", measures)
                .executeUpdate();
        database.createNativeQuery(REACHED + """
                        DELETE FROM measure_input WHERE NOT named AND measure_id = ANY (:measures)
                        AND (measure_id, indicator_code) NOT IN (SELECT measure_id, indicator_code FROM reached)""")
                .setParameter("measures", measures)
                .executeUpdate();
        // One that is known is updated all the same: that holds it, so that it is not taken for an orphan meanwhile,
        // and has it tried at once if it waits. What the service counts itself is fetched from nowhere.
        database.createNativeQuery("""
                        INSERT INTO linked_series (municipality_id, indicator_code, status, linked_at)
                        SELECT DISTINCT municipality_id, indicator_code, 'BACKFILLING', CAST(:now AS timestamptz)
                        FROM measure_input
                        WHERE measure_id = ANY (:measures) AND NOT starts_with(indicator_code, 'internal.')
                        ORDER BY municipality_id, indicator_code
                        ON CONFLICT (municipality_id, indicator_code) DO UPDATE SET
                            next_attempt_at = CASE WHEN :again THEN '-infinity' ELSE linked_series.next_attempt_at END,
                            attempts = CASE WHEN :again THEN 0 ELSE linked_series.attempts END""")
                .setParameter("measures", measures)
                .setParameter("again", again)
                .setParameter("now", clock.instant())
                .executeUpdate();
        linked.fire(new SeriesLinks.Linked());
    }
}

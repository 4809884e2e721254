package se.malbild.strategy.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/// Which series measures rest on.
@ApplicationScoped
public class SeriesLinks {

    private final EntityManager database;
    private final Event<Linked> linked;
    private final DirtyMarks marks;
    private final Clock clock;

    @Inject
    SeriesLinks(EntityManager database, Event<Linked> linked, DirtyMarks marks, Clock clock) {
        this.database = database;
        this.linked = linked;
        this.marks = marks;
        this.clock = clock;
    }

    /// A measure has been linked, and its series may have to be fetched.
    record Linked() {}

    /// Links a measure to the series that it rests on, in the caller's transaction; the series are fetched after the
    /// commit. The measure is judged anew.
    ///
    /// @param municipalityId whose series
    /// @param measureId the measure
    /// @param indicators codes of its indicators
    public void link(String municipalityId, UUID measureId, Set<String> indicators) {
        String[] codes = indicators.toArray(String[]::new);
        database.createNativeQuery(
                        "DELETE FROM measure_input WHERE measure_id = :measure AND NOT indicator_code = ANY (:codes)")
                .setParameter("measure", measureId)
                .setParameter("codes", codes)
                .executeUpdate();
        database.createNativeQuery("""
                        INSERT INTO linked_series (municipality_id, indicator_code, status, linked_at)
                        SELECT :municipality, code, 'BACKFILLING', :now FROM unnest(:codes) AS code ORDER BY code
                        ON CONFLICT DO NOTHING""")
                .setParameter("municipality", municipalityId)
                .setParameter("codes", codes)
                .setParameter("now", clock.instant())
                .executeUpdate();
        database.createNativeQuery("""
                        INSERT INTO measure_input (measure_id, municipality_id, indicator_code)
                        SELECT :measure, :municipality, code FROM unnest(:codes) AS code
                        ON CONFLICT DO NOTHING""")
                .setParameter("measure", measureId)
                .setParameter("municipality", municipalityId)
                .setParameter("codes", codes)
                .executeUpdate();
        marks.markMeasure(measureId);
        linked.fire(new Linked());
    }

    /// Has the measures of a strategy judged anew, in the caller's transaction.
    public void judgeAnew(UUID strategyId) {
        marks.markStrategy(strategyId);
    }
}

package se.malbild.strategy.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/// The indicators that measures rest on, in the caller's transaction.
@ApplicationScoped
public class LinkedIndicators {

    private final EntityManager database;
    private final Clock clock;

    @Inject
    LinkedIndicators(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Keeps what is known of an indicator now. When it has changed, the measures that rest on it are judged anew.
    ///
    /// @return true when it is other than what was known
    public boolean keep(LinkedIndicator indicator) {
        Number changed = (Number) database.createNativeQuery("""
                        WITH changed AS (
                            INSERT INTO linked_indicator AS known (code, title_swedish, title_english, publisher,
                                direction, measurement_unit, missing_editions, fetched_at)
                            VALUES (:code, :swedish, :english, :publisher, :direction, :unit, :missing, :now)
                            ON CONFLICT (code) DO UPDATE SET title_swedish = excluded.title_swedish,
                                title_english = excluded.title_english, publisher = excluded.publisher,
                                direction = excluded.direction, measurement_unit = excluded.measurement_unit,
                                missing_editions = excluded.missing_editions, fetched_at = excluded.fetched_at
                            WHERE (known.title_swedish, known.title_english, known.publisher, known.direction,
                                    known.measurement_unit, known.missing_editions)
                                IS DISTINCT FROM (excluded.title_swedish, excluded.title_english, excluded.publisher,
                                    excluded.direction, excluded.measurement_unit, excluded.missing_editions)
                            RETURNING code),
                        marked AS (
                            INSERT INTO dirty_measure (measure_id, municipality_id, change_number, first_marked_at,
                                last_marked_at)
                            SELECT measure_id, municipality_id, 0, :now, :now FROM measure_input
                            WHERE indicator_code IN (SELECT code FROM changed) ORDER BY measure_id
                            ON CONFLICT (measure_id) DO UPDATE SET last_marked_at = excluded.last_marked_at)
                        SELECT count(*) FROM changed""")
                .setParameter("code", indicator.code())
                .setParameter("swedish", indicator.titleSwedish())
                .setParameter("english", indicator.titleEnglish())
                .setParameter("publisher", indicator.publisher())
                .setParameter("direction", indicator.direction())
                .setParameter("unit", indicator.measurementUnit())
                .setParameter("missing", indicator.missingEditions().toArray(String[]::new))
                .setParameter("now", clock.instant())
                .getSingleResult();
        return changed.intValue() > 0;
    }
}

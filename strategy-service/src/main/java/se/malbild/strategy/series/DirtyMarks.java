package se.malbild.strategy.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.UUID;

/// Marks measures that are to be judged anew though no figure has changed, in the caller's transaction.
@ApplicationScoped
class DirtyMarks {

    private final EntityManager database;
    private final Clock clock;

    @Inject
    DirtyMarks(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void markMeasures(UUID[] measures) {
        mark("SELECT id AS measure_id, municipality_id FROM measure WHERE id = ANY (:measures)")
                .setParameter("measures", measures)
                .executeUpdate();
    }

    /// The measures of a strategy that have a criterion.
    void markStrategy(UUID strategyId) {
        mark("SELECT id AS measure_id, municipality_id FROM measure WHERE strategy_id = :strategy AND criterion IS NOT NULL")
                .setParameter("strategy", strategyId)
                .executeUpdate();
    }

    /// The measures of a municipality that rest on a series.
    void markRestingOn(String municipality, String code) {
        mark("""
                SELECT measure_id, municipality_id FROM measure_input
                WHERE municipality_id = :municipality AND indicator_code = :code""")
                .setParameter("municipality", municipality)
                .setParameter("code", code)
                .executeUpdate();
    }

    /// The measures of all municipalities that rest on one of some series.
    void markRestingOn(String[] codes) {
        mark("SELECT DISTINCT measure_id, municipality_id FROM measure_input WHERE indicator_code = ANY (:codes)")
                .setParameter("codes", codes)
                .executeUpdate();
    }

    // Change number 0: no import has to be complete before they are judged.
    private Query mark(String chosen) {
        String insert = """
                INSERT INTO dirty_measure (measure_id, municipality_id, change_number, first_marked_at, last_marked_at)
                SELECT measure_id, municipality_id, 0, :now, :now FROM (%s) AS chosen ORDER BY measure_id
                ON CONFLICT (measure_id) DO UPDATE SET last_marked_at = excluded.last_marked_at""".formatted(chosen);
        return database.createNativeQuery(insert).setParameter("now", clock.instant());
    }
}

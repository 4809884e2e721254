package se.malbild.strategy.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.malbild.kit.time.Sweden;

/// When time alone may turn a verdict: a day by which something is to be done, the end of a year. In the caller's
/// transaction.
@ApplicationScoped
class Reviews {

    private final EntityManager database;
    private final Clock clock;

    @Inject
    Reviews(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Plans the next review of measures; an earlier plan is replaced.
    void plan(Map<UUID, LocalDate> next) {
        database.createNativeQuery("""
                        INSERT INTO measure_review (measure_id, municipality_id, review_on)
                        SELECT measure.id, measure.municipality_id, CAST(plan.day AS date)
                        FROM unnest(:measures, :days) AS plan (id, day) JOIN measure USING (id)
                        ORDER BY measure.id
                        ON CONFLICT (measure_id) DO UPDATE SET review_on = excluded.review_on""")
                .setParameter("measures", next.keySet().toArray(UUID[]::new))
                .setParameter(
                        "days", next.values().stream().map(LocalDate::toString).toArray(String[]::new))
                .executeUpdate();
    }

    /// Has the measures judged anew whose day has come.
    ///
    /// @return how many
    int begin() {
        // Marked first and forgotten then, in the order in which judging takes both.
        @SuppressWarnings("unchecked")
        List<UUID> marked = database.createNativeQuery("""
                        INSERT INTO dirty_measure (measure_id, municipality_id, change_number, first_marked_at,
                            last_marked_at)
                        SELECT measure_id, municipality_id, 0, :now, :now FROM measure_review WHERE review_on <= :today
                        ORDER BY measure_id
                        ON CONFLICT (measure_id) DO UPDATE SET last_marked_at = excluded.last_marked_at
                        RETURNING measure_id""", UUID.class)
                .setParameter("today", today())
                .setParameter("now", clock.instant())
                .getResultList();
        if (!marked.isEmpty()) {
            database.createNativeQuery("""
                            DELETE FROM measure_review WHERE review_on <= :today AND measure_id = ANY (:marked)""")
                    .setParameter("today", today())
                    .setParameter("marked", marked.toArray(UUID[]::new))
                    .executeUpdate();
        }
        return marked.size();
    }

    private LocalDate today() {
        return Sweden.dayOf(clock.instant());
    }
}

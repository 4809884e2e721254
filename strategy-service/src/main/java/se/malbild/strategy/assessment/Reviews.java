package se.malbild.strategy.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.malbild.kit.database.OneColumn;
import se.malbild.kit.time.Sweden;
import se.malbild.strategy.series.SeriesLinks;

/// When time alone may turn a verdict: a day by which something is to be done, the end of a year. In the caller's
/// transaction.
@ApplicationScoped
class Reviews {

    private final EntityManager database;
    private final SeriesLinks series;
    private final Clock clock;

    @Inject
    Reviews(EntityManager database, SeriesLinks series, Clock clock) {
        this.database = database;
        this.series = series;
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
        List<UUID> due = OneColumn.query(
                        database, "SELECT measure_id FROM measure_review WHERE review_on <= :today", UUID.class)
                .setParameter("today", today())
                .getResultList();
        if (due.isEmpty()) {
            return 0;
        }
        // Marked first and forgotten then, in the order in which judging takes both.
        series.judgeAnew(due);
        database.createNativeQuery("""
                        DELETE FROM measure_review WHERE review_on <= :today AND measure_id = ANY (:due)""")
                .setParameter("today", today())
                .setParameter("due", due.toArray(UUID[]::new))
                .executeUpdate();
        return due.size();
    }

    private LocalDate today() {
        return Sweden.dayOf(clock.instant());
    }
}

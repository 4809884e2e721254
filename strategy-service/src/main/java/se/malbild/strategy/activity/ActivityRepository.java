package se.malbild.strategy.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.malbild.strategy.schedule.Span;

@ApplicationScoped
class ActivityRepository implements PanacheRepositoryBase<Activity, UUID> {

    boolean hasOccurrences(UUID activity) {
        return (Boolean) getEntityManager()
                .createNativeQuery("SELECT EXISTS (SELECT FROM occurrence WHERE activity_id = :activity)")
                .setParameter("activity", activity)
                .getSingleResult();
    }

    /// Reckons the spans of a plan's activities anew, when its years have changed.
    void reckonSpans(UUID plan, Span years) {
        getEntityManager()
                .createNativeQuery("""
                        UPDATE activity SET begins_on = span.begins_on, ends_on = span.ends_on
                        FROM (SELECT activity.id, coalesce(min(schedule.begins_on), :first) AS begins_on,
                                coalesce(max(schedule.ends_on), :last) AS ends_on
                            FROM activity LEFT JOIN schedule ON schedule.activity_id = activity.id
                            WHERE activity.plan_id = :plan GROUP BY activity.id) AS span
                        WHERE activity.id = span.id
                        AND (activity.begins_on, activity.ends_on) <> (span.begins_on, span.ends_on)""")
                .setParameter("plan", plan)
                .setParameter("first", years.begins())
                .setParameter("last", years.ends())
                .executeUpdate();
        getEntityManager().clear();
    }
}

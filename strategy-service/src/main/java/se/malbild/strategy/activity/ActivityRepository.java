package se.malbild.strategy.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.malbild.strategy.schedule.Span;

@ApplicationScoped
class ActivityRepository implements PanacheRepositoryBase<Activity, UUID> {

    /// Reckons the spans of a plan's activities anew, when its years have changed; the rule is that of
    /// [ActivityContent#span].
    void reckonSpans(UUID plan, Span years) {
        getEntityManager()
                .createNativeQuery("""
                        UPDATE activity SET begins_on = span.begins_on, ends_on = span.ends_on, version = version + 1
                        FROM (SELECT activity.id, coalesce(min(coalesce(deciding.begins_on, :first)), :first) AS begins_on,
                                coalesce(max(coalesce(deciding.ends_on, :last)), :last) AS ends_on
                            FROM activity LEFT JOIN schedule AS deciding ON deciding.activity_id = activity.id
                                AND (deciding.detail_id IS NULL OR NOT EXISTS (SELECT FROM schedule AS own
                                    WHERE own.activity_id = activity.id AND own.detail_id IS NULL))
                            WHERE activity.plan_id = :plan
                            GROUP BY activity.id, deciding.activity_id) AS span
                        WHERE activity.id = span.id
                        AND (activity.begins_on, activity.ends_on) <> (span.begins_on, span.ends_on)""")
                .setParameter("plan", plan)
                .setParameter("first", years.begins())
                .setParameter("last", years.ends())
                .executeUpdate();
        getEntityManager().clear();
    }

    /// Makes a plan's activities ones that begin with it.
    void goOnWithNone(UUID plan) {
        getEntityManager()
                .createNativeQuery(
                        "UPDATE activity SET continues = NULL WHERE plan_id = :plan AND continues IS NOT NULL")
                .setParameter("plan", plan)
                .executeUpdate();
    }

    /// How many activities rest on it.
    long dependents(UUID activity) {
        return ((Number) getEntityManager()
                        .createNativeQuery("SELECT count(*) FROM activity_dependency WHERE depends_on_id = :activity")
                        .setParameter("activity", activity)
                        .getSingleResult())
                .longValue();
    }
}

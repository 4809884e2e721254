package se.malbild.strategy.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.time.Sweden;
import se.malbild.strategy.plan.PlanAccess;

/// Activities as the API shows them.
@ApplicationScoped
public class ActivityViews {

    private final ActivityParts parts;
    private final VisibleLinks links;
    private final PlanAccess access;
    private final EntityManager database;
    private final Clock clock;

    @Inject
    ActivityViews(ActivityParts parts, VisibleLinks links, PlanAccess access, EntityManager database, Clock clock) {
        this.parts = parts;
        this.links = links;
        this.access = access;
        this.database = database;
        this.clock = clock;
    }

    /// Those of a plan that the actor sees, by their places in their themes.
    public List<ActivityResponse> ofPlan(UUID plan) {
        return of(database.createQuery(
                        "select a from Activity a where a.planId = :plan order by a.position", Activity.class)
                .setParameter("plan", plan)
                .getResultList());
    }

    List<ActivityResponse> of(List<Activity> activities) {
        List<UUID> ids = activities.stream().map(Activity::id).toList();
        Map<UUID, ActivityContent> contents = links.shown(parts.of(ids));
        Map<UUID, Tuple> facts = facts(ids);
        LocalDate today = Sweden.dayOf(clock.instant());
        // One that has no facts has been deleted since it was read.
        return activities.stream()
                .flatMap(activity -> Stream.ofNullable(facts.get(activity.id()))
                        .map(fact -> ActivityResponse.of(
                                activity,
                                fact.get("number", String.class),
                                contents.getOrDefault(activity.id(), ActivityContent.NONE),
                                progress(activity, fact, today))))
                .toList();
    }

    private @Nullable ActivityProgress progress(Activity activity, Tuple fact, LocalDate today) {
        boolean closed = fact.get("closed", Boolean.class);
        if (!access.seesUndecided() && !closed) {
            return null;
        }
        boolean awaiting = activity.awaits() != null && !fact.get("decided", Boolean.class);
        return ActivityProgress.of(
                activity.status(), activity.statusSince(), closed ? null : activity.endsOn(), awaiting, today);
    }

    /// True when the decision that an activity waited for has been taken.
    boolean decided(UUID activity) {
        Tuple fact = facts(List.of(activity)).get(activity);
        return fact != null && fact.get("decided", Boolean.class);
    }

    @SuppressWarnings("unchecked")
    private Map<UUID, Tuple> facts(Collection<UUID> activities) {
        List<Tuple> rows = database.createNativeQuery("""
                        SELECT a.id, outline_number(t.position, a.position) AS number, p.status = 'CLOSED' AS closed,
                            EXISTS (SELECT FROM activity_decision d WHERE d.activity_id = a.id) AS decided
                        FROM activity a JOIN plan p ON p.id = a.plan_id LEFT JOIN theme t ON t.id = a.theme_id
                        WHERE a.id = ANY (:activities)""", Tuple.class)
                .setParameter("activities", activities.toArray(UUID[]::new))
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> row.get("id", UUID.class), Function.identity()));
    }
}

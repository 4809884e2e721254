package se.malbild.strategy.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.access.RequestedMunicipality;
import se.malbild.kit.database.OneColumn;

/// What activities of a plan can refer to.
@ApplicationScoped
class LinkTargets {

    private final EntityManager database;
    private final RequestedMunicipality municipality;

    @Inject
    LinkTargets(EntityManager database, RequestedMunicipality municipality) {
        this.database = database;
        this.municipality = municipality;
    }

    /// Those of the goals, measures, efforts and goals of the plan itself that links name which there are.
    Set<UUID> known(UUID plan, Collection<ActivityLink> links) {
        if (links.isEmpty()) {
            return Set.of();
        }
        List<UUID> found = OneColumn.query(database, """
                        SELECT id FROM goal WHERE municipality_id = :municipality AND id = ANY (:goals)
                        UNION ALL SELECT id FROM measure WHERE municipality_id = :municipality AND id = ANY (:measures)
                        UNION ALL SELECT id FROM effort WHERE municipality_id = :municipality AND id = ANY (:efforts)
                        UNION ALL SELECT id FROM plan_goal
                        WHERE municipality_id = :municipality AND plan_id = :plan AND id = ANY (:planGoals)""", UUID.class)
                .setParameter("municipality", municipality.id())
                .setParameter("plan", plan)
                .setParameter("goals", ids(links, ActivityLink::goal))
                .setParameter("measures", ids(links, ActivityLink::measure))
                .setParameter("efforts", ids(links, ActivityLink::effort))
                .setParameter("planGoals", ids(links, ActivityLink::planGoal))
                .getResultList();
        return Set.copyOf(found);
    }

    private static UUID[] ids(Collection<ActivityLink> links, Function<ActivityLink, @Nullable UUID> target) {
        return links.stream().map(target).filter(Objects::nonNull).toArray(UUID[]::new);
    }

    /// The numbers of a plan's activities, by their ids.
    @SuppressWarnings("unchecked")
    Map<UUID, String> numbers(UUID plan) {
        List<Tuple> rows = database.createNativeQuery("""
                        SELECT activity.id, outline_number(theme.position, activity.position) AS number
                        FROM activity LEFT JOIN theme ON theme.id = activity.theme_id
                        WHERE activity.municipality_id = :municipality AND activity.plan_id = :plan""", Tuple.class)
                .setParameter("municipality", municipality.id())
                .setParameter("plan", plan)
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(row -> row.get("id", UUID.class), row -> row.get("number", String.class)));
    }

    /// What a plan's activities rest on.
    @SuppressWarnings("unchecked")
    Map<UUID, List<UUID>> dependencies(UUID plan) {
        List<Tuple> rows = database.createNativeQuery("""
                        SELECT activity_id, depends_on_id FROM activity_dependency
                        WHERE municipality_id = :municipality AND plan_id = :plan ORDER BY activity_id, position""", Tuple.class)
                .setParameter("municipality", municipality.id())
                .setParameter("plan", plan)
                .getResultList();
        Map<UUID, List<UUID>> dependencies = new HashMap<>();
        rows.forEach(row -> dependencies
                .computeIfAbsent(row.get("activity_id", UUID.class), _ -> new ArrayList<>())
                .add(row.get("depends_on_id", UUID.class)));
        return dependencies;
    }

    boolean hasTheme(UUID plan, UUID theme) {
        return (Boolean) database.createNativeQuery("""
                        SELECT EXISTS (SELECT FROM theme
                            WHERE municipality_id = :municipality AND plan_id = :plan AND id = :theme)""")
                .setParameter("municipality", municipality.id())
                .setParameter("plan", plan)
                .setParameter("theme", theme)
                .getSingleResult();
    }

    /// Those of the details on which something has occurred.
    List<UUID> detailsThatOccurred(Collection<UUID> details) {
        return details.isEmpty()
                ? List.of()
                : OneColumn.query(
                                database,
                                "SELECT DISTINCT detail_id FROM occurrence WHERE detail_id = ANY (:details)",
                                UUID.class)
                        .setParameter("details", details.toArray(UUID[]::new))
                        .getResultList();
    }
}

package se.malbild.strategy.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.malbild.kit.access.RequestedMunicipality;
import se.malbild.kit.database.OneColumn;
import se.malbild.strategy.plan.PlanAccess;
import se.malbild.strategy.strategy.Strategies;

/// What activities serve, as far as the actor sees the strategies that it stands in.
@ApplicationScoped
class VisibleLinks {

    private final EntityManager database;
    private final RequestedMunicipality municipality;
    private final PlanAccess access;
    private final Strategies strategies;

    @Inject
    VisibleLinks(EntityManager database, RequestedMunicipality municipality, PlanAccess access, Strategies strategies) {
        this.database = database;
        this.municipality = municipality;
        this.access = access;
        this.strategies = strategies;
    }

    /// The same contents, without links to what stands in strategies that the actor does not see.
    Map<UUID, ActivityContent> shown(Map<UUID, ActivityContent> contents) {
        List<ActivityLink> links = contents.values().stream()
                .flatMap(content -> content.links().stream())
                .filter(link -> link.planGoal() == null)
                .toList();
        if (links.isEmpty() || access.seesUndecided()) {
            return contents;
        }
        Set<UUID> visible = visible(links);
        Map<UUID, ActivityContent> shown = new HashMap<>();
        contents.forEach((id, content) -> shown.put(
                id,
                content.withLinks(content.links().stream()
                        .filter(link -> link.planGoal() != null || visible.contains(link.strategyPart()))
                        .toList())));
        return shown;
    }

    private Set<UUID> visible(List<ActivityLink> links) {
        return Set.copyOf(OneColumn.query(database, """
                        SELECT part.id FROM (
                            SELECT id, strategy_id FROM goal WHERE municipality_id = :municipality AND id = ANY (:parts)
                            UNION ALL SELECT id, strategy_id FROM measure
                            WHERE municipality_id = :municipality AND id = ANY (:parts)
                            UNION ALL SELECT id, strategy_id FROM effort
                            WHERE municipality_id = :municipality AND id = ANY (:parts)) AS part
                        JOIN strategy ON strategy.municipality_id = :municipality AND strategy.id = part.strategy_id
                        WHERE strategy.status = ANY (:visible)""", UUID.class)
                .setParameter("municipality", municipality.id())
                .setParameter(
                        "parts", links.stream().map(ActivityLink::strategyPart).toArray(UUID[]::new))
                .setParameter(
                        "visible",
                        strategies.visibleStatuses().stream().map(Enum::name).toArray(String[]::new))
                .getResultList());
    }
}

package se.malbild.strategy.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.malbild.kit.access.RequestedMunicipality;

/// Who has what units had that have ended.
@ApplicationScoped
@Transactional
public class UnitHeirs {

    private final EntityManager database;
    private final RequestedMunicipality municipality;
    private final OrganisationLock lock;

    @Inject
    UnitHeirs(EntityManager database, RequestedMunicipality municipality, OrganisationLock lock) {
        this.database = database;
        this.municipality = municipality;
        this.lock = lock;
    }

    /// The units that exist and took over from each, by name, perhaps by way of others that have ended since. None of
    /// them ends before the transaction does.
    ///
    /// @param ended units that have ended; of others, nothing is said
    public Map<UUID, List<UUID>> of(Collection<UUID> ended) {
        if (ended.isEmpty()) {
            return Map.of();
        }
        lock.forUse();
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery("""
                        WITH RECURSIVE line (unit_id, heir_id) AS (
                            SELECT unit_id, successor_id FROM organisation_unit_successor
                            WHERE municipality_id = :municipality AND unit_id = ANY (:ended)
                            UNION
                            SELECT line.unit_id, later.successor_id
                            FROM line JOIN organisation_unit_successor AS later ON later.unit_id = line.heir_id)
                        SELECT unit_id, heir_id FROM line JOIN organisation_unit ON organisation_unit.id = heir_id
                        WHERE ended_on IS NULL ORDER BY name""", Tuple.class)
                .setParameter("municipality", municipality.id())
                .setParameter("ended", ended.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("unit_id", UUID.class),
                        Collectors.mapping(row -> row.get("heir_id", UUID.class), Collectors.toList())));
    }
}

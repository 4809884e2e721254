package se.malbild.strategy.organisation.treeimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.malbild.kit.access.RequestedMunicipality;
import se.malbild.kit.database.NewIds;
import se.malbild.strategy.organisation.UnitKind;

/// The units of the municipality in the database, read and written all at once.
@ApplicationScoped
class StandingUnits {

    private final EntityManager database;
    private final RequestedMunicipality municipality;
    private final Clock clock;

    @Inject
    StandingUnits(EntityManager database, RequestedMunicipality municipality, Clock clock) {
        this.database = database;
        this.municipality = municipality;
        this.clock = clock;
    }

    /// Those that exist, by their names. Nobody else changes them until the transaction ends: what is written to one of
    /// them meanwhile would be overwritten by what stood before.
    Map<String, ListedUnit> byName() {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery("""
                        SELECT id, name, kind, parent_id, function_address FROM organisation_unit
                        WHERE municipality_id = :municipality AND ended_on IS NULL
                        ORDER BY id FOR NO KEY UPDATE""", Tuple.class)
                .setParameter("municipality", municipality.id())
                .getResultList();
        return rows.stream()
                .map(row -> new ListedUnit(
                        row.get("id", UUID.class),
                        row.get("name", String.class),
                        UnitKind.valueOf(row.get("kind", String.class)),
                        row.get("parent_id", UUID.class),
                        row.get("function_address", String.class)))
                .collect(Collectors.toMap(ListedUnit::key, Function.identity()));
    }

    Deque<UUID> newIds(int count) {
        return new ArrayDeque<>(NewIds.of(database, count));
    }

    void create(List<ListedUnit> units) {
        write("""
                INSERT INTO organisation_unit
                    (id, municipality_id, name, kind, parent_id, function_address, version, created_at, updated_at)
                SELECT id, :municipality, name, kind, parent, address, 0, :now, :now
                FROM unnest(:ids, :names, :kinds, :parents, :addresses) AS wanted (id, name, kind, parent, address)""", units);
    }

    void change(List<ListedUnit> units) {
        write("""
                UPDATE organisation_unit AS unit
                SET name = wanted.name, kind = wanted.kind, parent_id = parent, function_address = address,
                    version = version + 1, updated_at = :now
                FROM unnest(:ids, :names, :kinds, :parents, :addresses) AS wanted (id, name, kind, parent, address)
                WHERE unit.municipality_id = :municipality AND unit.id = wanted.id""", units);
    }

    private void write(String statement, List<ListedUnit> units) {
        if (units.isEmpty()) {
            return;
        }
        database.createNativeQuery(statement)
                .setParameter("municipality", municipality.id())
                .setParameter("now", clock.instant())
                .setParameter("ids", units.stream().map(ListedUnit::id).toArray(UUID[]::new))
                .setParameter("names", units.stream().map(ListedUnit::name).toArray(String[]::new))
                .setParameter(
                        "kinds", units.stream().map(unit -> unit.kind().name()).toArray(String[]::new))
                .setParameter("parents", units.stream().map(ListedUnit::parent).toArray(UUID[]::new))
                .setParameter(
                        "addresses",
                        units.stream().map(ListedUnit::functionAddress).toArray(String[]::new))
                .executeUpdate();
    }
}

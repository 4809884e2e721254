package se.malbild.strategy.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.malbild.kit.database.OneColumn;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;

@ApplicationScoped
class OrganisationUnitRepository implements PanacheRepositoryBase<OrganisationUnit, UUID> {

    Page<OrganisationUnit> page(OrganisationUnitQuery.Condition condition, SortOrder order, PageRequest page) {
        return Page.of(find(condition.jpql() + " order by " + order.toSql(), condition.values()), page);
    }

    List<OrganisationUnit> existing() {
        return list("endedOn is null");
    }

    /// Those that exist with one of the names, whatever letters are capital.
    List<OrganisationUnit> named(Collection<String> names) {
        return list(
                "endedOn is null and lower(form.name) in ?1",
                names.stream().map(NamedUnit::key).toList());
    }

    /// Makes those that the municipality has none with the same name of, in one statement.
    void addMissing(String municipalityId, Collection<NamedUnit> wanted, Instant now) {
        getEntityManager()
                .createNativeQuery("""
                        INSERT INTO organisation_unit (id, municipality_id, name, kind, version, created_at, updated_at)
                        SELECT uuidv7(), :municipality, name, kind, 0, :now, :now
                        FROM unnest(:names, :kinds) AS wanted (name, kind) ORDER BY name
                        ON CONFLICT (municipality_id, lower(name)) WHERE ended_on IS NULL DO NOTHING""")
                .setParameter("municipality", municipalityId)
                .setParameter("names", wanted.stream().map(NamedUnit::name).toArray(String[]::new))
                .setParameter(
                        "kinds", wanted.stream().map(unit -> unit.kind().name()).toArray(String[]::new))
                .setParameter("now", now)
                .executeUpdate();
    }

    /// Which of the ids are of units that existed on a day, or exist still. As the database has it now, whatever has
    /// been read before.
    ///
    /// @param day for those that exist still, one that no unit ended on or after
    List<UUID> existedOn(Collection<UUID> ids, LocalDate day) {
        return find("select id from OrganisationUnit where id in ?1 and (endedOn is null or endedOn >= ?2)", ids, day)
                .project(UUID.class)
                .list();
    }

    /// The successors of those of the units that have any, by name.
    Map<UUID, List<UUID>> successors(Collection<UUID> units) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = getEntityManager()
                .createNativeQuery("""
                        SELECT unit_id, successor_id FROM organisation_unit_successor
                        JOIN organisation_unit ON organisation_unit.id = successor_id
                        WHERE unit_id = ANY (:units) ORDER BY name, successor_id""", Tuple.class)
                .setParameter("units", units.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("unit_id", UUID.class),
                        Collectors.mapping(row -> row.get("successor_id", UUID.class), Collectors.toList())));
    }

    /// What keeps a unit from being deleted.
    List<UnitBond> bonds(UUID unit) {
        List<String> found = OneColumn.query(getEntityManager(), UnitBond.QUERY, String.class)
                .setParameter("unit", unit)
                .getResultList();
        return found.stream().map(UnitBond::valueOf).sorted().toList();
    }
}

package se.malbild.strategy.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;

@ApplicationScoped
class OrganisationUnitRepository implements PanacheRepositoryBase<OrganisationUnit, UUID> {

    Page<OrganisationUnit> page(SortOrder order, PageRequest page) {
        return Page.of(find("order by " + order.toSql()), page);
    }

    /// Those with one of the names, whatever letters are capital.
    List<OrganisationUnit> named(Collection<String> names) {
        return list("lower(form.name) in ?1", names.stream().map(NamedUnit::key).toList());
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

    List<OrganisationUnit> withIds(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    /// Whether something has been reported or written down for it, which nobody else can take over.
    boolean hasReported(UUID id) {
        return (Boolean) getEntityManager()
                .createNativeQuery("""
                        SELECT EXISTS (SELECT FROM reported_value WHERE unit_id = :unit)
                            OR EXISTS (SELECT FROM company_visit WHERE unit_id = :unit)""")
                .setParameter("unit", id)
                .getSingleResult();
    }

    boolean answersForSomething(UUID id) {
        return (Boolean) getEntityManager()
                .createNativeQuery("SELECT EXISTS (SELECT FROM measure_responsible WHERE unit_id = :unit)")
                .setParameter("unit", id)
                .getSingleResult();
    }
}

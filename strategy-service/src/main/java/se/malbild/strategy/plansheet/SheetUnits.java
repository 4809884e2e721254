package se.malbild.strategy.plansheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.malbild.kit.access.RequestedMunicipality;
import se.malbild.strategy.organisation.NamedUnit;
import se.malbild.strategy.organisation.UnitKind;

/// The units that rows can name. A sheet makes none: a name that nobody has is a slip more often than a new unit.
@ApplicationScoped
class SheetUnits {

    private final EntityManager database;
    private final RequestedMunicipality municipality;

    @Inject
    SheetUnits(EntityManager database, RequestedMunicipality municipality) {
        this.database = database;
        this.municipality = municipality;
    }

    /// By [NamedUnit#key], without those that have ended.
    Map<String, NamedUnit> byKey() {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery("""
                        SELECT name, kind FROM organisation_unit
                        WHERE municipality_id = :municipality AND ended_on IS NULL""", Tuple.class)
                .setParameter("municipality", municipality.id())
                .getResultList();
        return rows.stream()
                .map(row ->
                        new NamedUnit(row.get("name", String.class), UnitKind.valueOf(row.get("kind", String.class))))
                .collect(Collectors.toMap(unit -> NamedUnit.key(unit.name()), unit -> unit, (one, _) -> one));
    }
}

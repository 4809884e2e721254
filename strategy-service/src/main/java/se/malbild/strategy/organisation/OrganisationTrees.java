package se.malbild.strategy.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.access.RequestedMunicipality;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;

/// The places of the units that exist in the municipality that the request is about.
@ApplicationScoped
public class OrganisationTrees {

    private final EntityManager database;
    private final RequestedMunicipality municipality;

    @Inject
    OrganisationTrees(EntityManager database, RequestedMunicipality municipality) {
        this.database = database;
        this.municipality = municipality;
    }

    /// As it stands in the database.
    public UnitTree standing() {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery("""
                        SELECT id, name, parent_id FROM organisation_unit
                        WHERE municipality_id = :municipality AND ended_on IS NULL""", Tuple.class)
                .setParameter("municipality", municipality.id())
                .getResultList();
        return UnitTree.of(rows.stream()
                .map(row -> new UnitTree.Placed(
                        row.get("id", UUID.class), row.get("name", String.class), row.get("parent_id", UUID.class)))
                .toList());
    }

    /// Holds a place that a unit is to get against the tree.
    ///
    /// @param unit the id of the unit; null for a new one
    /// @throws Refusal.Invalid at `parent` when that is no unit that exists, lies below the unit, or lies too deep
    void requirePlace(@Nullable UUID unit, String name, @Nullable UUID parent) {
        if (parent == null) {
            return;
        }
        UnitTree standing = standing();
        if (!standing.contains(parent)) {
            throw new Refusal.Invalid(
                    "parent",
                    new Text(
                            "är ingen enhet i kommunen, eller har upphört",
                            "is no unit of the municipality, or has ended"));
        }
        UUID placed = unit == null ? new UUID(0, 0) : unit;
        UnitTree moved = standing.with(new UnitTree.Placed(placed, name, parent));
        // Its own place first: a way round is told from where it was closed.
        require(moved.wrong(placed), "parent");
        requireSound(moved, "parent");
    }

    /// @param field where it is said what is wrong
    /// @throws Refusal.Invalid when units lie in each other, or too deep
    public void requireSound(UnitTree tree, String field) {
        require(tree.wrong(), field);
    }

    private static void require(@Nullable Text wrong, String field) {
        if (wrong != null) {
            throw new Refusal.Invalid(field, wrong);
        }
    }
}

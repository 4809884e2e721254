package se.malbild.strategy.organisation.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.access.RequestedMunicipality;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.problem.Violation;
import se.malbild.kit.time.Sweden;
import se.malbild.strategy.organisation.OrganisationLock;
import se.malbild.strategy.organisation.OrganisationTrees;
import se.malbild.strategy.organisation.OrganisationUnits;
import se.malbild.strategy.organisation.UnitTree;

/// Lets units end, and others take their place in the tree.
@ApplicationScoped
class UnitEndings {

    static final Text NO_UNIT =
            new Text("är ingen enhet i kommunen, eller har upphört", "is no unit of the municipality, or has ended");

    private final OrganisationUnits units;
    private final OrganisationTrees trees;
    private final OrganisationLock lock;
    private final EntityManager database;
    private final RequestedMunicipality municipality;
    private final Clock clock;

    @Inject
    UnitEndings(
            OrganisationUnits units,
            OrganisationTrees trees,
            OrganisationLock lock,
            EntityManager database,
            RequestedMunicipality municipality,
            Clock clock) {
        this.units = units;
        this.trees = trees;
        this.lock = lock;
        this.database = database;
        this.municipality = municipality;
        this.clock = clock;
    }

    /// The tree, which nobody else changes until the transaction ends; nor does anybody give units something meanwhile.
    UnitTree held() {
        lock.forChange();
        return trees.standing();
    }

    /// The last day of what ends: the one asked for, or else today.
    LocalDate lastDay(@Nullable LocalDate asked, List<Violation> violations) {
        LocalDate today = Sweden.dayOf(clock.instant());
        if (asked != null && asked.isAfter(today)) {
            violations.add(new Violation(
                    "on",
                    new Text("ligger i framtiden; flytten görs nu", "is in the future; what is moved is moved now")));
        }
        return asked == null ? today : asked;
    }

    /// Says which units did not exist yet on the day that is to be their last, or the day before they take over.
    ///
    /// @param units their ids with the fields where they stand
    /// @param last the last day that they, or those that they take over from, are to have existed
    /// @param takeOver true for those that take over, the day after
    void requireBegun(Map<String, UUID> units, LocalDate last, boolean takeOver, List<Violation> violations) {
        Map<UUID, LocalDate> began = began(units.values());
        units.forEach((field, unit) -> {
            LocalDate first = began.get(unit);
            if (first != null && first.isAfter(takeOver ? last.plusDays(1) : last)) {
                violations.add(new Violation(
                        takeOver ? field : "on",
                        takeOver
                                ? Text.of(
                                        "fanns inte dagen efter %s: dess första dag är %s",
                                        "did not exist the day after %s: its first day is %s", last, first)
                                : Text.of(
                                        "är före första dagen, %s, för enheten i %s",
                                        "is before the first day, %s, of the unit in %s", first, field)));
            }
        });
    }

    private Map<UUID, LocalDate> began(Collection<UUID> units) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery("""
                        SELECT id, began_on FROM organisation_unit
                        WHERE municipality_id = :municipality AND id = ANY (:units) AND began_on IS NOT NULL""", Tuple.class)
                .setParameter("municipality", municipality.id())
                .setParameter("units", units.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> row.get("id", UUID.class), row -> row.get("began_on", LocalDate.class)));
    }

    void end(Collection<UUID> ending, LocalDate on) {
        database.createNativeQuery("""
                        UPDATE organisation_unit SET ended_on = :on, version = version + 1, updated_at = :now
                        WHERE municipality_id = :municipality AND id = ANY (:ending)""")
                .setParameter("on", on)
                .setParameter("now", clock.instant())
                .setParameter("municipality", municipality.id())
                .setParameter("ending", ending.toArray(UUID[]::new))
                .executeUpdate();
    }

    /// Says what is wrong with a unit that is to take over.
    ///
    /// @param field where it stands
    void check(SuccessorUnit successor, Set<UUID> ending, UnitTree tree, String field, List<Violation> violations) {
        if ((successor.id() == null) == (successor.unit() == null)) {
            violations.add(
                    new Violation(field, new Text("ska ha antingen id eller unit", "must have either id or unit")));
        } else if (successor.id() != null && ending.contains(successor.id())) {
            violations.add(new Violation(
                    field + ".id",
                    new Text(
                            "upphör själv; den som finns kvar anges inte bland dem som upphör",
                            "ends itself; one that remains is not named among those that end")));
        } else if (successor.id() != null && !tree.contains(successor.id())) {
            violations.add(new Violation(field + ".id", NO_UNIT));
        }
    }

    /// The ids of those that take over, in their order; the new ones are made.
    ///
    /// @param fields where each stands
    /// @param last the last day of those that they take over from
    /// @throws Refusal.Invalid when a new one cannot be made
    List<UUID> successors(List<SuccessorUnit> successors, List<String> fields, LocalDate last) {
        List<UUID> ids = new ArrayList<>();
        List<UUID> made = new ArrayList<>();
        for (int index = 0; index < successors.size(); index++) {
            UUID id = successor(successors.get(index), fields.get(index));
            ids.add(id);
            if (successors.get(index).unit() != null) {
                made.add(id);
            }
        }
        begin(made, last);
        return ids;
    }

    // What is made today exists today, though those that it takes over from have their last day still.
    private void begin(Collection<UUID> made, LocalDate last) {
        LocalDate today = Sweden.dayOf(clock.instant());
        database.createNativeQuery("""
                        UPDATE organisation_unit SET began_on = :first
                        WHERE municipality_id = :municipality AND id = ANY (:made)""")
                .setParameter("first", last.isBefore(today) ? last.plusDays(1) : today)
                .setParameter("municipality", municipality.id())
                .setParameter("made", made.toArray(UUID[]::new))
                .executeUpdate();
        // They have been read without it.
        database.clear();
    }

    private UUID successor(SuccessorUnit successor, String field) {
        if (successor.unit() == null) {
            return Objects.requireNonNull(successor.id());
        }
        try {
            return units.create(successor.unit()).body().id();
        } catch (Refusal.Invalid invalid) {
            throw new Refusal.Invalid(invalid.violations().stream()
                    .map(violation -> new Violation(field + ".unit." + violation.field(), violation.message()))
                    .toList());
        }
    }

    /// Writes down which units took over from which.
    void succeed(Collection<UUID> ended, Collection<UUID> successors) {
        database.createNativeQuery("""
                        INSERT INTO organisation_unit_successor (municipality_id, unit_id, successor_id)
                        SELECT :municipality, ended, successor
                        FROM unnest(:ended) AS ended CROSS JOIN unnest(:successors) AS successor""")
                .setParameter("municipality", municipality.id())
                .setParameter("ended", ended.toArray(UUID[]::new))
                .setParameter("successors", successors.toArray(UUID[]::new))
                .executeUpdate();
    }

    /// Puts those that take over, and lay somewhere below one that ends, in the place of the outermost that ends.
    ///
    /// @param tree as it stood before
    void lift(Collection<UUID> successors, Set<UUID> ending, UnitTree tree) {
        List<UUID> lifted = new ArrayList<>();
        List<@Nullable UUID> places = new ArrayList<>();
        for (UUID successor : successors) {
            List<UUID> above = tree.contains(successor) ? tree.above(successor) : List.of();
            above.reversed().stream().filter(ending::contains).findFirst().ifPresent(outermost -> {
                lifted.add(successor);
                places.add(tree.place(outermost).parent());
            });
        }
        if (lifted.isEmpty()) {
            return;
        }
        database.createNativeQuery("""
                        UPDATE organisation_unit AS unit
                        SET parent_id = place, version = version + 1, updated_at = :now
                        FROM unnest(:lifted, :places) AS lifted (id, place)
                        WHERE unit.municipality_id = :municipality AND unit.id = lifted.id""")
                .setParameter("now", clock.instant())
                .setParameter("lifted", lifted.toArray(UUID[]::new))
                .setParameter("places", places.toArray(UUID[]::new))
                .setParameter("municipality", municipality.id())
                .executeUpdate();
    }

    /// @throws Refusal.Invalid when units have come to lie in each other, or too deep
    void requireSound(String field) {
        trees.requireSound(trees.standing(), field);
    }

    /// Says which of the ids is there for the second time.
    static void refuseRepeated(List<UUID> ids, String field, List<Violation> violations) {
        Set<UUID> seen = new HashSet<>();
        for (int index = 0; index < ids.size(); index++) {
            if (!seen.add(ids.get(index))) {
                violations.add(new Violation(
                        "%s[%d]".formatted(field, index), new Text("står där två gånger", "is there twice")));
            }
        }
    }
}

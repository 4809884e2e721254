package se.malbild.strategy.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import se.malbild.kit.access.RequestedMunicipality;
import se.malbild.kit.language.Text;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.kit.precondition.Precondition;
import se.malbild.kit.precondition.Versioned;
import se.malbild.kit.problem.Refusal;

/// The organisation units of the municipality that the request is about.
@ApplicationScoped
@Transactional
public class OrganisationUnits {

    /// After every day that a unit can have ended on.
    private static final LocalDate STILL = LocalDate.of(9999, 12, 31);

    private final OrganisationUnitRepository units;
    private final OrganisationTrees trees;
    private final OrganisationLock lock;
    private final RequestedMunicipality municipality;
    private final Precondition precondition;
    private final Clock clock;

    @Inject
    OrganisationUnits(
            OrganisationUnitRepository units,
            OrganisationTrees trees,
            OrganisationLock lock,
            RequestedMunicipality municipality,
            Precondition precondition,
            Clock clock) {
        this.units = units;
        this.trees = trees;
        this.lock = lock;
        this.municipality = municipality;
        this.precondition = precondition;
        this.clock = clock;
    }

    Page<OrganisationUnitResponse> page(OrganisationUnitQuery query, SortOrder order, PageRequest page) {
        Page<OrganisationUnit> found = units.page(query.condition(), order, page);
        return new Page<>(responses(found.items()), found.meta());
    }

    /// Those that exist, in the order of the tree: each before those that lie in it, which come by name.
    OrganisationTree tree() {
        return OrganisationTree.of(units.existing());
    }

    Versioned<OrganisationUnitResponse> get(UUID id) {
        return versioned(existing(id));
    }

    /// @throws Refusal.NotFound when the municipality has no such unit
    public OrganisationUnitResponse response(UUID id) {
        return get(id).body();
    }

    /// @throws Refusal.Conflict when a unit that exists has the name
    /// @throws Refusal.Invalid when it cannot have the parent
    public Versioned<OrganisationUnitResponse> create(OrganisationUnitRequest form) {
        if (form.parent() != null) {
            lock.forChange();
        }
        NamedUnit.requireTidy(form.name(), "name");
        requireFree(form.name());
        trees.requirePlace(null, form.name(), form.parent());
        OrganisationUnit unit = OrganisationUnit.of(form, clock.instant());
        units.persistAndFlush(unit);
        return versioned(unit);
    }

    /// @param change gives the form to write, from the one that stands
    Versioned<OrganisationUnitResponse> change(UUID id, UnaryOperator<OrganisationUnitRequest> change) {
        OrganisationUnit unit = existing(id);
        precondition.requireSeen(unit.version());
        OrganisationUnitRequest form = change.apply(unit.form());
        if (form.equals(unit.form())) {
            return versioned(unit);
        }
        NamedUnit.requireTidy(form.name(), "name");
        if (unit.endedOn() == null
                && !NamedUnit.key(form.name()).equals(NamedUnit.key(unit.form().name()))) {
            requireFree(form.name());
        }
        if (!Objects.equals(form.parent(), unit.form().parent())) {
            requireMovable(unit);
            lock.forChange();
            trees.requirePlace(id, form.name(), form.parent());
        }
        unit.rewrite(form, clock.instant());
        units.flush();
        return versioned(unit);
    }

    private static void requireMovable(OrganisationUnit unit) {
        if (unit.endedOn() != null) {
            throw new Refusal.Invalid(
                    "parent",
                    Text.of("står fast: enheten upphörde %s", "stands: the unit ended on %s", unit.endedOn()));
        }
    }

    void delete(UUID id) {
        OrganisationUnit unit = existing(id);
        precondition.requireSeen(unit.version());
        List<UnitBond> bonds = units.bonds(id);
        if (!bonds.isEmpty()) {
            throw new Refusal.Conflict(new Text(
                    bonds.stream().map(bond -> bond.words().swedish()).collect(Collectors.joining(" ")),
                    bonds.stream().map(bond -> bond.words().english()).collect(Collectors.joining(" "))));
        }
        units.delete(unit);
        units.flush();
    }

    /// The ids of units that exist, by the names that they are wanted by; those that the municipality does not have are
    /// made, also where one of the name has ended. None of them ends before the transaction does.
    ///
    /// @throws Refusal.Invalid at `units[i]` when a name begins or ends with a blank, or is another kind of unit's
    public Map<String, UUID> ensure(List<NamedUnit> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        for (int index = 0; index < wanted.size(); index++) {
            NamedUnit.requireTidy(wanted.get(index).name(), "units[%d].name".formatted(index));
        }
        lock.forUse();
        units.addMissing(municipality.id(), wanted, clock.instant());
        Map<String, OrganisationUnit> found = units
                .named(wanted.stream().map(NamedUnit::name).toList())
                .stream()
                .collect(Collectors.toMap(unit -> NamedUnit.key(unit.form().name()), unit -> unit));
        Map<String, UUID> ids = new HashMap<>();
        for (int index = 0; index < wanted.size(); index++) {
            NamedUnit form = wanted.get(index);
            OrganisationUnit unit = Objects.requireNonNull(found.get(NamedUnit.key(form.name())));
            requireSameKind(form, unit.form(), index);
            ids.put(form.name(), unit.id());
        }
        return ids;
    }

    private static void requireSameKind(NamedUnit wanted, OrganisationUnitRequest standing, int index) {
        if (wanted.kind() != standing.kind()) {
            throw new Refusal.Invalid(
                    "units[%d].kind".formatted(index),
                    Text.of(
                            "kommunen har enheten %s som %s",
                            "the municipality has the unit %s as %s", standing.name(), standing.kind()));
        }
    }

    /// Those of the ids that are of units that exist, which can be given something. None of them ends before the
    /// transaction does.
    public Set<UUID> known(Collection<UUID> ids) {
        return knownOn(ids, STILL);
    }

    /// Those of the ids that are of units that existed on a day, or exist still: what happened then can be written down
    /// afterwards.
    public Set<UUID> knownOn(Collection<UUID> ids, LocalDate day) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        lock.forUse();
        return Set.copyOf(units.existedOn(ids, day));
    }

    private void requireFree(String name) {
        if (!units.named(List.of(name)).isEmpty()) {
            throw new Refusal.Conflict(Text.of(
                    "Kommunen har redan en enhet som heter %s.",
                    "The municipality already has a unit named %s.", name));
        }
    }

    private OrganisationUnit existing(UUID id) {
        return units.findByIdOptional(id)
                .orElseThrow(() -> new Refusal.NotFound(Text.of(
                        "Det finns ingen enhet %s i kommunen.", "There is no unit %s in the municipality.", id)));
    }

    private Versioned<OrganisationUnitResponse> versioned(OrganisationUnit unit) {
        return new Versioned<>(responses(List.of(unit)).getFirst(), unit.version());
    }

    // Units that exist have no successors to look up.
    private List<OrganisationUnitResponse> responses(List<OrganisationUnit> found) {
        List<UUID> ended = found.stream()
                .filter(unit -> unit.endedOn() != null)
                .map(OrganisationUnit::id)
                .toList();
        Map<UUID, List<UUID>> successors = ended.isEmpty() ? Map.of() : units.successors(ended);
        return found.stream()
                .map(unit -> OrganisationUnitResponse.of(unit, successors.getOrDefault(unit.id(), List.of())))
                .toList();
    }
}

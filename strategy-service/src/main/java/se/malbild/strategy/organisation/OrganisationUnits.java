package se.malbild.strategy.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
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

    private final OrganisationUnitRepository units;
    private final RequestedMunicipality municipality;
    private final Precondition precondition;
    private final Clock clock;

    @Inject
    OrganisationUnits(
            OrganisationUnitRepository units,
            RequestedMunicipality municipality,
            Precondition precondition,
            Clock clock) {
        this.units = units;
        this.municipality = municipality;
        this.precondition = precondition;
        this.clock = clock;
    }

    Page<OrganisationUnitResponse> page(SortOrder order, PageRequest page) {
        return units.page(order, page).map(OrganisationUnitResponse::of);
    }

    Versioned<OrganisationUnitResponse> get(UUID id) {
        return versioned(existing(id));
    }

    Versioned<OrganisationUnitResponse> create(OrganisationUnitRequest form) {
        requireFree(form.name());
        NamedUnit.requireTidy(form.name(), "name");
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
        if (!NamedUnit.key(form.name()).equals(NamedUnit.key(unit.form().name()))) {
            requireFree(form.name());
        }
        unit.rewrite(form, clock.instant());
        units.flush();
        return versioned(unit);
    }

    void delete(UUID id) {
        OrganisationUnit unit = existing(id);
        precondition.requireSeen(unit.version());
        if (units.answersForSomething(id)) {
            throw new Refusal.Conflict(new Text(
                    "Enheten ansvarar för mått. Ge dem någon annan ansvarig först.",
                    "The unit answers for measures. Give those to somebody else first."));
        }
        if (units.hasReported(id)) {
            throw new Refusal.Conflict(new Text(
                    "Enheten har rapporterade värden eller företagsbesök, som finns kvar.",
                    "The unit has reported values or visits to companies, which remain."));
        }
        units.delete(unit);
        units.flush();
    }

    /// The ids of units by the names that they are wanted by; those that the municipality does not have yet are made.
    ///
    /// @throws Refusal.Invalid at `units[i]` when a name begins or ends with a blank, or is another kind of unit's
    public Map<String, UUID> ensure(List<NamedUnit> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        for (int index = 0; index < wanted.size(); index++) {
            NamedUnit.requireTidy(wanted.get(index).name(), "units[%d].name".formatted(index));
        }
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

    /// Those of the ids that the municipality has units of.
    public Set<UUID> known(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : units.withIds(ids).stream().map(OrganisationUnit::id).collect(Collectors.toUnmodifiableSet());
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

    private static Versioned<OrganisationUnitResponse> versioned(OrganisationUnit unit) {
        return new Versioned<>(OrganisationUnitResponse.of(unit), unit.version());
    }
}

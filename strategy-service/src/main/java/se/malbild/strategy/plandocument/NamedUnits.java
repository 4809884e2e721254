package se.malbild.strategy.plandocument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.access.Actor;
import se.malbild.kit.access.RequestedMunicipality;
import se.malbild.kit.access.Role;
import se.malbild.kit.database.OneColumn;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.problem.Violation;
import se.malbild.strategy.organisation.NamedUnit;
import se.malbild.strategy.organisation.OrganisationUnitResponse;
import se.malbild.strategy.organisation.OrganisationUnits;

/// The units that a document of a plan names. A coordinator's document makes those that the municipality does not have
/// yet; others name what there is.
@ApplicationScoped
class NamedUnits {

    private final OrganisationUnits units;
    private final Actor actor;
    private final EntityManager database;
    private final RequestedMunicipality municipality;

    @Inject
    NamedUnits(OrganisationUnits units, Actor actor, EntityManager database, RequestedMunicipality municipality) {
        this.units = units;
        this.actor = actor;
        this.database = database;
        this.municipality = municipality;
    }

    /// True when the actor may make what a document names and the municipality does not have yet.
    boolean mayCreate() {
        return actor.has(Role.COORDINATOR);
    }

    /// The ids by name. A unit that the standing plan names is meant, even when it has ended since.
    Map<String, UUID> ids(List<NamedUnit> named, @Nullable StandingPlan standing) {
        Map<NamedUnit, UUID> there = new HashMap<>();
        if (standing != null) {
            for (OrganisationUnitResponse unit : standing.contents().units()) {
                there.putIfAbsent(new NamedUnit(unit.name(), unit.kind()), unit.id());
            }
        }
        List<NamedUnit> others =
                named.stream().filter(unit -> !there.containsKey(unit)).toList();
        if (!mayCreate()) {
            requireKnown(named, others);
        }
        Map<String, UUID> ids = new HashMap<>(ensured(named, others));
        named.stream().filter(there::containsKey).forEach(unit -> ids.put(unit.name(), there.get(unit)));
        return ids;
    }

    // What is wrong with the others is told by where they stand among all.
    private Map<String, UUID> ensured(List<NamedUnit> named, List<NamedUnit> others) {
        try {
            return units.ensure(others);
        } catch (Refusal.Invalid invalid) {
            throw new Refusal.Invalid(invalid.violations().stream()
                    .map(violation -> moved(violation, named, others))
                    .toList());
        }
    }

    private static Violation moved(Violation violation, List<NamedUnit> named, List<NamedUnit> others) {
        int index = Integer.parseInt(violation.field().replaceAll("\\D", ""));
        return new Violation(
                violation.field().replaceFirst("\\d+", String.valueOf(named.indexOf(others.get(index)))),
                violation.message());
    }

    private void requireKnown(List<NamedUnit> named, List<NamedUnit> others) {
        Set<String> known = known(others);
        List<Violation> violations = new ArrayList<>();
        for (NamedUnit unit : others) {
            if (!known.contains(NamedUnit.key(unit.name()))) {
                violations.add(new Violation(
                        "units[%d].name".formatted(named.indexOf(unit)),
                        Text.of(
                                "kommunen har ingen enhet %s; näringslivskontoret (coordinator) lägger till den",
                                "the municipality has no unit %s; the business office (coordinator) adds it",
                                unit.name())));
            }
        }
        if (!violations.isEmpty()) {
            throw new Refusal.Invalid(violations);
        }
    }

    private Set<String> known(List<NamedUnit> asked) {
        return asked.isEmpty()
                ? Set.of()
                : new HashSet<>(OneColumn.query(database, """
                                SELECT lower(name) FROM organisation_unit
                                WHERE municipality_id = :municipality AND lower(name) = ANY (:names) AND ended_on IS NULL""", String.class)
                        .setParameter("municipality", municipality.id())
                        .setParameter(
                                "names",
                                asked.stream()
                                        .map(unit -> NamedUnit.key(unit.name()))
                                        .toArray(String[]::new))
                        .getResultList());
    }
}

package se.malbild.strategy.organisation.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.problem.Violation;
import se.malbild.strategy.organisation.OrganisationUnits;
import se.malbild.strategy.organisation.UnitTree;

/// Makes one unit of several.
@ApplicationScoped
@Transactional
public class OrganisationMergers {

    private final UnitEndings endings;
    private final UnitDuties duties;
    private final OrganisationUnits units;

    @Inject
    OrganisationMergers(UnitEndings endings, UnitDuties duties, OrganisationUnits units) {
        this.endings = endings;
        this.duties = duties;
        this.units = units;
    }

    /// Ends the units and passes all that can be passed on to the one that takes over.
    ///
    /// @throws Refusal.Invalid naming everything that cannot be
    OrganisationMerger merge(OrganisationMergerRequest form) {
        UnitTree tree = endings.held();
        List<Violation> violations = new ArrayList<>();
        Set<UUID> ending = Set.copyOf(form.units());
        for (int index = 0; index < form.units().size(); index++) {
            if (!tree.contains(form.units().get(index))) {
                violations.add(new Violation("units[%d]".formatted(index), UnitEndings.NO_UNIT));
            }
        }
        UnitEndings.refuseRepeated(form.units(), "units", violations);
        endings.check(form.into(), ending, tree, "into", violations);
        LocalDate on = endings.lastDay(form.on(), violations);
        endings.requireBegun(ending(form), on, false, violations);
        if (form.into().id() != null) {
            endings.requireBegun(Map.of("into.id", form.into().id()), on, true, violations);
        }
        if (!violations.isEmpty()) {
            throw new Refusal.Invalid(violations);
        }
        endings.end(ending, on);
        List<UUID> into = endings.successors(List.of(form.into()), List.of("into"), on);
        endings.succeed(ending, into);
        endings.lift(into, ending, tree);
        MovedDuties moved = passAll(ending, into.getFirst());
        endings.requireSound("into");
        return new OrganisationMerger(form.units(), on, units.response(into.getFirst()), moved);
    }

    private static Map<String, UUID> ending(OrganisationMergerRequest form) {
        Map<String, UUID> ending = new LinkedHashMap<>();
        form.units().forEach(unit -> ending.put("units[%d]".formatted(ending.size()), unit));
        return ending;
    }

    private MovedDuties passAll(Set<UUID> ending, UUID into) {
        Map<UnitDuty, Integer> moved = new EnumMap<>(UnitDuty.class);
        for (UnitDuty duty : UnitDuty.values()) {
            Map<UUID, UUID> takers =
                    duties.held(duty, ending).stream().collect(Collectors.toMap(Function.identity(), thing -> into));
            duties.pass(duty, ending, takers);
            moved.put(duty, takers.size());
        }
        return MovedDuties.of(duty -> moved.getOrDefault(duty, 0));
    }
}

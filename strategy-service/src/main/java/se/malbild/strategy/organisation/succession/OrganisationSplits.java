package se.malbild.strategy.organisation.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.problem.Violation;
import se.malbild.strategy.organisation.OrganisationUnits;
import se.malbild.strategy.organisation.UnitTree;

/// Makes several units of one.
@ApplicationScoped
@Transactional
public class OrganisationSplits {

    private final UnitEndings endings;
    private final UnitDuties duties;
    private final OrganisationUnits units;

    @Inject
    OrganisationSplits(UnitEndings endings, UnitDuties duties, OrganisationUnits units) {
        this.endings = endings;
        this.duties = duties;
        this.units = units;
    }

    /// Ends the unit and passes what it has to its parts, as they say.
    ///
    /// @throws Refusal.Invalid naming everything that cannot be
    OrganisationSplit split(OrganisationSplitRequest form) {
        UnitTree tree = endings.held();
        List<Violation> violations = new ArrayList<>();
        Set<UUID> ending = Set.of(form.unit());
        if (!tree.contains(form.unit())) {
            violations.add(new Violation("unit", UnitEndings.NO_UNIT));
        }
        checkParts(form.parts(), ending, tree, violations);
        LocalDate on = endings.lastDay(form.on(), violations);
        endings.requireBegun(Map.of("unit", form.unit()), on, false, violations);
        endings.requireBegun(standing(form.parts()), on, true, violations);
        if (!violations.isEmpty()) {
            throw new Refusal.Invalid(violations);
        }
        SplitDistribution distribution = SplitDistribution.of(form.parts(), held(form));
        endings.end(ending, on);
        List<UUID> parts = endings.successors(
                form.parts().stream().map(SplitPart::successor).toList(),
                IntStream.range(0, form.parts().size())
                        .mapToObj("parts[%d]"::formatted)
                        .toList(),
                on);
        endings.succeed(ending, parts);
        endings.lift(parts, ending, tree);
        for (UnitDuty duty : UnitDuty.values()) {
            duties.pass(duty, ending, distribution.takers(duty, parts));
        }
        endings.requireSound("parts");
        return new OrganisationSplit(
                form.unit(),
                on,
                IntStream.range(0, parts.size())
                        .mapToObj(index ->
                                new OrganisationSplit.Part(units.response(parts.get(index)), distribution.moved(index)))
                        .toList());
    }

    private static Map<String, UUID> standing(List<SplitPart> parts) {
        Map<String, UUID> standing = new LinkedHashMap<>();
        for (int index = 0; index < parts.size(); index++) {
            UUID id = parts.get(index).id();
            if (id != null) {
                standing.put("parts[%d].id".formatted(index), id);
            }
        }
        return standing;
    }

    private void checkParts(List<SplitPart> parts, Set<UUID> ending, UnitTree tree, List<Violation> violations) {
        Set<UUID> seen = new HashSet<>();
        for (int index = 0; index < parts.size(); index++) {
            SplitPart part = parts.get(index);
            String field = "parts[%d]".formatted(index);
            endings.check(part.successor(), ending, tree, field, violations);
            if (part.id() != null && !seen.add(part.id())) {
                violations.add(new Violation(field + ".id", new Text("står där två gånger", "is there twice")));
            }
        }
    }

    // A part that lies in the unit takes its place beside the others and is not passed on.
    private Map<UnitDuty, List<UUID>> held(OrganisationSplitRequest form) {
        Map<UnitDuty, List<UUID>> held = new EnumMap<>(UnitDuty.class);
        for (UnitDuty duty : UnitDuty.values()) {
            List<UUID> things = new ArrayList<>(duties.held(duty, Set.of(form.unit())));
            if (duty == UnitDuty.UNITS) {
                form.parts().forEach(part -> things.remove(part.id()));
            }
            held.put(duty, things);
        }
        return held;
    }
}

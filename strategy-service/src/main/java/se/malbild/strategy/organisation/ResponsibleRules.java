package se.malbild.strategy.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Violation;

/// Who may be named as answering for something: units of the municipality, and roles.
@ApplicationScoped
public class ResponsibleRules {

    private final OrganisationUnits units;

    @Inject
    ResponsibleRules(OrganisationUnits units) {
        this.units = units;
    }

    /// @param standing who answered so far, which is not looked up again: a unit that has ended can be left where it is
    /// @param violations gets what is wrong, in fields `responsible[i]`
    public void require(List<Responsible> standing, List<Responsible> wanted, List<Violation> violations) {
        if (wanted.equals(standing)) {
            return;
        }
        Set<UUID> known = known(standing, wanted);
        Set<Responsible> seen = new HashSet<>();
        for (int index = 0; index < wanted.size(); index++) {
            Responsible one = wanted.get(index);
            String field = "responsible[%d]".formatted(index);
            if (one.unit() == null && one.role() == null) {
                violations.add(new Violation(field, new Text("ska ha enhet eller roll", "must have a unit or a role")));
            }
            if (one.unit() != null && !known.contains(one.unit())) {
                violations.add(new Violation(
                        field + ".unit",
                        new Text(
                                "är ingen enhet i kommunen, eller har upphört",
                                "is no unit of the municipality, or has ended")));
            }
            if (!seen.add(one)) {
                violations.add(new Violation(field, new Text("står där två gånger", "is there twice")));
            }
        }
    }

    private Set<UUID> known(List<Responsible> standing, List<Responsible> wanted) {
        Set<UUID> known = units(standing);
        Set<UUID> asked = units(wanted);
        asked.removeAll(known);
        known.addAll(units.known(asked));
        return known;
    }

    private static Set<UUID> units(List<Responsible> responsible) {
        return responsible.stream()
                .map(Responsible::unit)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }
}

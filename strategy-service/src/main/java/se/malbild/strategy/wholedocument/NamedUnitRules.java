package se.malbild.strategy.wholedocument;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Violation;
import se.malbild.strategy.organisation.NamedUnit;

/// What must hold between the units that a document lists and the places where it names them.
public final class NamedUnitRules {

    private final List<NamedUnit> units;
    private final Set<String> names;
    private final Set<String> named = new HashSet<>();
    private final List<Violation> violations;

    /// @param units that the document lists
    /// @param violations gets what is wrong
    public NamedUnitRules(List<NamedUnit> units, List<Violation> violations) {
        this.units = units;
        this.names = units.stream().map(NamedUnit::name).collect(Collectors.toUnmodifiableSet());
        this.violations = violations;
    }

    /// Holds the name of a unit against the list.
    ///
    /// @param field where it stands
    public void requireListed(String unit, String field) {
        named.add(unit);
        if (!names.contains(unit)) {
            add(field, "%s finns inte bland dokumentets enheter (units)", "%s is not among the document's units", unit);
        }
    }

    /// @param field the list of who answers
    public void requireResponsible(List<DocumentResponsible> answering, String field) {
        Set<DocumentResponsible> seen = new HashSet<>();
        for (int index = 0; index < answering.size(); index++) {
            DocumentResponsible responsible = answering.get(index);
            String place = DocumentPart.place(field, index);
            if (responsible.unit() == null && responsible.role() == null) {
                add(place, "ska ha enhet eller roll", "must have a unit or a role");
            } else if (!seen.add(responsible)) {
                add(place, "står där två gånger", "is there twice");
            }
            if (responsible.unit() != null) {
                requireListed(responsible.unit(), place + ".unit");
            }
        }
    }

    /// Finds units that are listed twice or named nowhere; to be called last.
    ///
    /// @param unused what is said of one that is named nowhere
    public void requireUsed(Text unused) {
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < units.size(); index++) {
            String name = units.get(index).name();
            String field = DocumentPart.place("units", index) + ".name";
            if (!seen.add(NamedUnit.key(name))) {
                add(field, "står där två gånger", "is there twice");
            } else if (!named.contains(name)) {
                violations.add(new Violation(field, unused));
            }
        }
    }

    private void add(String field, String swedish, String english, Object... values) {
        violations.add(new Violation(field, Text.of(swedish, english, values)));
    }
}

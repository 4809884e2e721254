package se.malbild.strategy.organisation.treeimport;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.malbild.kit.language.Text;
import se.malbild.strategy.organisation.NamedUnit;
import se.malbild.strategy.organisation.UnitTree;

/// The units of a file as they are to stand. A column that the file does not have leaves what stands; an empty cell of
/// one that it has takes it away.
final class WantedUnits {

    private final UnitFile file;
    private final Map<String, UnitRowReader.Listed> listed;
    private final Map<String, ListedUnit> standing;
    private final Map<String, UUID> ids;

    /// @param ids of all units by their names, those that stand and those of the file
    WantedUnits(
            UnitFile file,
            Map<String, UnitRowReader.Listed> listed,
            Map<String, ListedUnit> standing,
            Map<String, UUID> ids) {
        this.file = file;
        this.listed = listed;
        this.standing = standing;
        this.ids = ids;
    }

    ListedUnit unit(String key) {
        UnitRowReader.Listed row = Objects.requireNonNull(listed.get(key));
        ListedUnit before = standing.get(key);
        UUID parent = file.columns().contains(UnitColumn.PARENT)
                ? ids.get(NamedUnit.key(row.parent().text()))
                : before == null ? null : before.parent();
        String address = file.columns().contains(UnitColumn.FUNCTION_ADDRESS)
                ? row.functionAddress()
                : before == null ? null : before.functionAddress();
        return new ListedUnit(ids.get(key), row.name(), row.kind(), parent, address);
    }

    /// Looks whether each lies in a unit that there is, and none in itself.
    void check(FileProblems problems) {
        listed.forEach((_, row) -> {
            if (!row.parent().isEmpty()
                    && !ids.containsKey(NamedUnit.key(row.parent().text()))) {
                problems.add(
                        row.row(),
                        row.parent(),
                        UnitColumn.PARENT,
                        new Text(
                                "– här väntades namnet på en enhet i filen eller i kommunen, eller inget",
                                "– the name of a unit of the file or of the municipality was expected here, or nothing"));
            }
        });
        checkTree(problems);
    }

    private void checkTree(FileProblems problems) {
        UnitTree tree = UnitTree.of(Stream.concat(
                        standing.values().stream().filter(unit -> !listed.containsKey(unit.key())),
                        listed.keySet().stream().map(this::unit))
                .map(unit -> new UnitTree.Placed(Objects.requireNonNull(unit.id()), unit.name(), unit.parent()))
                .collect(Collectors.toMap(UnitTree.Placed::id, Function.identity()))
                .values());
        Set<UUID> told = new HashSet<>();
        boolean sound = true;
        for (Map.Entry<String, UnitRowReader.Listed> unit : listed.entrySet()) {
            UUID id = Objects.requireNonNull(ids.get(unit.getKey()));
            Text wrong = told.contains(id) ? null : tree.wrong(id);
            if (wrong != null) {
                sound = false;
                // Each way round is told once, at its first row.
                told.addAll(tree.above(id));
                problems.add(
                        unit.getValue().row(),
                        unit.getValue().parent(),
                        UnitColumn.PARENT,
                        new Text("– " + wrong.swedish(), "– " + wrong.english()));
            }
        }
        Text elsewhere = sound ? tree.wrong() : null;
        if (elsewhere != null) {
            problems.add(elsewhere);
        }
    }
}

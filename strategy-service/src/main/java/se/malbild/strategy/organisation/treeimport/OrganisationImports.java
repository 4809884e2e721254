package se.malbild.strategy.organisation.treeimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import se.malbild.kit.problem.Refusal;
import se.malbild.strategy.organisation.OrganisationLock;
import se.malbild.strategy.organisation.treeimport.OrganisationImport.Change;

/// Brings the units of a municipality in line with a file. Units are known by their names; those that the file does not
/// list stay as they are.
@ApplicationScoped
@Transactional
public class OrganisationImports {

    private final OrganisationLock lock;
    private final StandingUnits stored;
    private final UnitRowReader reader;

    @Inject
    OrganisationImports(OrganisationLock lock, StandingUnits stored, UnitRowReader reader) {
        this.lock = lock;
        this.stored = stored;
        this.reader = reader;
    }

    /// @param validateOnly true when nothing is to be saved
    /// @throws Refusal.Invalid naming everything that is wrong with the file, with row and column
    OrganisationImport read(byte[] bytes, boolean validateOnly) {
        FileProblems problems = new FileProblems();
        UnitFile file = UnitFile.of(bytes, problems);
        Map<String, UnitRowReader.Listed> listed = reader.read(file, problems);
        lock.forChange();
        Map<String, ListedUnit> standing = stored.byName();
        Deque<UUID> newIds = stored.newIds(listed.size());
        Map<String, UUID> ids = new HashMap<>();
        standing.forEach((name, unit) -> ids.put(name, Objects.requireNonNull(unit.id())));
        listed.keySet().forEach(name -> ids.computeIfAbsent(name, _ -> newIds.remove()));
        WantedUnits wanted = new WantedUnits(file, listed, standing, ids);
        wanted.check(problems);
        problems.refuse();
        return write(wanted, listed, standing, validateOnly);
    }

    private OrganisationImport write(
            WantedUnits wanted,
            Map<String, UnitRowReader.Listed> listed,
            Map<String, ListedUnit> standing,
            boolean validateOnly) {
        List<ListedUnit> created = new ArrayList<>();
        List<ListedUnit> changed = new ArrayList<>();
        List<OrganisationImport.Outcome> outcomes = new ArrayList<>();
        listed.forEach((name, row) -> {
            ListedUnit unit = wanted.unit(name);
            ListedUnit before = standing.get(name);
            Change change = before == null ? Change.CREATED : before.equals(unit) ? Change.UNCHANGED : Change.CHANGED;
            switch (change) {
                case CREATED -> created.add(unit);
                case CHANGED -> changed.add(unit);
                case UNCHANGED -> {}
            }
            UUID id = validateOnly && before == null ? null : unit.id();
            outcomes.add(new OrganisationImport.Outcome(row.row(), id, unit.name(), change));
        });
        if (!validateOnly) {
            stored.create(created);
            stored.change(changed);
        }
        return OrganisationImport.of(validateOnly, outcomes);
    }
}

package se.malbild.strategy.plancompilation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The units of a municipality as they lie in each other.
final class UnitTree {

    private final List<UnitRow> units;
    private final Map<UUID, UnitRow> byId = new HashMap<>();

    /// @param units in the order that they are to be shown
    UnitTree(List<UnitRow> units) {
        this.units = units;
        units.forEach(unit -> byId.put(unit.id(), unit));
    }

    List<UnitRow> units() {
        return units;
    }

    /// The units and all that they lie in.
    Set<UUID> withAbove(Collection<UUID> ids) {
        Set<UUID> found = new HashSet<>();
        for (UUID id : ids) {
            @Nullable UnitRow unit = byId.get(id);
            while (unit != null && found.add(unit.id())) {
                unit = unit.parent() == null ? null : byId.get(unit.parent());
            }
        }
        return found;
    }

    /// The unit and all that lie in it; none when there is no such unit.
    Set<UUID> withBelow(UUID top) {
        Map<UUID, List<UUID>> children = new HashMap<>();
        for (UnitRow unit : units) {
            if (unit.parent() != null) {
                children.computeIfAbsent(unit.parent(), id -> new ArrayList<>()).add(unit.id());
            }
        }
        Set<UUID> found = new HashSet<>();
        List<UUID> next = byId.containsKey(top) ? new ArrayList<>(List.of(top)) : new ArrayList<>();
        while (!next.isEmpty()) {
            UUID unit = next.removeLast();
            if (found.add(unit)) {
                next.addAll(children.getOrDefault(unit, List.of()));
            }
        }
        return found;
    }
}

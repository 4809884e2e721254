package se.malbild.strategy.plancompilation;

import java.time.LocalDate;
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

    /// The units, all that they lie in, and those that each of them took over from: their work went on with it.
    ///
    /// @param day one that had ended before it had handed on nothing of what is done since
    Set<UUID> withAboveAndBefore(Collection<UUID> ids, LocalDate day) {
        Map<UUID, List<UUID>> predecessors = predecessorsEndedSince(day);
        Set<UUID> found = new HashSet<>();
        List<UUID> next = new ArrayList<>(ids);
        while (!next.isEmpty()) {
            @Nullable UnitRow unit = byId.get(next.removeLast());
            if (unit != null && found.add(unit.id())) {
                next.addAll(predecessors.getOrDefault(unit.id(), List.of()));
                if (unit.parent() != null) {
                    next.add(unit.parent());
                }
            }
        }
        return found;
    }

    private Map<UUID, List<UUID>> predecessorsEndedSince(LocalDate day) {
        Map<UUID, List<UUID>> predecessors = new HashMap<>();
        for (UnitRow unit : units) {
            if (!unit.hadEndedBefore(day)) {
                for (UUID successor : unit.successors()) {
                    predecessors
                            .computeIfAbsent(successor, id -> new ArrayList<>())
                            .add(unit.id());
                }
            }
        }
        return predecessors;
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

package se.malbild.strategy.activity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What rests on what.
///
/// @param <K> how things are named
/// @param restsOn by each thing, what it rests on
public record Dependencies<K>(Map<K, List<K>> restsOn) {

    /// A way round that leads back to where it began, the first thing once more as the last; empty when there is none.
    public Optional<List<K>> cycle() {
        Set<K> free = new HashSet<>();
        for (K start : restsOn.keySet()) {
            Optional<List<K>> found = cycleFrom(start, new ArrayList<>(), free);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    // As deep as the longest chain, which the number of activities of a plan bounds.
    private Optional<List<K>> cycleFrom(K thing, List<K> way, Set<K> free) {
        int begun = way.indexOf(thing);
        if (begun >= 0) {
            List<K> round = new ArrayList<>(way.subList(begun, way.size()));
            round.add(thing);
            return Optional.of(round);
        }
        if (free.contains(thing)) {
            return Optional.empty();
        }
        way.addLast(thing);
        for (K other : restsOn.getOrDefault(thing, List.of())) {
            Optional<List<K>> found = cycleFrom(other, way, free);
            if (found.isPresent()) {
                return found;
            }
        }
        way.removeLast();
        free.add(thing);
        return Optional.empty();
    }
}

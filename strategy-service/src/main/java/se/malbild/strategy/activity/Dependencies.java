package se.malbild.strategy.activity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
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
        return cycles().stream().findFirst();
    }

    /// So many such ways, with no thing on two of them, that nothing leads back to itself when what is on them rests
    /// on nothing. Each thing is passed once, however many there are.
    public List<List<K>> cycles() {
        return new Search<>(restsOn).cycles();
    }

    /// Goes along what rests on what, without calling itself: chains can be long.
    private static final class Search<K> {

        private final Map<K, List<K>> restsOn;
        private final Set<K> done = new HashSet<>();
        private final List<K> way = new ArrayList<>();
        private final List<Iterator<K>> ahead = new ArrayList<>();
        private final Set<K> onWay = new HashSet<>();

        Search(Map<K, List<K>> restsOn) {
            this.restsOn = restsOn;
        }

        List<List<K>> cycles() {
            List<List<K>> cycles = new ArrayList<>();
            for (K start : restsOn.keySet()) {
                enter(start);
                while (!way.isEmpty()) {
                    step(cycles);
                }
            }
            return cycles;
        }

        private void enter(K thing) {
            if (!done.contains(thing)) {
                way.addLast(thing);
                onWay.add(thing);
                ahead.addLast(restsOn.getOrDefault(thing, List.of()).iterator());
            }
        }

        private void step(List<List<K>> cycles) {
            if (!ahead.getLast().hasNext()) {
                leave();
                return;
            }
            K next = ahead.getLast().next();
            if (!onWay.contains(next)) {
                enter(next);
                return;
            }
            int begun = way.indexOf(next);
            List<K> round = new ArrayList<>(way.subList(begun, way.size()));
            round.add(next);
            cycles.add(round);
            while (way.size() > begun) {
                leave();
            }
        }

        private void leave() {
            ahead.removeLast();
            K thing = way.removeLast();
            onWay.remove(thing);
            done.add(thing);
        }
    }
}

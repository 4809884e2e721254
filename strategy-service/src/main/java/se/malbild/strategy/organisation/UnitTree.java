package se.malbild.strategy.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;

/// Which units lie in which. A parent that is not in the tree is none.
public final class UnitTree {

    /// As many levels as a tree has at most; a municipality's own organisation has four or five.
    public static final int DEEPEST = 10;

    private final Map<UUID, Placed> units;

    private UnitTree(Map<UUID, Placed> units) {
        this.units = units;
    }

    /// A unit and its place.
    ///
    /// @param parent null when it lies in none
    public record Placed(UUID id, String name, @Nullable UUID parent) {}

    public static UnitTree of(Collection<Placed> units) {
        return new UnitTree(units.stream().collect(Collectors.toMap(Placed::id, Function.identity())));
    }

    /// The tree with one unit more, or in another place.
    public UnitTree with(Placed unit) {
        Map<UUID, Placed> others = new HashMap<>(units);
        others.put(unit.id(), unit);
        return new UnitTree(others);
    }

    public boolean contains(UUID unit) {
        return units.containsKey(unit);
    }

    public String name(UUID unit) {
        return place(unit).name();
    }

    public Placed place(UUID unit) {
        return Objects.requireNonNull(units.get(unit), "It is not in the tree");
    }

    /// The units that it lies in, the nearest first. In a circle each is named once.
    public List<UUID> above(UUID unit) {
        Set<UUID> passed = new LinkedHashSet<>();
        Placed at = place(unit).parent() == null ? null : units.get(place(unit).parent());
        while (at != null && passed.add(at.id())) {
            at = at.parent() == null ? null : units.get(at.parent());
        }
        return List.copyOf(passed);
    }

    /// The level that it lies on: 1 for one that lies in no other.
    public int depth(UUID unit) {
        return above(unit).size() + 1;
    }

    /// What is wrong with the place of a unit; null when nothing is.
    public @Nullable Text wrong(UUID unit) {
        List<UUID> above = above(unit);
        if (above.contains(unit)) {
            return Text.of(
                    "enheterna ligger i varandra i en ring: %s",
                    "the units lie in each other in a circle: %s", wayRound(unit, above));
        }
        if (above.size() >= DEEPEST) {
            return Text.of(
                    "%s hamnar på nivå %d; trädet har högst %d nivåer",
                    "%s comes to level %d; the tree has at most %d levels", name(unit), above.size() + 1, DEEPEST);
        }
        return null;
    }

    /// The first thing that is wrong with any place; null when nothing is.
    public @Nullable Text wrong() {
        return units.values().stream()
                .sorted(Comparator.comparing(Placed::name))
                .map(unit -> wrong(unit.id()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private String wayRound(UUID unit, List<UUID> above) {
        List<String> way = new ArrayList<>(List.of(name(unit)));
        above.subList(0, above.indexOf(unit) + 1).forEach(next -> way.add(name(next)));
        return String.join(" → ", way);
    }
}

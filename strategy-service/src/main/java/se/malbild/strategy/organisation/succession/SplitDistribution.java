package se.malbild.strategy.organisation.succession;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.problem.Violation;

/// Which part takes over what.
///
/// @param parts for each kind, the number of the part that each thing passes to
record SplitDistribution(Map<UnitDuty, Map<UUID, Integer>> parts) {

    /// How many that are not distributed are named.
    private static final int NAMED = 10;

    /// @param held what the unit has, by what it is
    /// @throws Refusal.Invalid when a part names what the unit does not have or another part has named, or when
    ///     something is left over
    static SplitDistribution of(List<SplitPart> wanted, Map<UnitDuty, List<UUID>> held) {
        List<Violation> violations = new ArrayList<>();
        List<Integer> rest = new ArrayList<>();
        for (int part = 0; part < wanted.size(); part++) {
            if (wanted.get(part).rest()) {
                rest.add(part);
            }
        }
        if (rest.size() > 1) {
            violations.add(new Violation(
                    "parts[%d].rest".formatted(rest.get(1)),
                    Text.of(
                            "bara en del tar resten; parts[%d] gör det",
                            "one part alone takes the rest; parts[%d] does", rest.getFirst())));
        }
        Map<UnitDuty, Map<UUID, Integer>> parts = new EnumMap<>(UnitDuty.class);
        held.forEach((duty, things) -> {
            Map<UUID, Integer> taken = named(wanted, duty, new HashSet<>(things), violations);
            if (rest.isEmpty()) {
                requireNothingLeft(duty, things, taken, violations);
            } else {
                things.forEach(thing -> taken.putIfAbsent(thing, rest.getFirst()));
            }
            parts.put(duty, taken);
        });
        if (!violations.isEmpty()) {
            throw new Refusal.Invalid(violations);
        }
        return new SplitDistribution(parts);
    }

    private static Map<UUID, Integer> named(
            List<SplitPart> wanted, UnitDuty duty, Set<UUID> held, List<Violation> violations) {
        Map<UUID, Integer> taken = new LinkedHashMap<>();
        for (int part = 0; part < wanted.size(); part++) {
            List<UUID> named = wanted.get(part).named(duty);
            for (int index = 0; index < named.size(); index++) {
                UUID thing = named.get(index);
                String field = "parts[%d].%s[%d]".formatted(part, duty.field(), index);
                if (!held.contains(thing)) {
                    violations.add(new Violation(field, duty.unknown()));
                } else if (taken.putIfAbsent(thing, part) != null) {
                    violations.add(new Violation(
                            field, Text.of("står redan i parts[%d]", "is in parts[%d] already", taken.get(thing))));
                }
            }
        }
        return taken;
    }

    private static void requireNothingLeft(
            UnitDuty duty, List<UUID> held, Map<UUID, Integer> taken, List<Violation> violations) {
        List<UUID> left =
                held.stream().filter(thing -> !taken.containsKey(thing)).toList();
        if (!left.isEmpty()) {
            String names = left.stream().limit(NAMED).map(UUID::toString).collect(Collectors.joining(", "))
                    + (left.size() > NAMED ? ", …" : "");
            violations.add(new Violation(
                    "parts",
                    Text.of(
                            "%d av %d %s står inte i någon del: %s. Ange dem, eller märk en del med rest",
                            "%d of %d %s are in no part: %s. Name them, or mark a part with rest",
                            left.size(),
                            held.size(),
                            duty.field(),
                            names)));
        }
    }

    /// Of each thing of a kind, the unit that it passes to.
    Map<UUID, UUID> takers(UnitDuty duty, List<UUID> units) {
        Map<UUID, UUID> takers = new LinkedHashMap<>();
        parts.getOrDefault(duty, Map.of()).forEach((thing, part) -> takers.put(thing, units.get(part)));
        return takers;
    }

    /// How much a part takes over.
    MovedDuties moved(int part) {
        return MovedDuties.of(duty -> (int) parts.getOrDefault(duty, Map.of()).values().stream()
                .filter(taker -> taker == part)
                .count());
    }
}

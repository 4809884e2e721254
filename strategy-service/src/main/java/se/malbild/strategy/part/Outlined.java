package se.malbild.strategy.part;

import jakarta.ws.rs.core.EntityTag;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.malbild.kit.language.Text;
import se.malbild.kit.precondition.Versioned;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.problem.Violation;

/// What outlines of strategies and of plans have in common.
public final class Outlined {

    private Outlined() {}

    /// @param whole what the things are in, as a sentence says it ("strategin", "the strategy")
    /// @throws Refusal.Invalid when the wanted order leaves something out, or names what is not there
    public static void requireSameThings(List<? extends Place> standing, List<? extends Place> wanted, Text whole) {
        Map<UUID, Place> missing = new LinkedHashMap<>();
        standing.forEach(place -> missing.put(place.id(), place));
        List<Violation> violations = new ArrayList<>();
        for (Place place : wanted) {
            Place found = missing.remove(place.id());
            if (found == null || !found.table().equals(place.table())) {
                violations.add(new Violation(
                        place.field(),
                        new Text(
                                "%s hör inte hit: det finns inte i %s, är av annat slag eller står redan tidigare i listorna"
                                        .formatted(place.id(), whole.swedish()),
                                "%s does not belong here: it is not in %s, is of another kind or stands earlier in the lists"
                                        .formatted(place.id(), whole.english()))));
            }
        }
        missing.values()
                .forEach(left -> violations.add(new Violation(
                        left.field(), Text.of("%s saknas i ordningen", "%s is missing in the order", left.id()))));
        if (!violations.isEmpty()) {
            throw new Refusal.Invalid(violations);
        }
    }

    /// What tells an order from every other.
    ///
    /// @param outline a record of ids alone
    public static EntityTag tag(Record outline) {
        return new EntityTag(UUID.nameUUIDFromBytes(outline.toString().getBytes(StandardCharsets.UTF_8))
                .toString());
    }

    public static <T extends Record> Versioned<T> versioned(T outline) {
        return new Versioned<>(outline, tag(outline));
    }
}

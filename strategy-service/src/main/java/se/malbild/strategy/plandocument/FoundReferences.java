package se.malbild.strategy.plandocument;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a document's references lead to.
///
/// @param strategy that the plan carries out
/// @param evaluation that it takes up
/// @param units by name
/// @param targets of what is served, by where it is named, such as `themes[0].activities[2].links[1]`
record FoundReferences(
        @Nullable UUID strategy, @Nullable UUID evaluation, Map<String, UUID> units, Map<String, UUID> targets) {

    @Nullable
    UUID unit(@Nullable String name) {
        return name == null ? null : Objects.requireNonNull(units.get(name), name);
    }

    UUID target(String place) {
        return Objects.requireNonNull(targets.get(place), place);
    }
}

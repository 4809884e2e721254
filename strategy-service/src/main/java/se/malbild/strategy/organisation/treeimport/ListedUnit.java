package se.malbild.strategy.organisation.treeimport;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.organisation.NamedUnit;
import se.malbild.strategy.organisation.UnitKind;

/// A unit, as a file lists it or as it stands.
///
/// @param id null for one that does not exist yet
/// @param parent null when it lies in none
/// @param functionAddress null when it has none
record ListedUnit(
        @Nullable UUID id,
        String name,
        UnitKind kind,
        @Nullable UUID parent,
        @Nullable String functionAddress) {

    String key() {
        return NamedUnit.key(name);
    }
}

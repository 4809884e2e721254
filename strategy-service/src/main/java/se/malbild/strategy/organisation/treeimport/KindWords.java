package se.malbild.strategy.organisation.treeimport;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.malbild.strategy.organisation.UnitKind;

/// What the kinds of units are called in files.
final class KindWords {

    /// Those that are asked for.
    static final String ASKED_FOR = "nämnd, förvaltning, kommunalt bolag, enhet";

    private static final Map<String, UnitKind> KINDS = Map.ofEntries(
            Map.entry("nämnd", UnitKind.BOARD),
            Map.entry("styrelse", UnitKind.BOARD),
            Map.entry("board", UnitKind.BOARD),
            Map.entry("förvaltning", UnitKind.DEPARTMENT),
            Map.entry("department", UnitKind.DEPARTMENT),
            Map.entry("kommunalt bolag", UnitKind.COMPANY),
            Map.entry("bolag", UnitKind.COMPANY),
            Map.entry("company", UnitKind.COMPANY),
            Map.entry("enhet", UnitKind.UNIT),
            Map.entry("avdelning", UnitKind.UNIT),
            Map.entry("unit", UnitKind.UNIT));

    private KindWords() {}

    static Optional<UnitKind> kind(String word) {
        return Optional.ofNullable(KINDS.get(word.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ")));
    }
}

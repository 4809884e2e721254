package se.malbild.strategy.plansheet;

import java.util.Arrays;
import java.util.Optional;

/// What a row of a sheet is about.
enum RowKind {
    GOAL("Mål"),
    THEME("Tema"),
    ACTIVITY("Aktivitet"),
    DETAIL("Punkt");

    private final String label;

    RowKind(String label) {
        this.label = label;
    }

    /// What stands in the column [SheetColumn#KIND].
    String label() {
        return label;
    }

    static Optional<RowKind> of(String written) {
        String key = Tidy.key(written);
        return Arrays.stream(values())
                .filter(kind -> Tidy.key(kind.label).equals(key))
                .findFirst();
    }
}

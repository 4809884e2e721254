package se.malbild.local.faults;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.SequencedSet;

/// A random history of imports, the same for the same seed: new figures, others than before, the same again, and marks
/// that a figure is not to be had; now and then an import is taken back.
final class History {

    private static final int LARGEST_TABLE = 12;
    private static final int UNDO_ONE_IN = 6;

    private final Random random;

    History(Random random) {
        this.random = random;
    }

    /// One import.
    sealed interface Step {}

    /// @param csv a table
    record Table(String csv) implements Step {}

    /// @param run the import to be taken back
    record Undo(String run) implements Step {}

    /// @param done the imports that can be taken back
    Step next(List<String> done) {
        if (!done.isEmpty() && random.nextInt(UNDO_ONE_IN) == 0) {
            return new Undo(done.get(random.nextInt(done.size())));
        }
        SequencedSet<String> keys = new LinkedHashSet<>();
        int rows = 1 + random.nextInt(LARGEST_TABLE);
        for (int i = 0; i < rows; i++) {
            keys.add(String.join(",", any(World.MUNICIPALITIES), any(World.INDICATORS), any(World.PERIODS), "T"));
        }
        List<String> lines = new ArrayList<>(List.of("municipality,indicator,period,gender,value"));
        keys.forEach(key -> lines.add(key + "," + value()));
        return new Table(String.join("\n", lines) + "\n");
    }

    /// Places are from 1 to 290, so all are.
    private String value() {
        return switch (random.nextInt(10)) {
            case 0, 1 -> "..";
            case 2, 3, 4 -> "17";
            default -> Integer.toString(1 + random.nextInt(290));
        };
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}

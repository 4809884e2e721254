package se.malbild.indicator.source;

import java.util.Arrays;
import java.util.Optional;
import se.malbild.indicator.layout.Holds;
import se.malbild.kit.language.Text;

/// The words for columns that are missing. A layout knows a column by its heading, or by what it holds alone.
final class ColumnWording {

    private ColumnWording() {}

    /// True when a column is told of by what it holds, and by its number where it has one.
    static boolean isKind(String column) {
        return kind(column).isPresent();
    }

    /// What a table lacks, in words that can stand after "lacks".
    static Text of(String column) {
        Optional<Holds> kind = kind(column);
        if (kind.isEmpty()) {
            return Text.of("en kolumn som heter %s", "a column named %s", column);
        }
        String number = column.substring(kind.get().name().length());
        Text words = holding(kind.get());
        return number.isEmpty()
                ? words
                : new Text(words.swedish() + " (kolumn" + number + ")", words.english() + " (column" + number + ")");
    }

    private static Text holding(Holds kind) {
        return switch (kind) {
            case MUNICIPALITY -> new Text("en kolumn med kommuner", "a column of municipalities");
            case MUNICIPALITY_CODE -> new Text("en kolumn med kommunkoder", "a column of municipality codes");
            case INDICATOR -> new Text("en kolumn med indikatorer", "a column of indicators");
            case PERIOD -> new Text("en kolumn med perioder", "a column of periods");
            case GENDER -> new Text("en kolumn med kön", "a column of genders");
            case FIGURE -> new Text("en kolumn med värden", "a column of figures");
            case IGNORED -> new Text("en kolumn som inte läses", "a column that is not read");
        };
    }

    private static Optional<Holds> kind(String column) {
        return Arrays.stream(Holds.values())
                .filter(holds -> column.matches(holds.name() + "( [0-9]+)?"))
                .findFirst();
    }
}

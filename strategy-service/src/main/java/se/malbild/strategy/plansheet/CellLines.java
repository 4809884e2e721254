package se.malbild.strategy.plansheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;

/// Several texts in one cell, each on a line of its own. A dash stands for none, so that lines of two cells can belong
/// together. What a line cannot hold, or would be taken for something else, is written with a backslash: `\n` is a line
/// break within a text, `\–` a text that is a dash.
final class CellLines {

    static final String NONE = "–";

    /// Of units, partners and what an activity serves.
    static final int MOST = 50;

    /// Between what an effect is on and the effect.
    static final char ARROW = '→';

    private static final String ESCAPABLE = "\\–-[]" + ARROW;

    private CellLines() {}

    /// @param texts null for none
    static String of(List<? extends @Nullable String> texts) {
        int last = texts.size();
        while (last > 0 && texts.get(last - 1) == null) {
            last--;
        }
        return texts.subList(0, last).stream()
                .map(text -> text == null ? NONE : escaped(text))
                .collect(Collectors.joining("\n"));
    }

    /// The lines of a cell, still escaped, up to the last that is not blank.
    static List<String> lines(String cell) {
        List<String> lines = cell.lines().map(Tidy::edges).toList();
        int last = lines.size();
        while (last > 0 && lines.get(last - 1).isEmpty()) {
            last--;
        }
        return lines.subList(0, last);
    }

    /// What stands in a cell that can have so many lines; nothing when it has more, which is told.
    static String limited(CellSource cells, SheetColumn column, int most) {
        String text = cells.text(column);
        if (lines(text).size() <= most) {
            return text;
        }
        cells.refuse(column, Text.of("högst %d rader i cellen", "at most %d lines in the cell", most));
        return "";
    }

    /// One text for each line; null for a blank line or a dash.
    static List<@Nullable String> slots(String cell) {
        List<@Nullable String> slots = new ArrayList<>();
        for (String line : lines(cell)) {
            slots.add(isNone(line) ? null : unescaped(line));
        }
        return slots;
    }

    /// The texts of a cell whose lines belong to no other's.
    static List<String> texts(String cell) {
        return slots(cell).stream().filter(Objects::nonNull).toList();
    }

    /// What the lines of a cell name.
    static Stream<Origin> named(String cell) {
        return lines(cell).stream().filter(line -> !isNone(line)).map(Origin::of);
    }

    static boolean isNone(String line) {
        return line.isEmpty() || line.equals(NONE) || line.equals("-");
    }

    static String escaped(String text) {
        String escaped = text.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace(String.valueOf(ARROW), "\\" + ARROW);
        String seen = Tidy.edges(escaped);
        boolean mistakable = isNone(seen) || seen.startsWith("[");
        return mistakable ? escaped.replace(seen, "\\" + seen) : escaped;
    }

    /// A text that has a cell to itself, with its line breaks.
    static String escapedBlock(String text) {
        return text.replace("\\", "\\\\").replace("\r", "\\r").replace(String.valueOf(ARROW), "\\" + ARROW);
    }

    static String unescaped(String line) {
        if (line.indexOf('\\') < 0) {
            return line;
        }
        StringBuilder text = new StringBuilder(line.length());
        for (int index = 0; index < line.length(); index++) {
            char character = line.charAt(index);
            char next = index + 1 < line.length() ? line.charAt(index + 1) : ' ';
            if (character == '\\' && next == 'n') {
                text.append('\n');
                index++;
            } else if (character == '\\' && next == 'r') {
                text.append('\r');
                index++;
            } else if (character == '\\' && ESCAPABLE.indexOf(next) >= 0) {
                text.append(next);
                index++;
            } else {
                text.append(character);
            }
        }
        return text.toString();
    }

    /// Where the first arrow of a line stands that is no part of a text; -1 for none.
    static int arrow(String line) {
        for (int index = 0; index < line.length(); index++) {
            if (line.charAt(index) == '\\') {
                index++;
            } else if (line.charAt(index) == ARROW) {
                return index;
            }
        }
        return -1;
    }
}

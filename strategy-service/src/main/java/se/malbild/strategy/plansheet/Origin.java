package se.malbild.strategy.plansheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One line of a cell that names something of a strategy or an evaluation. Where that is another than the plan's, its
/// title stands before it in brackets: `[Näringslivsstrategi 2016] Fler företag`.
///
/// @param titles those in brackets, in order
/// @param text what they are of
record Origin(List<String> titles, String text) {

    static String written(String text, @Nullable String... titles) {
        StringBuilder line = new StringBuilder();
        Stream.of(titles).filter(Objects::nonNull).forEach(title -> line.append('[')
                .append(CellLines.escaped(title).replace("]", "\\]"))
                .append("] "));
        return line + CellLines.escaped(text);
    }

    static Origin of(String line) {
        List<String> titles = new ArrayList<>();
        String rest = line;
        while (rest.startsWith("[") && end(rest) > 0) {
            titles.add(CellLines.unescaped(Tidy.edges(rest.substring(1, end(rest)))));
            rest = Tidy.edges(rest.substring(end(rest) + 1));
        }
        return new Origin(titles, CellLines.unescaped(rest));
    }

    private static int end(String line) {
        for (int index = 1; index < line.length(); index++) {
            if (line.charAt(index) == '\\') {
                index++;
            } else if (line.charAt(index) == ']') {
                return index;
            }
        }
        return -1;
    }

    /// The title at a place among those in brackets; null when there are fewer.
    @Nullable
    String title(int index) {
        return index < titles.size() ? titles.get(index) : null;
    }
}

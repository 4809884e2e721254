package se.malbild.strategy.plansheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One line of a cell that names something of a strategy or an evaluation. Where that is another than the plan's, its
/// title stands before it in brackets: `[Näringslivsstrategi 2016] Fler företag`. So does its number where others have
/// the same words: `[nr 1.2] Fler företag`.
///
/// @param titles those in brackets, in order
/// @param number null for none
/// @param text what they are of
record Origin(List<String> titles, @Nullable String number, String text) {

    private static final Pattern NUMBER = Pattern.compile("nr ([1-9]\\d{0,3}(?:\\.[1-9]\\d{0,3})?)");

    /// A goal or a measure.
    static String ofText(String text, @Nullable String strategy, @Nullable String number) {
        return written(text, strategy, number == null ? null : "nr " + number);
    }

    static String written(String text, @Nullable String... titles) {
        StringBuilder line = new StringBuilder();
        Stream.of(titles).filter(Objects::nonNull).forEach(title -> line.append('[')
                .append(CellLines.escaped(title).replace("]", "\\]"))
                .append("] "));
        return line + CellLines.escaped(text);
    }

    static Origin of(String line) {
        List<String> titles = new ArrayList<>();
        String number = null;
        String rest = line;
        while (rest.startsWith("[") && end(rest) > 0) {
            String bracket = CellLines.unescaped(Tidy.edges(rest.substring(1, end(rest))));
            Matcher numbered = NUMBER.matcher(bracket);
            if (numbered.matches()) {
                number = numbered.group(1);
            } else {
                titles.add(bracket);
            }
            rest = Tidy.edges(rest.substring(end(rest) + 1));
        }
        return new Origin(titles, number, CellLines.unescaped(rest));
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

package se.malbild.indicator.source.workbook.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds what separates the cells of a delimited text, from its beginning.
///
/// The separator is the one that makes most lines equally wide. Titles above and footnotes below are outweighed so. A
/// comma counts only in lines where one is no decimal comma (`3,19`) and no comma of a sentence (`omdöme, 2024`).
final class Separators {

    // In the order in which they are preferred when they do equally well.
    private static final char[] CANDIDATES = {'\t', ';', '|', ','};
    private static final String STATED = "sep=";
    private static final char QUOTE = '"';

    private Separators() {}

    /// What the first line states, as Excel writes and reads it: `sep=;`.
    static Optional<Character> stated(String sample) {
        String line = firstLine(sample).replace("\"", "");
        boolean states =
                line.length() == STATED.length() + 1 && line.regionMatches(true, 0, STATED, 0, STATED.length());
        return states && !Character.isLetterOrDigit(line.charAt(STATED.length()))
                ? Optional.of(line.charAt(STATED.length()))
                : Optional.empty();
    }

    /// The separator that fits best; a semicolon when there is none at all, so that each line is one cell.
    static char of(String sample) {
        char best = ';';
        int most = 0;
        for (char candidate : CANDIDATES) {
            int fit = fit(sample, candidate);
            if (fit > most) {
                best = candidate;
                most = fit;
            }
        }
        return most == 0 && sample.indexOf(',') >= 0 ? ',' : best;
    }

    // Twice the lines of the commonest width, and those of any other.
    private static int fit(String sample, char separator) {
        Map<Integer, Integer> linesByWidth = new HashMap<>();
        List<Line> lines = lines(sample, separator);
        for (Line line : lines) {
            if (line.separators > 0 && line.certain) {
                linesByWidth.merge(line.separators, 1, Integer::sum);
            }
        }
        int commonest =
                linesByWidth.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int all = linesByWidth.values().stream().mapToInt(Integer::intValue).sum();
        return commonest + all;
    }

    private record Line(int separators, boolean certain) {}

    private static List<Line> lines(String sample, char separator) {
        List<Line> lines = new ArrayList<>();
        boolean quoted = false;
        boolean cellBegins = true;
        boolean certain = false;
        int separators = 0;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            if (c == QUOTE && (cellBegins || quoted)) {
                quoted = !quoted;
                cellBegins = false;
            } else if (!quoted && c == separator) {
                separators++;
                certain |= separator != ',' || isCertain(sample, i);
                cellBegins = true;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                lines.add(new Line(separators, certain));
                separators = 0;
                certain = false;
                cellBegins = true;
            } else {
                cellBegins = false;
            }
        }
        lines.add(new Line(separators, certain));
        return lines;
    }

    private static boolean isCertain(String sample, int comma) {
        char before = comma == 0 ? '\n' : sample.charAt(comma - 1);
        char after = comma + 1 == sample.length() ? '\n' : sample.charAt(comma + 1);
        return after != ' ' && !(Character.isDigit(before) && Character.isDigit(after));
    }

    private static String firstLine(String sample) {
        int end = 0;
        while (end < sample.length() && sample.charAt(end) != '\n' && sample.charAt(end) != '\r') {
            end++;
        }
        return sample.substring(0, end);
    }
}

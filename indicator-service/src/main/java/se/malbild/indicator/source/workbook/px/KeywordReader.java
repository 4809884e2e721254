package se.malbild.indicator.source.workbook.px;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.kit.workbook.UnreadableFile;

/// Reads keywords one after the other: `NAME[language]("about","about")="text","text";`. Texts that no comma divides
/// are one text, which its writer broke because of its length.
final class KeywordReader {

    // What says how the data is to be read. Notes, contacts and the like can be much longer, and are passed over.
    private static final Set<String> KEPT = Set.of(
            "STUB",
            "HEADING",
            "VALUES",
            "CODES",
            "TIMEVAL",
            "KEYS",
            "LANGUAGE",
            "LANGUAGES",
            "MATRIX",
            "UNITS",
            "DATASYMBOL1",
            "DATASYMBOL2",
            "DATASYMBOL3",
            "DATASYMBOL4",
            "DATASYMBOL5",
            "DATASYMBOL6",
            "DATASYMBOLSUM",
            "DATASYMBOLNIL");
    private static final int LONGEST_NAME = 100;
    private static final int MOST_KEPT = 32 << 20;
    // What a text takes beside its characters.
    private static final int COST_OF_TEXT = 32;

    private final PxText text;
    private long kept;

    KeywordReader(PxText text) {
        this.text = text;
    }

    /// All that is kept of the keywords before the data; the data is next afterwards.
    List<Keyword> read() throws IOException {
        List<Keyword> keywords = new ArrayList<>();
        text.skipBlank();
        while (text.peek() != PxText.END) {
            int line = text.line();
            String name = word().toUpperCase(Locale.ROOT);
            String language = text.peek() == '[' ? language() : "";
            text.skipBlank();
            boolean isKept = KEPT.contains(name);
            List<String> about = text.peek() == '(' ? about() : List.of();
            text.skipBlank();
            expect('=');
            if (name.equals("DATA")) {
                return keywords;
            }
            List<String> values = values(isKept);
            if (isKept) {
                for (String part : about) {
                    kept += part.length() + COST_OF_TEXT;
                }
                kept += COST_OF_TEXT;
                check(kept);
                keywords.add(new Keyword(name, language, about, values, line));
            }
            text.skipBlank();
        }
        throw new UnreadableFile(Code.KEYWORD_MISSING, "DATA");
    }

    private String language() throws IOException {
        expect('[');
        String language = word();
        expect(']');
        return language.toLowerCase(Locale.ROOT);
    }

    private List<String> about() throws IOException {
        List<String> about = new ArrayList<>();
        do {
            text.read();
            text.skipBlank();
            about.add(text.peek() == '"' ? quoted(true) : word());
            text.skipBlank();
        } while (text.peek() == ',');
        expect(')');
        return about;
    }

    // To the semicolon and over it.
    private List<String> values(boolean isKept) throws IOException {
        List<String> values = new ArrayList<>();
        text.skipBlank();
        for (int c = text.peek(); c != ';'; c = text.peek()) {
            if (c == ',') {
                text.read();
            } else if (c == '"') {
                String value = quoted(isKept);
                if (isKept) {
                    keep(values, value);
                }
            } else {
                other(values, isKept);
            }
            text.skipBlank();
        }
        text.read();
        return values;
    }

    private void other(List<String> values, boolean isKept) throws IOException {
        String word = word();
        text.skipBlank();
        if (word.equalsIgnoreCase("TLIST") && text.peek() == '(') {
            for (String time : times()) {
                keep(values, time);
            }
        } else if (isKept) {
            keep(values, word);
        }
    }

    // TLIST(A1) says of which kind the times are that follow; TLIST(A1,"2000"-"2010") gives the times themselves.
    private List<String> times() throws IOException {
        int line = text.line();
        text.read();
        text.skipBlank();
        String scale = word();
        text.skipBlank();
        List<String> times = List.of();
        if (text.peek() == ',') {
            text.read();
            text.skipBlank();
            String first = quoted(true);
            text.skipBlank();
            expect('-');
            text.skipBlank();
            times = TimeSpan.of(scale, first, quoted(true)).orElseThrow(() -> damaged(line));
            text.skipBlank();
        }
        expect(')');
        return times;
    }

    // A name, a number or YES: to the next sign.
    private String word() throws IOException {
        StringBuilder word = new StringBuilder();
        for (int c = text.peek(); isOfWord(c); c = text.peek()) {
            word.append((char) text.read());
            if (word.length() > LONGEST_NAME) {
                throw damaged(text.line());
            }
        }
        if (word.isEmpty()) {
            throw damaged(text.line());
        }
        return word.toString();
    }

    // With the pieces that follow without a comma.
    private String quoted(boolean isKept) throws IOException {
        StringBuilder quoted = new StringBuilder();
        do {
            piece(quoted, isKept);
            text.skipBlank();
        } while (text.peek() == '"');
        return quoted.toString();
    }

    private void piece(StringBuilder quoted, boolean isKept) throws IOException {
        int line = text.line();
        expect('"');
        for (int c = text.read(); c != '"'; c = text.read()) {
            if (c == PxText.END) {
                throw damaged(line);
            }
            // Where a line breaks within a text, the break is no part of it.
            if (isKept && c >= ' ') {
                quoted.append((char) c);
                check(kept + quoted.length());
            }
        }
    }

    private void keep(List<String> values, String value) throws UnreadableFile {
        kept += value.length() + COST_OF_TEXT;
        check(kept);
        values.add(value);
    }

    private static void check(long size) throws UnreadableFile {
        if (size > MOST_KEPT) {
            throw new UnreadableFile(Code.UNREASONABLE_SIZE, "32 MiB (STUB, HEADING, VALUES, CODES)");
        }
    }

    private void expect(char expected) throws IOException {
        if (text.peek() != expected) {
            throw damaged(text.line());
        }
        text.read();
    }

    private static boolean isOfWord(int c) {
        return c == '-' || c == '.' || c == '_' || c == '*' || Character.isLetterOrDigit(c);
    }

    static UnreadableFile damaged(int line) {
        return new UnreadableFile(Code.DAMAGED_PX, Integer.toString(line));
    }
}

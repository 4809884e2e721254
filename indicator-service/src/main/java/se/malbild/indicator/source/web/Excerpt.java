package se.malbild.indicator.source.web;

import java.nio.charset.StandardCharsets;

/// The beginning of what a source wrote, fit to be shown, stored and logged on one line.
public final class Excerpt {

    private static final int LONGEST = 200;

    private Excerpt() {}

    /// The beginning, on one line and without control characters and marks that turn the direction of writing.
    public static String of(String written) {
        String line = written.substring(0, Math.min(written.length(), 4 * LONGEST))
                .codePoints()
                .map(Excerpt::shown)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip()
                .replaceAll(" {2,}", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /// The beginning of bytes that should be UTF-8. What is none is shown as �.
    static String of(byte[] bytes) {
        return of(new String(bytes, 0, Math.min(bytes.length, 4 * LONGEST), StandardCharsets.UTF_8));
    }

    private static int shown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> ' ';
            default -> character;
        };
    }
}

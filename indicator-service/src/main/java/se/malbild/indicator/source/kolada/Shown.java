package se.malbild.indicator.source.kolada;

/// What stood in an answer, fit to be stored and shown on one line.
final class Shown {

    private static final int LONGEST = 200;

    private Shown() {}

    static String of(String text) {
        String cut = text.substring(0, Math.min(text.length(), 4 * LONGEST));
        String line = cut.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}

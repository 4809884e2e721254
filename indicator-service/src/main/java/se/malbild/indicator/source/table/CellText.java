package se.malbild.indicator.source.table;

import java.util.regex.Pattern;

/// The text of a cell, without what typesetting left in it.
final class CellText {

    // Bold marks around the name of the municipality, as in the tables that Fokus prints.
    private static final Pattern MARKUP = Pattern.compile("</?(b|i|strong|em)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u202F\\u2009]+");

    private CellText() {}

    static String of(String cell) {
        return SPACE.matcher(MARKUP.matcher(cell).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}

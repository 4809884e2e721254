package se.malbild.indicator.source.table;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What stands in the way of reading a file by a layout.
///
/// @param layout its code
/// @param given how many characters of its headings the file has
/// @param missing what the layout needs and the file lacks: headings, or what a column holds
/// @param unread headings of columns with figures that would not be read
/// @param title that says something else than the layout's indicator; empty when none does
/// @param edition of the file, for which the layout does not hold; empty when it does
/// @param twice a heading that stands several times; empty when none does
record Obstacle(
        String layout,
        int given,
        List<String> missing,
        List<String> unread,
        String title,
        String edition,
        String twice) {

    /// What stands between them where several are told of as one.
    static final String BETWEEN = " | ";

    // In characters of headings.
    private static final int LACK = 12;
    private static final int OTHER = 6;
    private static final int MOST_NAMED = 8;
    private static final int LONGEST_NAMED = 80;

    static final Comparator<Obstacle> NEAREST_FIRST =
            Comparator.comparingInt(Obstacle::distance).thenComparing(Obstacle::layout);

    // What the file has of the layout's own words counts against what is in the way; a lack weighs most.
    private int distance() {
        int others = (int)
                Stream.of(title, edition, twice).filter(text -> !text.isEmpty()).count();
        return LACK * missing.size() + OTHER * (unread.size() + others) - given;
    }

    static String list(List<String> names) {
        return names.stream()
                        .limit(MOST_NAMED)
                        .map(name -> name.length() > LONGEST_NAMED ? name.substring(0, LONGEST_NAMED) + "…" : name)
                        .collect(Collectors.joining(BETWEEN))
                + (names.size() > MOST_NAMED ? BETWEEN + "…" : "");
    }
}

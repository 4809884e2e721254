package se.malbild.indicator.source.table;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.layout.HeadingText;
import se.malbild.indicator.source.ReadingProblem.Code;

/// Reads years, quarters and months as tables write them.
///
/// @param period as the API writes it, `2024`, `2024-Q1`, `2024-06`; null when there is none
/// @param problem why there is none
record PeriodText(@Nullable String period, @Nullable Code problem) {

    /// The first year that a figure can be about.
    static final int EARLIEST = 1900;

    private static final int LONGEST = 30;
    private static final PeriodText NONE = new PeriodText(null, Code.NOT_A_PERIOD);
    private static final PeriodText IMPLAUSIBLE = new PeriodText(null, Code.IMPLAUSIBLE_PERIOD);
    private static final Pattern YEAR = Pattern.compile("(?:(?:år|year) )?([0-9]{4})(?:\\.0+)?");
    private static final Pattern QUARTER = Pattern.compile("([0-9]{4})[ -]?(?:k|q|kv|kv\\.|kvartal|quarter) ?([1-4])");
    private static final Pattern QUARTER_FIRST =
            Pattern.compile("(?:k|q|kv|kv\\.|kvartal|quarter) ?([1-4])[ ,-]{0,2}([0-9]{4})");
    private static final Pattern MONTH = Pattern.compile("([0-9]{4})(?:m|-| m)(0[1-9]|1[0-2])");
    private static final Pattern NAMED_MONTH =
            Pattern.compile("(\\p{L}{3,9})\\.? ([0-9]{4})|([0-9]{4}) (\\p{L}{3,9})\\.?");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final List<String> MONTH_NAMES = List.of(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december");

    /// @param latestYear the last year that a figure can be about
    static PeriodText of(String text, int latestYear) {
        String normal = text.length() > LONGEST * 4 ? "" : HeadingText.normal(text);
        if (normal.isEmpty() || normal.length() > LONGEST) {
            return NONE;
        }
        Matcher year = YEAR.matcher(normal);
        if (year.matches()) {
            return plausible(year.group(1), "", latestYear);
        }
        Matcher quarter = QUARTER.matcher(normal);
        if (quarter.matches()) {
            return plausible(quarter.group(1), "-Q" + quarter.group(2), latestYear);
        }
        Matcher quarterFirst = QUARTER_FIRST.matcher(normal);
        if (quarterFirst.matches()) {
            return plausible(quarterFirst.group(2), "-Q" + quarterFirst.group(1), latestYear);
        }
        Matcher month = MONTH.matcher(normal);
        if (month.matches()) {
            return plausible(month.group(1), "-" + month.group(2), latestYear);
        }
        Matcher named = NAMED_MONTH.matcher(normal);
        return named.matches() ? ofMonth(named, latestYear) : NONE;
    }

    /// True when nothing but digits stands there: whoever wrote it in a period's place meant a period.
    static boolean looksLikeOne(String text) {
        String normal = HeadingText.normal(text);
        return normal.length() >= 3 && normal.length() <= 8 && normal.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /// What the last plausible year is called in words of problems.
    static String latest(int latestYear) {
        return Integer.toString(latestYear);
    }

    private static PeriodText ofMonth(Matcher named, int latestYear) {
        String name = named.group(1) != null ? named.group(1) : named.group(4);
        String year = named.group(2) != null ? named.group(2) : named.group(3);
        int index = Math.max(MONTH_NAMES.indexOf(name), MONTHS.indexOf(name));
        return index < 0 ? NONE : plausible(year, String.format(Locale.ROOT, "-%02d", index + 1), latestYear);
    }

    private static PeriodText plausible(String year, String part, int latestYear) {
        int number = Integer.parseInt(year);
        return number < EARLIEST || number > latestYear ? IMPLAUSIBLE : new PeriodText(year + part, null);
    }
}

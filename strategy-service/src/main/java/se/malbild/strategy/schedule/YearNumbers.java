package se.malbild.strategy.schedule;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The years in words.
final class YearNumbers {

    private static final int FIRST = 1900;
    private static final int LAST = 2199;
    private static final int MONTHS = 12;
    private static final int CENTURY = 100;

    /// A year, maybe with two digits of another that it goes to; or two digits after a half of the school year.
    private static final Pattern YEAR = Pattern.compile(
            "(?<!\\d)(?<year>(?:19|20|21)\\d\\d)(?!\\d)(?:(?<dash> ?[-–—/] ?)(?<to>\\d\\d)(?![\\p{L}\\d:–—/-]))?"
                    + "|(?<season>(?<!\\p{L})(?:höst(?:en|terminen)?|ht|vår(?:en|terminen)?|vt) ?(?:[-–'’]|(?=\\d\\d(?:\\W|$)(?! ?\\p{L}))))"
                    + "(?<digits>\\d\\d)(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private YearNumbers() {}

    /// The words for another number of years later; a year that would leave 1900 to 2199 stays.
    static String shifted(String words, int years) {
        return YEAR.matcher(words).replaceAll(found -> shifted(found, years));
    }

    private static String shifted(MatchResult found, int years) {
        if (found.group("season") != null) {
            return found.group("season") + twoDigits(found.group("digits"), years);
        }
        int year = Integer.parseInt(found.group("year")) + years;
        if (year < FIRST || year > LAST) {
            return found.group();
        }
        if (found.group("to") == null) {
            return Integer.toString(year);
        }
        boolean toYear = Integer.parseInt(found.group("to")) > MONTHS;
        return year + found.group("dash") + (toYear ? twoDigits(found.group("to"), years) : found.group("to"));
    }

    private static String twoDigits(String digits, int years) {
        return "%02d".formatted(Math.floorMod(Integer.parseInt(digits) + years, CENTURY));
    }
}

package se.malbild.strategy.schedule;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/// Words for years, halves of the school year, days and what lies between days.
final class PeriodWords {

    private static final String YEAR = "(?:19|20|21)\\d\\d";
    private static final String MONTH = Months.PATTERN;
    private static final String SEASON = "(höst(?:en|terminen)?|ht|vår(?:en|terminen)?|vt)";
    private static final String OF_YEAR = " ?(?:år )?(" + YEAR + "|[-'’]?\\d\\d)";
    private static final String QUARTER = "(?:q|kv\\.?|kvartal) ?";
    private static final String NAMED_QUARTER = "(första|andra|tredje|fjärde|[12]:a|[34]:e)";

    // Two digits after a year are a year only when they cannot be a month.
    private static final int MONTHS = 12;
    private static final int CENTURY = 100;

    static final List<WordRule> RULES = List.of(
            WordRule.of(
                    "(?:under )?(?:hela )?(?:åren |året |år )?(?<one>%s)".formatted(YEAR),
                    found -> years(year(found, "one"), year(found, "one"))),
            WordRule.of(
                    "(?:under )?(?:från )?(?:åren |år )?(?<one>%1$s)-(?<other>%1$s)".formatted(YEAR),
                    found -> years(year(found, "one"), year(found, "other"))),
            WordRule.of(
                    "(?:under )?(?:åren |år )?(?<one>%1$s)(?:/| och )(?<other>%1$s)".formatted(YEAR),
                    found -> twoYears(year(found, "one"), year(found, "other"))),
            WordRule.of(
                    "(?:under )?(?:åren |år )?(?<one>%s)-(?<other>\\d\\d)".formatted(YEAR),
                    found -> years(year(found, "one"), shortYear(found))),
            WordRule.of(
                    "(?:under )?(?:åren |år )?(?<one>%s)/(?<other>\\d\\d)".formatted(YEAR),
                    found -> twoYears(year(found, "one"), shortYear(found))),
            WordRule.of(
                    "(?:under )?" + SEASON + OF_YEAR,
                    found -> new Timing.InSeason(season(found.group(1)), seasonYear(found.group(2)))),
            WordRule.of(
                    "(?:från )?" + SEASON + OF_YEAR + "-" + SEASON + OF_YEAR,
                    found -> between(
                            season(found.group(1))
                                    .of(seasonYear(found.group(2)))
                                    .begins(),
                            season(found.group(3))
                                    .of(seasonYear(found.group(4)))
                                    .ends())),
            WordRule.of(
                    "(?:den )?(\\d{1,2})(?::[ea])? ?(%s)(?: (%s))?".formatted(MONTH, YEAR),
                    found -> onDay(Months.number(found.group(2)), number(found.group(1)), found.group(3))),
            WordRule.of(
                    "(%s)-(\\d\\d)-(\\d\\d)".formatted(YEAR),
                    found -> onDay(number(found.group(2)), number(found.group(3)), found.group(1))),
            WordRule.of(
                    "(?:från )?(?<one>%1$s-\\d\\d-\\d\\d)[-/](?<other>%1$s-\\d\\d-\\d\\d)".formatted(YEAR),
                    found -> between(LocalDate.parse(found.group("one")), LocalDate.parse(found.group("other")))),
            WordRule.of(
                    "(?:från )?(?:den )?(\\d{1,2})-(\\d{1,2}) ?(%s) (%s)".formatted(MONTH, YEAR),
                    found -> between(
                            day(found.group(1), found.group(3), found.group(4)),
                            day(found.group(2), found.group(3), found.group(4)))),
            WordRule.of(
                    "(?:från )?(?:den )?(\\d{1,2}) ?(%1$s)-(?:den )?(\\d{1,2}) ?(%1$s) (%2$s)".formatted(MONTH, YEAR),
                    found -> withinYear(
                            day(found.group(1), found.group(2), found.group(5)),
                            day(found.group(3), found.group(4), found.group(5)))),
            WordRule.of(
                    "(?:från )?(?:den )?(\\d{1,2}) ?(%1$s) (%2$s)-(?:den )?(\\d{1,2}) ?(%1$s) (%2$s)"
                            .formatted(MONTH, YEAR),
                    found -> between(
                            day(found.group(1), found.group(2), found.group(3)),
                            day(found.group(4), found.group(5), found.group(6)))),
            WordRule.of(
                    "(?:under |i )?(%s) (%s)".formatted(MONTH, YEAR),
                    found -> months(found.group(1), found.group(2), found.group(1), found.group(2))),
            WordRule.of(
                    "(?:under |från )?(%1$s)-(%1$s) (%2$s)".formatted(MONTH, YEAR),
                    found -> withinYear(
                            month(found.group(1), found.group(3)).atDay(1),
                            month(found.group(2), found.group(3)).atEndOfMonth())),
            WordRule.of(
                    "(?:under |från )?(%1$s) (%2$s)-(%1$s) (%2$s)".formatted(MONTH, YEAR),
                    found -> months(found.group(1), found.group(2), found.group(3), found.group(4))),
            WordRule.of(
                    "(?:under )?%s([1-4]),? ?(?:år )?(%s)".formatted(QUARTER, YEAR),
                    found -> quarters(number(found.group(1)), number(found.group(1)), found.group(2))),
            WordRule.of(
                    "(?:under )?%1$s([1-4])-(?:%1$s)?([1-4]),? ?(?:år )?(%2$s)".formatted(QUARTER, YEAR),
                    found -> quarters(number(found.group(1)), number(found.group(2)), found.group(3))),
            WordRule.of(
                    "(%s)[- ]?q([1-4])".formatted(YEAR),
                    found -> quarters(number(found.group(2)), number(found.group(2)), found.group(1))),
            WordRule.of(
                    "(?:under )?%s kvartalet (?:år )?(%s)".formatted(NAMED_QUARTER, YEAR),
                    found -> quarters(ordinal(found.group(1)), ordinal(found.group(1)), found.group(2))),
            WordRule.of(
                    "(?:under )?första halvåret (?:år )?(%s)".formatted(YEAR), found -> quarters(1, 2, found.group(1))),
            WordRule.of(
                    "(?:under )?andra halvåret (?:år )?(%s)".formatted(YEAR), found -> quarters(3, 4, found.group(1))));

    private PeriodWords() {}

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int year(MatchResult found, String name) {
        return number(found.group(name));
    }

    private static int shortYear(MatchResult found) {
        int digits = number(found.group("other"));
        if (digits <= MONTHS) {
            throw new UnclearWords("It can be a month: " + digits);
        }
        int first = year(found, "one");
        return first - first % CENTURY + digits;
    }

    private static Timing years(int first, int last) {
        if (last < first) {
            throw new EndBeforeBeginning(first, last);
        }
        return new Timing.Years(first, last);
    }

    private static Timing twoYears(int first, int last) {
        if (last != first + 1) {
            throw new UnclearWords("They do not follow each other: " + first + ", " + last);
        }
        return new Timing.Years(first, last);
    }

    private static Season season(String name) {
        return name.startsWith("h") ? Season.AUTUMN : Season.SPRING;
    }

    // Two digits are a year of this century: nobody plans for the one before.
    private static int seasonYear(String written) {
        int digits = number(written.replaceAll("\\D", ""));
        return digits < CENTURY ? 2000 + digits : digits;
    }

    private static Timing onDay(int month, int day, @Nullable String year) {
        MonthDay.of(month, day);
        if (year == null) {
            return new Timing.OnDay(month, day, null);
        }
        LocalDate on = LocalDate.of(number(year), month, day);
        return new Timing.OnDay(on.getMonthValue(), on.getDayOfMonth(), on.getYear());
    }

    private static LocalDate day(String day, String month, String year) {
        return LocalDate.of(number(year), Months.number(month), number(day));
    }

    private static Timing months(String first, String firstYear, String last, String lastYear) {
        return between(month(first, firstYear).atDay(1), month(last, lastYear).atEndOfMonth());
    }

    private static YearMonth month(String name, String year) {
        return YearMonth.of(number(year), Months.number(name));
    }

    private static Timing quarters(int first, int last, String year) {
        return withinYear(
                YearMonth.of(number(year), first * 3 - 2).atDay(1),
                YearMonth.of(number(year), last * 3).atEndOfMonth());
    }

    private static int ordinal(String name) {
        return switch (name.charAt(0)) {
            case 'f' -> name.equals("första") ? 1 : 4;
            case 'a' -> 2;
            case 't' -> 3;
            default -> name.charAt(0) - '0';
        };
    }

    // November to February with one year behind is likely over New Year: whose year it is, nobody knows.
    private static Timing withinYear(LocalDate from, LocalDate to) {
        if (to.getMonthValue() < from.getMonthValue()) {
            throw new UnclearWords("It can go over New Year: " + from + " to " + to);
        }
        return between(from, to);
    }

    private static Timing between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new EndBeforeBeginning(from, to);
        }
        return new Timing.Between(from, to);
    }
}

package se.malbild.strategy.schedule;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the words of plans mean, as far as they can be reckoned, and how it is said in Swedish.
public final class ScheduleWords {

    private static final Locale SWEDISH = Locale.of("sv");
    private static final int LONGEST = 300;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2007\\u202f()]+");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern TO = Pattern.compile(" (?:till och med|t\\.? ?o\\.? ?m\\.?|till) ");
    private static final Pattern FROM = Pattern.compile("^(?:från och med|fr\\.? ?o\\.? ?m\\.?) ");
    private static final Pattern AROUND = Pattern.compile(" ?([-/]) ?");
    private static final Pattern END = Pattern.compile("[.,;: ]+$");

    private ScheduleWords() {}

    /// What can be reckoned of words such as "År 2023-2024", "hösten -23", "Löpande minst 4 gånger per år".
    ///
    /// @return nothing when they are not understood as a whole, cannot be or can be understood in several ways: it
    ///     never guesses
    public static Optional<Timing> read(String words) {
        return meaning(words) instanceof WordMeaning.Understood(Timing timing) ? Optional.of(timing) : Optional.empty();
    }

    /// The same, telling what cannot be from what is not understood.
    public static WordMeaning meaning(String words) {
        if (words.length() > LONGEST) {
            return new WordMeaning.Unclear();
        }
        String tidy = tidy(words);
        List<WordMeaning> meanings = Stream.concat(PeriodWords.RULES.stream(), CadenceWords.RULES.stream())
                .flatMap(rule -> rule.read(tidy).stream())
                .distinct()
                .toList();
        List<WordMeaning> understood = meanings.stream()
                .filter(WordMeaning.Understood.class::isInstance)
                .toList();
        List<WordMeaning> left = understood.isEmpty() ? meanings : understood;
        return left.size() == 1 ? left.getFirst() : new WordMeaning.Unclear();
    }

    private static String tidy(String words) {
        String lower = Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(SWEDISH);
        String blanks = BLANKS.matcher(lower).replaceAll(" ").strip();
        String dashes = DASHES.matcher(blanks).replaceAll("-");
        String from = FROM.matcher(dashes).replaceFirst("från ");
        String to = TO.matcher(from).replaceAll("-");
        return END.matcher(AROUND.matcher(to).replaceAll("$1")).replaceFirst("");
    }

    /// How it is said in Swedish: words that [#read] understands as the same.
    ///
    /// @param timing one that fits, see [FittingTiming]
    public static String of(Timing timing) {
        return switch (timing) {
            case Timing.Years(Integer first, Integer last) ->
                first.equals(last) ? "År %d".formatted(first) : "År %d–%d".formatted(first, last);
            case Timing.InSeason(Season season, Integer year) ->
                "%s %d".formatted(season == Season.AUTUMN ? "Hösten" : "Våren", year);
            case Timing.OnDay(Integer month, Integer day, Integer year) ->
                year == null ? "%d %s".formatted(day, Months.name(month)) : day(LocalDate.of(year, month, day));
            case Timing.Between(LocalDate from, LocalDate to) -> between(from, to);
            case Timing.Cadence(Integer times) ->
                times == 1 ? "Minst en gång per år" : "Minst %d gånger per år".formatted(times);
            case Timing.Ongoing() -> "Löpande";
            case Timing.OnRequest() -> "Efter önskemål";
        };
    }

    private static String between(LocalDate from, LocalDate to) {
        if (from.getYear() != to.getYear()) {
            return "%s–%s".formatted(day(from), day(to));
        }
        if (from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth())) {
            return months(from.getMonthValue(), to.getMonthValue(), to.getYear());
        }
        return "%d %s–%s".formatted(from.getDayOfMonth(), Months.name(from.getMonthValue()), day(to));
    }

    private static String months(int first, int last, int year) {
        if (first == last) {
            return "%s %d".formatted(Months.name(first), year);
        }
        return last == first + 2 && last % 3 == 0
                ? "Kvartal %d %d".formatted(last / 3, year)
                : "%s–%s %d".formatted(Months.name(first), Months.name(last), year);
    }

    private static String day(LocalDate day) {
        return "%d %s %d".formatted(day.getDayOfMonth(), Months.name(day.getMonthValue()), day.getYear());
    }
}

package se.malbild.strategy.schedule;

import java.util.List;
import java.util.Map;

/// Words for how often, and for what has no day of its own.
final class CadenceWords {

    private static final int MOST_A_YEAR = 366;

    private static final List<String> NUMERALS =
            List.of("noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv");

    private static final Map<String, Integer> A_YEAR = Map.ofEntries(
            Map.entry("årligen", 1),
            Map.entry("årligt", 1),
            Map.entry("årsvis", 1),
            Map.entry("varje år", 1),
            Map.entry("halvårsvis", 2),
            Map.entry("varje halvår", 2),
            Map.entry("terminsvis", 2),
            Map.entry("varje termin", 2),
            Map.entry("kvartalsvis", 4),
            Map.entry("varje kvartal", 4),
            Map.entry("var tredje månad", 4),
            Map.entry("varannan månad", 6),
            Map.entry("månadsvis", 12),
            Map.entry("månatligen", 12),
            Map.entry("varje månad", 12));

    private static final String ONGOING = "(?:fort)?löpande|kontinuerligt";
    private static final String ALL_THE_TIME = " under (?:hela )?(?:året|åren|(?:plan|program)?perioden)";
    private static final String AT_LEAST = "(?:(?:%s),? )?(?:minst )?".formatted(ONGOING);
    private static final String NUMBER = "\\d{1,3}|ett|" + String.join("|", NUMERALS.subList(1, NUMERALS.size()));
    private static final String TIMES = "(?:gånger|gång|ggr\\.?|tillfällen|tillfälle)";

    // What says when, how often or not: whoever's wish it is, is not called so.
    private static final String SAYS_MORE =
            "(?!(?:år|året|åren|årlig\\p{L}*|gång\\p{L}*|ggr|kvartal\\p{L}*|månad\\p{L}*|termin\\p{L}*|halvår\\p{L}*"
                    + "|veck\\p{L}*|höst\\p{L}*|vår|våren|vårterminen|ht|vt|sommar\\p{L}*|vinter\\p{L}*|varje|varannan"
                    + "|minst|högst|senast|löpande|kontinuerligt|under|men|dock|inte|ej|utom|%s)(?: |$))"
                            .formatted(Months.PATTERN);

    static final List<WordRule> RULES = List.of(
            WordRule.of(
                    AT_LEAST + "(" + NUMBER + ") ?" + TIMES
                            + "(?: per | om | varje | i |/)(år|året|halvår|halvåret|termin|terminen|kvartal|kvartalet|månad|månaden)",
                    found -> cadence(number(found.group(1)) * parts(found.group(2)))),
            WordRule.of(
                    AT_LEAST + "(" + String.join("|", A_YEAR.keySet()) + ")",
                    found -> cadence(A_YEAR.getOrDefault(found.group(1), 0))),
            WordRule.of(
                    "(?:%s)(?:%s)?|året (?:om|runt)|hela året".formatted(ONGOING, ALL_THE_TIME),
                    _ -> new Timing.Ongoing()),
            WordRule.of(
                    "(?:(?:%s)(?:%s)?,? )?(?:(?:efter|på|enligt|utifrån) önskemål|(?:vid|efter|utifrån) behov|(?:vid|på|efter) (?:förfrågan|begäran))(?: från(?: %s[\\p{L}-]+){1,6})?"
                            .formatted(ONGOING, ALL_THE_TIME, SAYS_MORE),
                    _ -> new Timing.OnRequest()));

    private CadenceWords() {}

    private static int number(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        return written.equals("ett") ? 1 : NUMERALS.indexOf(written);
    }

    /// How many of it a year has.
    private static int parts(String ofYear) {
        return switch (ofYear.charAt(0)) {
            case 'å' -> 1;
            case 'h', 't' -> 2;
            case 'k' -> 4;
            default -> 12;
        };
    }

    private static Timing cadence(int timesPerYear) {
        if (timesPerYear < 1 || timesPerYear > MOST_A_YEAR) {
            throw new UnclearWords("Nothing is held so often a year: " + timesPerYear);
        }
        return new Timing.Cadence(timesPerYear);
    }
}

package se.malbild.indicator.source.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.malbild.indicator.layout.HeadingText;

/// A title in words: those that say what the figures are, and those that every title may have.
///
/// @param text as it stands
/// @param words in lower case, without anything between
record TitleWords(String text, List<String> words) {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern HARMLESS_NUMBER =
            Pattern.compile("(?:19|20)[0-9]{2}|[1-6]|(?:19|20)[0-9]{2}[kqm][0-9]{1,2}");

    private static final String UNNAMED = "(?:blad|sheet|ark|tabell|table|data|export|worksheet)\\s?[0-9]*";

    // When and whence a file was taken says nothing of its figures.
    private static final String OF_THE_FILE =
            "(?:källa|uttag|uttagen|uttaget|datum|skapad|skapat|senast|uppdaterad|publicerad|hämtad|source|updated)\\b.*";

    private static final Set<String> HARMLESS = words("""
            och i av om för från till med per efter mellan över år åren tid kvartal månad region regioner kön
            tabellinnehåll tabell blad kommun kommuner kommunen kommunerna kommunvis kommungrupp län länet riket sverige
            sveriges alla samtliga region medel medelvärde medelvärden medelbetyg genomsnitt genomsnittligt betyg skala
            skalan svenskt näringsliv näringslivs lokalt lokala företagsklimat företagsklimatet företagsklimatets enkät
            enkäten enkätsvar undersökning undersökningen faktor fråga resultat källa statistik insikt sn
            blekinge dalarna dalarnas gotland gotlands gävleborg gävleborgs halland hallands jämtland jämtlands
            jönköping jönköpings kalmar kronoberg kronobergs norrbotten norrbottens skåne stockholm stockholms
            södermanland södermanlands uppsala värmland värmlands västerbotten västerbottens västernorrland
            västernorrlands västmanland västmanlands västra götaland götalands örebro östergötland östergötlands
            """);

    // What the same survey also publishes of an indicator, beside its figures.
    private static final Set<String> OTHER_MEASURES = words("""
            andel andelen andelar spridning felmarginal felmarginaler konfidensintervall standardavvikelse varians median
            ranking rankning rankningen rang placering placeringar förändring förändringar utveckling differens skillnad
            diff missnöjda nöjda positiva negativa procent procentenheter index antal prognos mål målvärde
            """);

    private static final Set<String> PAGE = words("sida sid s av page of forts fortsättning fortsatt continued");

    static TitleWords of(String title) {
        List<String> words = BETWEEN.splitAsStream(HeadingText.normal(title))
                .filter(word -> !word.isEmpty())
                .toList();
        return new TitleWords(title, words);
    }

    /// True for a title with a word that not every title may have. The names that programs give sheets are none.
    static boolean tells(String title) {
        TitleWords words = of(title);
        return words.words().stream().anyMatch(word -> !isHarmless(word))
                && !words.joined().matches(UNNAMED)
                && !words.joined().matches(OF_THE_FILE);
    }

    String joined() {
        return String.join(" ", words);
    }

    /// True when another one is the same and more.
    boolean begins(TitleWords other) {
        String beginning = HeadingText.normal(text);
        String whole = HeadingText.normal(other.text());
        return !beginning.isEmpty() && whole.length() > beginning.length() && whole.startsWith(beginning);
    }

    /// True when those words stand in it one after another.
    boolean has(String name) {
        return (" " + joined() + " ").contains(" " + name + " ");
    }

    /// What is left when harmless words are taken from both ends, the longest first: a name may hold such words.
    List<String> possibleNames() {
        List<String> names = new ArrayList<>();
        int first = leading();
        int last = trailing();
        for (int length = words.size(); length > 0; length--) {
            for (int from = 0; from <= Math.min(first, words.size() - length); from++) {
                if (from + length >= last) {
                    names.add(String.join(" ", words.subList(from, from + length)));
                }
            }
        }
        return names;
    }

    /// True for what tells one page of a printed table from the next, or names its part of the country.
    boolean isPageMark() {
        return words.stream()
                .allMatch(word -> PAGE.contains(word) || HARMLESS.contains(word) || word.matches("[0-9]{1,3}"));
    }

    boolean saysAnotherMeasure() {
        return words.stream().anyMatch(OTHER_MEASURES::contains);
    }

    private int leading() {
        int first = 0;
        while (first < words.size() && isHarmless(words.get(first))) {
            first++;
        }
        return first;
    }

    private int trailing() {
        int last = words.size();
        while (last > 0 && isHarmless(words.get(last - 1))) {
            last--;
        }
        return last;
    }

    private static boolean isHarmless(String word) {
        return HARMLESS.contains(word) || HARMLESS_NUMBER.matcher(word).matches();
    }

    private static Set<String> words(String text) {
        return Set.copyOf(List.of(text.strip().split("\\s+", -1)));
    }
}

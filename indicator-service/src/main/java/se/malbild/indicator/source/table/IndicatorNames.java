package se.malbild.indicator.source.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.malbild.indicator.catalogue.IndicatorTable;
import se.malbild.indicator.catalogue.Scale;
import se.malbild.indicator.layout.HeadingText;
import se.malbild.indicator.layout.TableLayout;

/// Finds the indicator that a file names: by the names of the layout, else by those of the catalogue.
final class IndicatorNames {

    private static final int SHORTEST_IN_TITLE = 5;

    /// An indicator with what its values can be.
    record Named(String code, Scale scale, MeasuredUnit unit) {}

    private final IndicatorTable table;
    private final Map<String, String> own;
    private final Map<String, String> ownByWords;

    IndicatorNames(TableLayout layout, IndicatorTable table) {
        this.table = table;
        this.own = new HashMap<>();
        this.ownByWords = new HashMap<>();
        layout.indicators().forEach((name, code) -> {
            own.put(HeadingText.normal(name), code);
            String words = TitleWords.of(name).joined();
            if (words.length() >= SHORTEST_IN_TITLE) {
                ownByWords.put(words, code);
            }
        });
    }

    Named named(String code) {
        return new Named(
                code, table.scale(code), MeasuredUnit.of(table.rules(code).measurementUnit()));
    }

    /// The indicator of a name, or of a name in parts. A part that says "all" adds nothing.
    Optional<Named> find(List<String> parts) {
        // Each part may have a footnote mark of its own.
        Optional<Named> whole = find(String.join(" / ", parts))
                .or(() -> find(parts.stream().map(HeadingText::normal).collect(Collectors.joining(" / "))));
        if (whole.isPresent() || parts.size() == 1) {
            return whole;
        }
        List<String> telling = parts.stream().filter(part -> !saysAll(part)).toList();
        return telling.isEmpty() || telling.size() == parts.size() ? Optional.empty() : find(telling);
    }

    private Optional<Named> find(String name) {
        String normal = HeadingText.normal(name);
        return Optional.ofNullable(own.get(normal))
                .or(() -> table.code(name))
                .or(() -> table.code(normal))
                .or(() -> byIdWithin(normal))
                .map(this::named);
    }

    // Kolada writes the id before or after the title: "N00945 Invånare" and "Invånare (N00945)".
    private Optional<String> byIdWithin(String normal) {
        Set<String> codes = Stream.of(normal.split("[ ()\\[\\],:;]+", -1))
                .filter(IndicatorNames::isId)
                .flatMap(word -> table.code(word.toUpperCase(Locale.ROOT)).stream())
                .collect(Collectors.toSet());
        return codes.size() == 1 ? Optional.of(codes.iterator().next()) : Optional.empty();
    }

    private static boolean isId(String word) {
        return word.length() == 6
                && (word.charAt(0) == 'n' || word.charAt(0) == 'u')
                && word.substring(1).chars().allMatch(Character::isDigit);
    }

    /// The one indicator that titles are about. None is, when one of them says something else of an indicator of the
    /// layout than its figures: "Dialog – ranking" is not "Dialog".
    Optional<Named> inTitles(List<String> titles) {
        List<TitleWords> words = telling(titles);
        Set<String> codes = named(words);
        boolean alone = codes.size() == 1 && words.stream().noneMatch(this::saysOtherwise);
        return alone ? Optional.of(named(codes.iterator().next())) : Optional.empty();
    }

    /// The title that says that all figures are of women or of men, unless it is the name of an indicator.
    Optional<String> genderedTitle(List<String> titles) {
        return titles.stream()
                .filter(title -> GenderWords.alone(title).isPresent() && !isName(title))
                .findFirst();
    }

    /// True when a text is the name of an indicator without anything before or after.
    boolean isWholeName(String text) {
        return find(text).isPresent();
    }

    /// True when a title is the name of an indicator.
    boolean isName(String title) {
        return code(TitleWords.of(title)).isPresent();
    }

    /// The codes of all indicators that titles name.
    Set<String> allInTitles(List<String> titles) {
        return named(telling(titles));
    }

    // The name of a sheet is cut off where it gets long.
    private static List<TitleWords> telling(List<String> titles) {
        List<TitleWords> words = titles.stream().map(TitleWords::of).distinct().toList();
        return words.stream()
                .filter(title -> words.stream().noneMatch(title::begins))
                .toList();
    }

    private Set<String> named(List<TitleWords> titles) {
        return titles.stream().flatMap(title -> code(title).stream()).collect(Collectors.toSet());
    }

    private Optional<String> code(TitleWords title) {
        return find(title.text()).map(Named::code).or(() -> title.possibleNames().stream()
                .filter(name -> name.length() >= SHORTEST_IN_TITLE)
                .flatMap(name -> byWords(name).stream())
                .findFirst());
    }

    private Optional<String> byWords(String name) {
        return Optional.ofNullable(ownByWords.get(name)).or(() -> table.code(name));
    }

    private boolean saysOtherwise(TitleWords title) {
        return !own.isEmpty()
                && code(title).isEmpty()
                && (title.saysAnotherMeasure() || ownByWords.keySet().stream().anyMatch(title::has));
    }

    /// True for a word that stands for the whole of something.
    static boolean saysAll(String part) {
        String normal = HeadingText.normal(part);
        return Set.of("total", "totalt", "samtliga", "alla", "all", "").contains(normal)
                || normal.startsWith("totalt ")
                || normal.startsWith("total ")
                || normal.startsWith("samtliga ");
    }
}

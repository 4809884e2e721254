package se.malbild.indicator.source.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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

    private static final Scale ANY = Scale.ANY;
    private static final int SHORTEST_IN_TITLE = 5;

    /// An indicator with what its values can be.
    record Named(String code, Scale scale) {}

    private final IndicatorTable table;
    private final Map<String, String> own;

    IndicatorNames(TableLayout layout, IndicatorTable table) {
        this.table = table;
        this.own = new HashMap<>();
        layout.indicators().forEach((name, code) -> own.put(HeadingText.normal(name), code));
    }

    Named named(String code) {
        return new Named(code, table.scales().getOrDefault(code, ANY));
    }

    /// The indicator of a name, or of a name in parts. A part that says "all" adds nothing.
    Optional<Named> find(List<String> parts) {
        Optional<Named> whole = find(String.join(" / ", parts));
        if (whole.isPresent() || parts.size() == 1) {
            return whole;
        }
        List<String> telling = parts.stream().filter(part -> !saysAll(part)).toList();
        return telling.isEmpty() ? Optional.empty() : find(String.join(" / ", telling));
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

    /// The one indicator that titles are about: they are its name, or hold one that the layout gives it.
    Optional<Named> inTitles(List<String> titles) {
        Set<String> codes = new HashSet<>();
        for (String title : titles) {
            find(title).map(Named::code).ifPresent(codes::add);
            codes.addAll(within(" " + HeadingText.normal(title).replaceAll("[^\\p{L}\\p{N}]+", " ") + " "));
        }
        return codes.size() == 1 ? Optional.of(named(codes.iterator().next())) : Optional.empty();
    }

    // "Service och bemötande" is not "Bemötande": the longest name counts where several overlap.
    private Set<String> within(String title) {
        List<String> names = new ArrayList<>(own.keySet().stream()
                .filter(name -> name.length() >= SHORTEST_IN_TITLE)
                .filter(name -> title.contains(words(name)))
                .toList());
        names.removeIf(name -> names.stream().anyMatch(longer -> !longer.equals(name) && longer.contains(name)));
        return names.stream().map(own::get).collect(Collectors.toSet());
    }

    private static String words(String name) {
        return " " + name.replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
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

package se.malbild.indicator.catalogue;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a reader needs to know of the indicators: by which names files call them, and what figures they can have.
///
/// @param rules of all indicators, by code
/// @param codes of the indicators by each name that one of them alone has, in lower case and single-spaced
public record IndicatorTable(Map<String, FigureRules> rules, Map<String, String> codes) {

    /// One name of an indicator: its code, its id at Kolada or a title.
    public record Name(String text, String code) {}

    /// A name that several indicators have is nobody's.
    public static IndicatorTable of(Map<String, FigureRules> rules, Set<Name> names) {
        Map<String, String> codes = new HashMap<>();
        names.stream()
                .collect(Collectors.groupingBy(
                        name -> normal(name.text()), Collectors.mapping(Name::code, Collectors.toSet())))
                .forEach((text, named) -> {
                    if (named.size() == 1) {
                        codes.put(text, named.iterator().next());
                    }
                });
        return new IndicatorTable(Map.copyOf(rules), Map.copyOf(codes));
    }

    /// The code of the one indicator of that name.
    public Optional<String> code(String name) {
        return Optional.ofNullable(codes.get(normal(name)));
    }

    public boolean knows(String code) {
        return rules.containsKey(code);
    }

    /// Which figures an indicator can have; any, when it is not known.
    public FigureRules rules(String code) {
        return rules.getOrDefault(code, FigureRules.NONE);
    }

    /// What values an indicator can have; any, when it is not known.
    public Scale scale(String code) {
        return rules(code).scale();
    }

    private static String normal(String text) {
        return text.strip().replaceAll("[\\s\\u00A0]+", " ").toLowerCase(Locale.of("sv"));
    }
}

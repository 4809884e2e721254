package se.malbild.strategy.schedule;

import java.util.List;
import java.util.stream.Collectors;

/// The names of the months in Swedish.
final class Months {

    private static final List<String> NAMES = List.of(
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

    /// As a part of a pattern: the names, and how they are cut short.
    static final String PATTERN = NAMES.stream()
            .map(name -> name.length() > 4 ? "%s|%s\\.?".formatted(name, name.substring(0, 3)) : name)
            .collect(Collectors.joining("|", "(?:", "|sept\\.?|mar|jun|jul)"));

    private Months() {}

    /// @param month 1 to 12
    static String name(int month) {
        return NAMES.get(month - 1);
    }

    /// The number of a month, 1 to 12.
    ///
    /// @param written its name, or the beginning of it, as [#PATTERN] finds it
    static int number(String written) {
        String begins = written.replace(".", "");
        for (int month = 1; month <= NAMES.size(); month++) {
            if (name(month).startsWith(begins)) {
                return month;
            }
        }
        throw new IllegalArgumentException("Not the name of a month: " + written);
    }
}

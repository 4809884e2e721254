package se.malbild.indicator.source.workbook.px;

import java.util.HashMap;
import java.util.Map;

/// What is printed for the dots and the dash that stand where a value is missing.
final class DataSymbols {

    private static final int SUM = 7;

    private final Map<String, String> printed = new HashMap<>();

    DataSymbols(Keywords keywords) {
        for (int dots = 1; dots < SUM; dots++) {
            put(keywords, "DATASYMBOL" + dots, ".".repeat(dots));
        }
        // The sum of values of which some are missing.
        put(keywords, "DATASYMBOLSUM", ".".repeat(SUM));
        put(keywords, "DATASYMBOLNIL", "-");
    }

    String printed(String stored) {
        return printed.getOrDefault(stored, stored);
    }

    private void put(Keywords keywords, String keyword, String stored) {
        keywords.text(keyword).ifPresent(text -> printed.put(stored, text));
    }
}

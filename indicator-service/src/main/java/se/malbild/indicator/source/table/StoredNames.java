package se.malbild.indicator.source.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.malbild.indicator.catalogue.IndicatorTable;
import se.malbild.indicator.layout.HeadingText;
import se.malbild.indicator.layout.TableLayout;

/// The names that stored layouts give indicators, as one layout.
final class StoredNames {

    private static final int SHORTEST = 5;

    // Words that many publishers put above columns of their own.
    private static final Set<String> COMMON = Set.of(
            "placering",
            "plats",
            "ranking",
            "total",
            "totalt",
            "poäng",
            "föregående år",
            "förra året",
            "antal svar",
            "svarsfrekvens",
            "information");

    private StoredNames() {}

    /// A name that layouts use for different indicators tells nothing.
    static TableLayout of(Collection<TableLayout> stored, IndicatorTable known) {
        Map<String, Set<String>> codes = new HashMap<>();
        for (TableLayout layout : stored) {
            // In a report of one publisher's a name is told by its neighbours; alone it may be another publisher's.
            if (layout.hasTitledMunicipality()) {
                continue;
            }
            layout.indicators().forEach((name, code) -> add(codes, name, code));
        }
        Map<String, String> names = new HashMap<>();
        codes.forEach((name, found) -> {
            String code = found.iterator().next();
            boolean telling = name.length() >= SHORTEST && !COMMON.contains(name) && !name.contains("{");
            if (found.size() == 1 && known.knows(code) && telling) {
                names.put(name, code);
            }
        });
        TableLayout empty = TableLayout.of(List.of());
        return empty.withIndicators(names);
    }

    private static void add(Map<String, Set<String>> codes, String name, String code) {
        codes.computeIfAbsent(HeadingText.normal(name), any -> new HashSet<>()).add(code);
    }
}

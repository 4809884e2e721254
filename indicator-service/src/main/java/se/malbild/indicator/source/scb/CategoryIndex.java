package se.malbild.indicator.source.scb;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The codes of a variable as they are read, each with the position that the index gives it.
final class CategoryIndex {

    private final String name;
    private final long mostCodes;
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final List<String> labelled = new ArrayList<>();

    CategoryIndex(String name, long mostCodes) {
        this.name = name;
        this.mostCodes = mostCodes;
    }

    String name() {
        return "dimension." + name;
    }

    /// Takes the next code of an index that is an array.
    void add(String code) throws NonsenseAnswer {
        put(code, positions.size());
    }

    void put(String code, int position) throws NonsenseAnswer {
        if (positions.put(code, position) != null || positions.size() > mostCodes) {
            throw new NonsenseAnswer(name() + ": " + code);
        }
    }

    /// Takes a code that has a label. A variable of one code need not have an index.
    void label(String code) {
        if (labelled.size() < 2) {
            labelled.add(code);
        }
    }

    /// The codes, each at its position.
    ///
    /// @param size how many there are to be
    /// @throws NonsenseAnswer when there are more or fewer, or the positions are others than 0 to the size
    List<String> inOrder(int size) throws NonsenseAnswer {
        if (positions.isEmpty() && labelled.size() == 1) {
            positions.put(labelled.getFirst(), 0);
        }
        if (positions.size() != size) {
            throw new NonsenseAnswer(name() + ": " + positions.size() + " ≠ " + size);
        }
        @Nullable String[] codes = new String[size];
        for (Map.Entry<String, Integer> entry : positions.entrySet()) {
            int position = entry.getValue();
            if (position < 0 || position >= size || codes[position] != null) {
                throw new NonsenseAnswer(name() + "." + entry.getKey() + ": " + position);
            }
            codes[position] = entry.getKey();
        }
        return Arrays.stream(codes).map(String::valueOf).toList();
    }
}

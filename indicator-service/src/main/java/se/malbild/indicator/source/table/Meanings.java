package se.malbild.indicator.source.table;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// Remembers what texts mean, since a long table says the same a thousand times.
final class Meanings<T> {

    private static final int MOST = 50_000;

    private final Map<String, T> meanings = new HashMap<>();
    private final Function<String, T> meaning;

    Meanings(Function<String, T> meaning) {
        this.meaning = meaning;
    }

    T of(String text) {
        T known = meanings.get(text);
        if (known == null) {
            if (meanings.size() >= MOST) {
                meanings.clear();
            }
            known = meaning.apply(text);
            meanings.put(text, known);
        }
        return known;
    }
}

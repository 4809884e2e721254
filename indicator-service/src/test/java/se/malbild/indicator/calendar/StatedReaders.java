package se.malbild.indicator.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// Readers of the indicators that a test states.
@Alternative
@ApplicationScoped
class StatedReaders implements IndicatorReaders {

    // There is none in other profiles, whose tests find the beans of this one too.
    private static final Map<String, String> STATED = new ConcurrentHashMap<>();

    static void state(Map<String, String> readers) {
        STATED.clear();
        STATED.putAll(readers);
    }

    @Override
    public Map<String, SortedSet<String>> byIndicator() {
        Map<String, SortedSet<String>> readers = new TreeMap<>();
        STATED.forEach((indicator, reader) -> readers.put(indicator, new TreeSet<>(List.of(reader))));
        return readers;
    }
}

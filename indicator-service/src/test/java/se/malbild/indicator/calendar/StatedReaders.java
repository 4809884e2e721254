package se.malbild.indicator.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import se.malbild.indicator.source.web.SourceClient;

/// Readers of the indicators that a test states.
@Alternative
@ApplicationScoped
class StatedReaders extends IndicatorReaders {

    // There is none in other profiles, whose tests find the beans of this one too.
    private static final Map<String, String> STATED = new ConcurrentHashMap<>();

    @Inject
    StatedReaders(@Any Instance<SourceClient> clients) {
        super(clients);
    }

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

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

    private final Map<String, String> stated = new ConcurrentHashMap<>();

    @Inject
    StatedReaders(@Any Instance<SourceClient> clients) {
        super(clients);
    }

    void state(Map<String, String> readers) {
        stated.clear();
        stated.putAll(readers);
    }

    @Override
    public Map<String, SortedSet<String>> byIndicator() {
        Map<String, SortedSet<String>> readers = new TreeMap<>();
        stated.forEach((indicator, reader) -> readers.put(indicator, new TreeSet<>(List.of(reader))));
        return readers;
    }
}

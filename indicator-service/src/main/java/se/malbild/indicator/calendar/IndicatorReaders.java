package se.malbild.indicator.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import se.malbild.indicator.source.web.SourceClient;

/// Who can fetch the figures of which indicators.
@ApplicationScoped
public class IndicatorReaders {

    private final Instance<SourceClient> clients;

    @Inject
    IndicatorReaders(@Any Instance<SourceClient> clients) {
        this.clients = clients;
    }

    /// The readers of each indicator that somebody can fetch, by their names.
    public Map<String, SortedSet<String>> byIndicator() {
        Map<String, SortedSet<String>> readers = new TreeMap<>();
        for (SourceClient client : clients) {
            client.brings().forEach(indicator -> readers.computeIfAbsent(indicator, code -> new TreeSet<>())
                    .add(client.reader()));
        }
        return readers;
    }
}

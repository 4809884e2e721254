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

/// Who can fetch the figures of which indicators, as the clients say themselves.
@ApplicationScoped
class ClientReaders implements IndicatorReaders {

    private final Instance<SourceClient> clients;

    @Inject
    ClientReaders(@Any Instance<SourceClient> clients) {
        this.clients = clients;
    }

    @Override
    public Map<String, SortedSet<String>> byIndicator() {
        Map<String, SortedSet<String>> readers = new TreeMap<>();
        for (SourceClient client : clients) {
            client.brings().forEach(indicator -> readers.computeIfAbsent(indicator, code -> new TreeSet<>())
                    .add(client.reader()));
        }
        return readers;
    }
}

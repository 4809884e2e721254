package se.malbild.indicator.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.SortedSet;
import se.malbild.indicator.fetch.SourceClients;

/// Who can fetch the figures of which indicators, as the clients say themselves.
@ApplicationScoped
class ClientReaders implements IndicatorReaders {

    private final SourceClients clients;

    @Inject
    ClientReaders(SourceClients clients) {
        this.clients = clients;
    }

    @Override
    public Map<String, SortedSet<String>> byIndicator() {
        return clients.byIndicator();
    }
}

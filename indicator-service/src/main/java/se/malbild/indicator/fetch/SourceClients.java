package se.malbild.indicator.fetch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import se.malbild.indicator.catalogue.Catalogue;
import se.malbild.indicator.source.web.AskedReader;
import se.malbild.indicator.source.web.SourceClient;

/// The clients that there are.
@ApplicationScoped
public class SourceClients {

    private final Instance<SourceClient> clients;
    private final Catalogue catalogue;

    @Inject
    SourceClients(@Any Instance<SourceClient> clients, Catalogue catalogue) {
        this.clients = clients;
        this.catalogue = catalogue;
    }

    Optional<SourceClient> find(String reader) {
        return clients.stream().filter(client -> client.reader().equals(reader)).findFirst();
    }

    /// Their names, in order.
    List<String> readers() {
        return clients.stream().map(SourceClient::reader).sorted().toList();
    }

    /// The readers of each indicator that somebody can fetch, by their names.
    public Map<String, SortedSet<String>> byIndicator() {
        Map<String, SortedSet<String>> readers = new TreeMap<>();
        for (SourceClient client : clients) {
            client.brings().forEach(indicator -> readers.computeIfAbsent(indicator, _ -> new TreeSet<>())
                    .add(client.reader()));
        }
        return readers;
    }

    /// The indicators that a client is asked for when none are named: those that no other reader is asked for.
    Set<String> own(SourceClient client) {
        Map<String, String> authorities = catalogue.authoritativeReaders();
        Set<String> own = new TreeSet<>();
        byIndicator().forEach((indicator, able) -> {
            if (client.reader().equals(AskedReader.of(able, authorities.get(indicator)))) {
                own.add(indicator);
            }
        });
        return own;
    }
}

package se.malbild.indicator.fetch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.malbild.indicator.source.web.SourceClient;

/// The clients that there are.
@ApplicationScoped
class SourceClients {

    private final Instance<SourceClient> clients;

    @Inject
    SourceClients(@Any Instance<SourceClient> clients) {
        this.clients = clients;
    }

    Optional<SourceClient> find(String reader) {
        return clients.stream().filter(client -> client.reader().equals(reader)).findFirst();
    }

    /// Their names, in order.
    List<String> readers() {
        return clients.stream().map(SourceClient::reader).sorted().toList();
    }
}

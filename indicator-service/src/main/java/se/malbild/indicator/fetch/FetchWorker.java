package se.malbild.indicator.fetch;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import se.malbild.indicator.source.web.SourceClient;
import se.malbild.kit.database.SessionLock;
import se.malbild.kit.work.Worker;

/// Carries fetches out, one at a time of each reader whatever the number of nodes: who asks is decided by a lock in
/// the database, so that manners towards a source hold for all nodes together.
@ApplicationScoped
class FetchWorker {

    private final AgroalDataSource database;
    private final FetchRepository fetches;
    private final SourceClients clients;
    private final FetchJob job;
    private final Clock clock;
    private final Map<String, Worker> workers = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    @Inject
    FetchWorker(AgroalDataSource database, FetchRepository fetches, SourceClients clients, FetchJob job, Clock clock) {
        this.database = database;
        this.fetches = fetches;
        this.clients = clients;
        this.job = job;
        this.clock = clock;
    }

    /// Looks for work soon. Nothing is lost when this is not called: the clock looks too.
    @Scheduled(every = "2s")
    void wake() {
        for (String reader : clients.readers()) {
            workers.computeIfAbsent(reader, name -> new Worker("fetch-worker-" + name, () -> work(name)))
                    .wake();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
        workers.values().forEach(Worker::close);
    }

    /// Carries out what is due of a reader.
    @ActivateRequestContext
    void work(String reader) {
        SourceClient client = clients.find(reader).orElseThrow();
        boolean mayBeMore = true;
        while (mayBeMore && !stopping && next(reader).isPresent()) {
            mayBeMore = carryOutNext(reader, client);
        }
    }

    private boolean carryOutNext(String reader, SourceClient client) {
        try (SessionLock lock =
                SessionLock.tryTake(database, "source-fetch/" + reader).orElse(null)) {
            Optional<UUID> due = lock == null ? Optional.empty() : next(reader);
            due.ifPresent(fetch -> job.carryOut(fetch, client, () -> stopping));
            return due.isPresent();
        }
    }

    @Transactional
    Optional<UUID> next(String reader) {
        return fetches.next(reader, clock.instant());
    }
}

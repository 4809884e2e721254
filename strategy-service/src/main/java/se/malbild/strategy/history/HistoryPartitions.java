package se.malbild.strategy.history;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;

/// Makes the next year's part of the history in good time.
@ApplicationScoped
class HistoryPartitions {

    private final EntityManager database;
    private final Clock clock;

    @Inject
    HistoryPartitions(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(every = "24h", delayed = "1m")
    @Transactional
    void ensure() {
        int year = clock.instant().atZone(ZoneOffset.UTC).getYear();
        database.createNativeQuery(
                        "SELECT CAST(ensure_history_partition(year) AS text) FROM generate_series(:year, :year + 1) AS year")
                .setParameter("year", year)
                .getResultList();
    }
}

package se.malbild.strategy.verdictoverride;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/// Notes which overrides have passed their last day. Which verdict is in force does not wait for it; who is told of it
/// does.
@ApplicationScoped
class OverrideExpiry {

    private final EntityManager database;
    private final VerdictsInForce verdicts;
    private final Clock clock;

    @Inject
    OverrideExpiry(EntityManager database, VerdictsInForce verdicts, Clock clock) {
        this.database = database;
        this.verdicts = verdicts;
        this.clock = clock;
    }

    /// Each is noted by one node alone: whoever finds its row held waits, and then finds it noted.
    @Scheduled(every = "1m")
    @Transactional
    void note() {
        @SuppressWarnings("unchecked")
        List<Tuple> expired = database.createNativeQuery("""
                        WITH expired AS (
                            UPDATE verdict_override SET ended = 'EXPIRED', version = version + 1, updated_at = :now
                            WHERE ended IS NULL AND ends_at <= :now RETURNING municipality_id, measure_id, year)
                        SELECT municipality_id, measure_id, year FROM expired""", Tuple.class)
                .setParameter("now", clock.instant())
                .getResultList();
        if (!expired.isEmpty()) {
            verdicts.verdictTurned(
                    OverrideTurn.EXPIRED,
                    expired.stream().map(OverrideExpiry::subject).toList());
        }
    }

    private static JudgedYear subject(Tuple row) {
        return new JudgedYear(
                row.get("municipality_id", String.class),
                row.get("measure_id", UUID.class),
                row.get("year", Integer.class));
    }
}

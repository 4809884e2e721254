package se.malbild.strategy.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;
import se.malbild.kit.database.OneColumn;

/// The series that wait to be read whole, in the caller's transaction.
@ApplicationScoped
class WaitingSeries {

    private static final Logger LOG = Logger.getLogger(WaitingSeries.class);
    private static final int AT_A_TIME = 1000;

    private final EntityManager database;
    private final Clock clock;

    @Inject
    WaitingSeries(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// A series that waits.
    ///
    /// @param round in which it was emptied last: what is read now belongs to this round alone
    record Waiting(String municipality, String indicator, long round) {}

    /// Those whose time has come, those of an indicator together.
    @SuppressWarnings("unchecked")
    List<Waiting> next() {
        List<Tuple> rows = database.createNativeQuery("""
                        SELECT municipality_id, indicator_code, round FROM (
                            SELECT * FROM linked_series WHERE status = 'BACKFILLING' AND next_attempt_at <= :now
                            ORDER BY next_attempt_at, linked_at LIMIT :most) AS waiting
                        ORDER BY indicator_code, municipality_id""", Tuple.class)
                .setParameter("now", clock.instant())
                .setParameter("most", AT_A_TIME)
                .getResultList();
        return rows.stream()
                .map(row -> new Waiting(
                        row.get("municipality_id", String.class),
                        row.get("indicator_code", String.class),
                        row.get("round", Long.class)))
                .toList();
    }

    /// Makes series of an indicator live, unless they have been emptied or unlinked since they were found.
    ///
    /// @return their municipalities
    Set<String> makeLive(String indicator, List<Waiting> series) {
        List<String> municipalities = OneColumn.query(database, """
                        WITH held AS (
                            SELECT municipality_id FROM linked_series
                            WHERE indicator_code = :indicator AND status = 'BACKFILLING'
                            AND (municipality_id, round) IN (SELECT * FROM unnest(:municipalities, :rounds))
                            ORDER BY municipality_id FOR UPDATE)
                        UPDATE linked_series SET status = 'LIVE', live_at = :now, failure = NULL, attempts = 0
                        WHERE indicator_code = :indicator AND municipality_id IN (SELECT municipality_id FROM held)
                        RETURNING municipality_id""", String.class)
                .setParameter("indicator", indicator)
                .setParameter("municipalities", municipalities(series))
                .setParameter("rounds", series.stream().map(Waiting::round).toArray(Long[]::new))
                .setParameter("now", clock.instant())
                .getResultList();
        return new HashSet<>(municipalities);
    }

    /// Notes why series of an indicator cannot be read. They are tried again ever more seldom: after 10 seconds at
    /// first, after an hour at last.
    void noteFailure(String indicator, List<Waiting> series, String failure) {
        LOG.warnf("%d series of %s cannot be read: %s", series.size(), indicator, failure);
        database.createNativeQuery("""
                        UPDATE linked_series SET failure = :failure, attempts = attempts + 1,
                            next_attempt_at = CAST(:now AS timestamptz)
                                + least(interval '1 hour', interval '10 seconds' * power(2, least(attempts, 20)))
                        WHERE indicator_code = :indicator AND municipality_id = ANY (:municipalities)
                        AND status = 'BACKFILLING'""")
                .setParameter("failure", failure)
                .setParameter("now", clock.instant())
                .setParameter("indicator", indicator)
                .setParameter("municipalities", municipalities(series))
                .executeUpdate();
    }

    private static String[] municipalities(List<Waiting> series) {
        return series.stream().map(Waiting::municipality).toArray(String[]::new);
    }
}

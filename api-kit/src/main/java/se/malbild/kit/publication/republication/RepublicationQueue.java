package se.malbild.kit.publication.republication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What the publisher is to send again, step by step, the oldest request first.
@ApplicationScoped
@ActivateRequestContext
public class RepublicationQueue {

    /// A step goes through so many numbers at most, so that looking for the few of a series in millions holds nobody
    /// up.
    private static final int LONGEST_STEP = 50_000;

    private final EntityManager database;
    private final Clock clock;

    @Inject
    RepublicationQueue(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// The next step, if there is one. It never goes beyond what is published: a change that is sent again before it
    /// has been sent would overtake those of its series.
    ///
    /// @param published number up to which everything has been sent
    @Transactional
    @SuppressWarnings("unchecked")
    public Optional<DueRepublication> next(long published) {
        List<Tuple> rows = database.createNativeQuery("""
                        SELECT id, sent_number, least(to_number, sent_number + :step, :published) AS up_to
                        FROM republication
                        WHERE status <> 'DONE' AND (sent_number >= to_number OR sent_number < :published)
                        ORDER BY requested_at, id LIMIT 1""", Tuple.class)
                .setParameter("step", LONGEST_STEP)
                .setParameter("published", published)
                .getResultList();
        return rows.stream().findFirst().map(row -> {
            long after = row.get("sent_number", Long.class);
            return new DueRepublication(
                    row.get("id", UUID.class), after, Math.max(after, row.get("up_to", Long.class)));
        });
    }

    /// Notes that a step has been sent and acknowledged.
    ///
    /// @param upTo number up to which nothing is left to be sent again
    /// @param changes how many of them were sent
    /// @throws IllegalStateException when somebody else has carried the step out meanwhile
    @Transactional
    public void sent(DueRepublication step, long upTo, int changes) {
        int moved = database.createNativeQuery("""
                        UPDATE republication SET sent_number = :upTo, changes_sent = changes_sent + :changes,
                            status = CASE WHEN :upTo >= to_number THEN 'DONE' ELSE 'RUNNING' END,
                            finished_at = CASE WHEN :upTo >= to_number THEN CAST(:now AS timestamptz) END
                        WHERE id = :id AND sent_number = :after AND status <> 'DONE'""")
                .setParameter("upTo", upTo)
                .setParameter("changes", changes)
                .setParameter("now", clock.instant())
                .setParameter("id", step.id())
                .setParameter("after", step.after())
                .executeUpdate();
        if (moved != 1) {
            throw new IllegalStateException("Another publisher has carried on republication " + step.id());
        }
    }
}

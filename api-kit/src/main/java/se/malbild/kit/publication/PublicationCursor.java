package se.malbild.kit.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// How far the publication has come.
@ApplicationScoped
@ActivateRequestContext
class PublicationCursor {

    private final EntityManager database;
    private final PublishedLedger ledger;

    @Inject
    PublicationCursor(EntityManager database, PublishedLedger ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    /// Number up to which everything has been sent.
    ///
    /// @param timeline in which the caller sends
    /// @throws IllegalStateException when another timeline has begun
    @Transactional
    long position(UUID timeline) {
        @SuppressWarnings("unchecked")
        List<Number> positions = database.createNativeQuery(
                        "SELECT published_number FROM publication WHERE timeline = :timeline")
                .setParameter("timeline", timeline)
                .getResultList();
        if (positions.isEmpty()) {
            throw new IllegalStateException("Another timeline than %s has begun".formatted(timeline));
        }
        return positions.getFirst().longValue();
    }

    /// What is sent of a batch.
    @Transactional
    Consignment consign(EventSource events, EventBatch batch, int partitions) {
        return events.consign(batch, partitions);
    }

    /// The id of what made a change.
    @Transactional
    Optional<UUID> originOf(long number) {
        return ledger.originOf(number);
    }

    /// Notes that a consignment has been sent and acknowledged.
    ///
    /// @param timeline in which it was sent
    /// @throws IllegalStateException when somebody else has moved the cursor meanwhile
    @Transactional
    void sent(UUID timeline, Consignment consignment) {
        int moved = database.createNativeQuery(
                        "UPDATE publication SET published_number = :to WHERE published_number = :after AND timeline = :timeline")
                .setParameter("to", consignment.to())
                .setParameter("after", consignment.after())
                .setParameter("timeline", timeline)
                .executeUpdate();
        if (moved != 1) {
            throw new IllegalStateException("Another publisher has moved the cursor from " + consignment.after());
        }
        consignment.whenSent().run();
    }
}

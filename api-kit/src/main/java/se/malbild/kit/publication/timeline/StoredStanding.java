package se.malbild.kit.publication.timeline;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.UUID;

/// The standing as the tables have it.
///
/// @param publishedNumber number up to which everything has been sent
/// @param lastNumber number of the newest change
record StoredStanding(KnownChanges changes, UUID timeline, long publishedNumber, long lastNumber) implements Standing {

    /// Reads the standing and holds the cursor until the transaction ends.
    static StoredStanding hold(EntityManager database, KnownChanges changes) {
        Tuple row = (Tuple)
                database.createNativeQuery("SELECT timeline, published_number FROM publication FOR UPDATE", Tuple.class)
                        .getSingleResult();
        return new StoredStanding(
                changes,
                row.get("timeline", UUID.class),
                row.get("published_number", Long.class),
                changes.lastNumber());
    }

    @Override
    public boolean knows(TopicEvent event) {
        return changes.knows(event);
    }
}

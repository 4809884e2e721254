package se.malbild.indicator.publication.timeline;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.UUID;

/// The standing as the tables have it.
///
/// @param publishedNumber number up to which everything has been sent
/// @param lastNumber number of the newest change
record StoredStanding(EntityManager database, UUID timeline, long publishedNumber, long lastNumber)
        implements Standing {

    /// Reads the standing and holds the cursor until the transaction ends.
    static StoredStanding hold(EntityManager database) {
        Tuple row = (Tuple) database.createNativeQuery(
                        "SELECT timeline, published_number, last_number FROM publication, change_counter FOR UPDATE OF publication",
                        Tuple.class)
                .getSingleResult();
        return new StoredStanding(
                database,
                row.get("timeline", UUID.class),
                row.get("published_number", Long.class),
                row.get("last_number", Long.class));
    }

    @Override
    public boolean wasMadeBy(long number, UUID importRun) {
        return !database.createNativeQuery("SELECT 1 FROM observation_change WHERE number = :number AND run_id = :run")
                .setParameter("number", number)
                .setParameter("run", importRun)
                .getResultList()
                .isEmpty();
    }

    @Override
    public boolean wasDoneAt(long number, UUID importRun) {
        return !database.createNativeQuery(
                        "SELECT 1 FROM import_run WHERE id = :run AND status = 'DONE' AND last_change_number = :number")
                .setParameter("run", importRun)
                .setParameter("number", number)
                .getResultList()
                .isEmpty();
    }
}

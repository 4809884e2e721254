package se.malbild.strategy.plandocument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/// Lets all statements of a transaction that only reads see the database as it was at one moment: what is read in
/// several statements fits together whatever others write meanwhile, and nobody waits for anybody.
@ApplicationScoped
class ReadSnapshot {

    private final EntityManager database;

    @Inject
    ReadSnapshot(EntityManager database) {
        this.database = database;
    }

    /// Must be the transaction's first statement.
    void begin() {
        database.createNativeQuery("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
                .executeUpdate();
    }
}

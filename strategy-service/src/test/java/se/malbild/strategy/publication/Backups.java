package se.malbild.strategy.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;

/// Does to the database what a restored backup does to it.
@ApplicationScoped
@ActivateRequestContext
class Backups {

    private final EntityManager database;

    @Inject
    Backups(EntityManager database) {
        this.database = database;
    }

    /// Makes the database forget what came after a number, as if it were restored from a backup of then.
    @Transactional
    void restoreTo(long number) {
        Stream.of(
                        "ALTER TABLE verdict_change DISABLE TRIGGER append_only",
                        "DELETE FROM verdict_change WHERE number > %d",
                        "UPDATE verdict_change_counter SET last_number = %d",
                        "UPDATE publication SET published_number = %d",
                        "ALTER TABLE verdict_change ENABLE TRIGGER append_only")
                .forEach(statement ->
                        database.createNativeQuery(statement.formatted(number)).executeUpdate());
    }

    @Transactional
    long lastNumber() {
        return (Long) database.createNativeQuery("SELECT last_number FROM verdict_change_counter", Long.class)
                .getSingleResult();
    }
}

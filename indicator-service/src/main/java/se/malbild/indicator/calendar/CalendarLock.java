package se.malbild.indicator.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import se.malbild.kit.database.OneColumn;

/// Whoever orders fetches holds this lock until the commit, so that nothing is ordered twice.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CalendarLock {

    private static final String NAME = "import-calendar";

    private final EntityManager database;

    @Inject
    CalendarLock(EntityManager database) {
        this.database = database;
    }

    /// False when another node holds it: then that one does the work.
    boolean tryTake() {
        return OneColumn.query(database, "SELECT pg_try_advisory_xact_lock(hashtextextended(:name, 0))", Boolean.class)
                .setParameter("name", NAME)
                .getSingleResult();
    }

    /// Waits for whoever holds it.
    void take() {
        database.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .setParameter("name", NAME)
                .getSingleResult();
    }
}

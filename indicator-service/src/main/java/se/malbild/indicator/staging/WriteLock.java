package se.malbild.indicator.staging;

import jakarta.persistence.EntityManager;

/// The one lock of all who write observations, held until the commit: so the order of change numbers is the order of
/// commits.
public final class WriteLock {

    /// What is locked.
    public static final String NAME = "observation-writer";

    private WriteLock() {}

    static void take(EntityManager database) {
        database.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .setParameter("name", NAME)
                .getSingleResult();
    }
}

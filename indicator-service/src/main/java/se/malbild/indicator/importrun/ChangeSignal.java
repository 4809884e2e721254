package se.malbild.indicator.importrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/// Wakes the publisher, on whichever node it is, when the transaction commits.
@ApplicationScoped
class ChangeSignal {

    private final EntityManager database;

    @Inject
    ChangeSignal(EntityManager database) {
        this.database = database;
    }

    void changed() {
        database.createNativeQuery("SELECT 1 FROM pg_notify('observation_change', '')")
                .getSingleResult();
    }
}

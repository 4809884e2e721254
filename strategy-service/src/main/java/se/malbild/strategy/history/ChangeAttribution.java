package se.malbild.strategy.history;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionScoped;
import java.util.Objects;
import se.malbild.kit.access.Actor;

/// Tells the database, at the beginning of each transaction that may change something, who changes it and why: its
/// triggers write that into the history.
@ApplicationScoped
class ChangeAttribution {

    private final EntityManager database;
    private final ChangeCause cause;
    private final Actor actor;

    @Inject
    ChangeAttribution(EntityManager database, ChangeCause cause, Actor actor) {
        this.database = database;
        this.cause = cause;
        this.actor = actor;
    }

    void attribute(@Observes @Initialized(TransactionScoped.class) Object transaction) {
        if (Arc.container().requestContext().isActive() && cause.operation() != null) {
            database.createNativeQuery("""
                            SELECT set_config('malbild.actor', :actor, true),
                                set_config('malbild.operation', :operation, true), set_config('malbild.reason', :reason, true)""")
                    .setParameter("actor", actor.id())
                    .setParameter("operation", cause.operation())
                    .setParameter("reason", Objects.requireNonNullElse(cause.reason(), ""))
                    .getSingleResult();
        }
    }
}

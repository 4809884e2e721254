package se.malbild.indicator.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.EntityTag;
import se.malbild.kit.database.OneColumn;

/// The newest change of any figure. What an address answered while it was the newest, it answers again.
@ApplicationScoped
public class NewestChange {

    private final EntityManager database;

    @Inject
    NewestChange(EntityManager database) {
        this.database = database;
    }

    /// Its number, and the timeline in which the numbers count: after a restored backup they come again.
    public EntityTag tag() {
        return new EntityTag(OneColumn.query(
                        database,
                        "SELECT last_number || '.' || timeline FROM change_counter, publication",
                        String.class)
                .getSingleResult());
    }

    public long number() {
        return ((Number) database.createNativeQuery("SELECT last_number FROM change_counter")
                        .getSingleResult())
                .longValue();
    }
}

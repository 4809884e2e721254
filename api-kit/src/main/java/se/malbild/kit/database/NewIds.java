package se.malbild.kit.database;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/// Ids that nothing has yet, as the database makes them: of version 7, so that later ones sort after earlier ones.
public final class NewIds {

    private NewIds() {}

    public static UUID one(EntityManager database) {
        return OneColumn.query(database, "SELECT uuidv7()", UUID.class).getSingleResult();
    }

    /// @param count how many, at least 0
    /// @return in ascending order
    public static List<UUID> of(EntityManager database, long count) {
        return count == 0
                ? List.of()
                : OneColumn.query(database, "SELECT uuidv7() FROM generate_series(1, :count)", UUID.class)
                        .setParameter("count", count)
                        .getResultList();
    }
}

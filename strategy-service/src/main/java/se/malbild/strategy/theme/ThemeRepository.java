package se.malbild.strategy.theme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

@ApplicationScoped
class ThemeRepository implements PanacheRepositoryBase<Theme, UUID> {

    /// How many activities lie in a theme.
    long activitiesIn(UUID theme) {
        EntityManager database = getEntityManager();
        return ((Number) database.createNativeQuery("SELECT count(*) FROM activity WHERE theme_id = :theme")
                        .setParameter("theme", theme)
                        .getSingleResult())
                .longValue();
    }
}

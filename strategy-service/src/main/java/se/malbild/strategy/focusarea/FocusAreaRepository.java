package se.malbild.strategy.focusarea;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class FocusAreaRepository implements PanacheRepositoryBase<FocusArea, UUID> {

    /// The goals and measures that lie in it.
    @SuppressWarnings("unchecked")
    List<UUID> partsOf(UUID area) {
        return getEntityManager()
                .createNativeQuery("""
                        SELECT id FROM goal WHERE focus_area_id = :area
                        UNION ALL SELECT id FROM measure WHERE focus_area_id = :area""", UUID.class)
                .setParameter("area", area)
                .getResultList();
    }
}

package se.malbild.strategy.focusarea;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.malbild.kit.database.OneColumn;

@ApplicationScoped
class FocusAreaRepository implements PanacheRepositoryBase<FocusArea, UUID> {

    /// The goals and measures that lie in it.
    List<UUID> partsOf(UUID area) {
        return OneColumn.query(getEntityManager(), """
                        SELECT id FROM goal WHERE focus_area_id = :area
                        UNION ALL SELECT id FROM measure WHERE focus_area_id = :area""", UUID.class)
                .setParameter("area", area)
                .getResultList();
    }
}

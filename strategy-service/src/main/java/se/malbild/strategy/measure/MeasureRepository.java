package se.malbild.strategy.measure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class MeasureRepository implements PanacheRepositoryBase<Measure, UUID> {
    /// How many activities serve it.
    long served(UUID id) {
        return ((Number) getEntityManager()
                        .createNativeQuery("""
                        SELECT (SELECT count(*) FROM activity_link WHERE measure_id = :id)""")
                        .setParameter("id", id)
                        .getSingleResult())
                .longValue();
    }
}

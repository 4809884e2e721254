package se.malbild.strategy.measure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class MeasureRepository implements PanacheRepositoryBase<Measure, UUID> {}

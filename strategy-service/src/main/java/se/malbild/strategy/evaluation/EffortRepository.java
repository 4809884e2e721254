package se.malbild.strategy.evaluation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class EffortRepository implements PanacheRepositoryBase<Effort, UUID> {}

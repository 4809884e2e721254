package se.malbild.strategy.plansection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PlanSectionRepository implements PanacheRepositoryBase<PlanSection, UUID> {}

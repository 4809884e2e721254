package se.malbild.strategy.plangoal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PlanGoalRepository implements PanacheRepositoryBase<PlanGoal, UUID> {}

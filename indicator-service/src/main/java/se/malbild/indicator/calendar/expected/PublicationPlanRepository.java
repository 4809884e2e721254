package se.malbild.indicator.calendar.expected;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class PublicationPlanRepository implements PanacheRepositoryBase<PublicationPlan, String> {}

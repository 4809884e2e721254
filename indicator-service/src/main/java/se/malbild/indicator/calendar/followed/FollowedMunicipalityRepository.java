package se.malbild.indicator.calendar.followed;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class FollowedMunicipalityRepository implements PanacheRepositoryBase<FollowedMunicipality, Boolean> {}

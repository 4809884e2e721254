package se.malbild.indicator.calendar.pause;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class SourcePauseRepository implements PanacheRepositoryBase<SourcePause, String> {}

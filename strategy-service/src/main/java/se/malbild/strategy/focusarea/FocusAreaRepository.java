package se.malbild.strategy.focusarea;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class FocusAreaRepository implements PanacheRepositoryBase<FocusArea, UUID> {}

package se.malbild.strategy.section;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class SectionRepository implements PanacheRepositoryBase<Section, UUID> {}

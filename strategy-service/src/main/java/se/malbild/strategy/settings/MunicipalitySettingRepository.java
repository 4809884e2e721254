package se.malbild.strategy.settings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class MunicipalitySettingRepository implements PanacheRepositoryBase<MunicipalitySetting, UUID> {

    Optional<MunicipalitySetting> ofMunicipality() {
        return findAll().singleResultOptional();
    }
}

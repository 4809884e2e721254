package se.malbild.strategy.tenancy;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import se.malbild.kit.access.RequestedMunicipality;

/// Lets Hibernate read and write nothing of any other municipality than the requested one.
@PersistenceUnitExtension
@RequestScoped
class MunicipalityTenant implements TenantResolver {

    private final RequestedMunicipality requested;

    @Inject
    MunicipalityTenant(RequestedMunicipality requested) {
        this.requested = requested;
    }

    @Override
    public String getDefaultTenantId() {
        return RequestedMunicipality.NONE;
    }

    @Override
    public String resolveTenantId() {
        return requested.id();
    }
}

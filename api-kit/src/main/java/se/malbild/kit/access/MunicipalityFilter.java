package se.malbild.kit.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import se.malbild.kit.municipality.MunicipalityRegister;
import se.malbild.kit.municipality.MunicipalityResource;

/// Guards what lies under `/municipalities/{municipalityId}/`: the municipality exists, and an operation
/// that asks for a role asks for it in that municipality.
public class MunicipalityFilter {

    static final String PARAMETER = "municipalityId";

    private final MunicipalityRegister register;
    private final Actor actor;
    private final RequestedMunicipality requested;

    @Inject
    MunicipalityFilter(MunicipalityRegister register, Actor actor, RequestedMunicipality requested) {
        this.register = register;
        this.actor = actor;
        this.requested = requested;
    }

    /// @throws se.malbild.kit.problem.Refusal 404 for an unknown municipality, 403 for one that the actor does not work
    ///     for
    @ServerRequestFilter
    public void filter(ContainerRequestContext request, ResourceInfo resource) {
        String municipalityId = request.getUriInfo().getPathParameters().getFirst(PARAMETER);
        if (municipalityId == null) {
            return;
        }
        if (!register.knows(municipalityId)) {
            throw MunicipalityResource.unknown(municipalityId);
        }
        requested.is(municipalityId);
        if (asksForRole(resource)) {
            actor.requireWorksFor(municipalityId);
        }
    }

    private static boolean asksForRole(ResourceInfo resource) {
        return resource.getResourceMethod().isAnnotationPresent(RolesAllowed.class)
                || resource.getResourceClass().isAnnotationPresent(RolesAllowed.class);
    }
}

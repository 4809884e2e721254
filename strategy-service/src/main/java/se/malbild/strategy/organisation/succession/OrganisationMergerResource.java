package se.malbild.strategy.organisation.succession;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import se.malbild.kit.access.Role;
import se.malbild.kit.idempotency.Idempotent;

/// Mergers of units.
@Path("municipalities/{municipalityId}/organisation-mergers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisation-units")
public class OrganisationMergerResource {

    private final OrganisationMergers mergers;

    @Inject
    OrganisationMergerResource(OrganisationMergers mergers) {
        this.mergers = mergers;
    }

    @POST
    @RolesAllowed(Role.COORDINATOR)
    @Idempotent
    @Operation(
            operationId = "mergeOrganisationUnits",
            summary = "Merge organisation units",
            description =
                    "The units end, and another takes over, one that exists or a new one: what they answer for, measures and activities, their plans, their forums and the units that lie in them. Adopted plans too, since adoption locks texts and order, not owners. What they have reported, their visits to companies, their closed plans, what they answered for in strategies that are superseded or repealed, and forums that have ended stay theirs. A unit that came of others neither ends nor takes over before its first day. All or nothing; what was moved gets a new ETag, and the answer counts it.")
    public RestResponse<OrganisationMerger> merge(@NotNull @Valid OrganisationMergerRequest form) {
        return RestResponse.ok(mergers.merge(form));
    }
}

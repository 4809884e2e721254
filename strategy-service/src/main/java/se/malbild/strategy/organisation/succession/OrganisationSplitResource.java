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

/// Splits of units.
@Path("municipalities/{municipalityId}/organisation-splits")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisation-units")
public class OrganisationSplitResource {

    private final OrganisationSplits splits;

    @Inject
    OrganisationSplitResource(OrganisationSplits splits) {
        this.splits = splits;
    }

    @POST
    @RolesAllowed(Role.COORDINATOR)
    @Idempotent
    @Operation(
            operationId = "splitOrganisationUnit",
            summary = "Split an organisation unit",
            description =
                    "The unit ends, and several take over, those that exist or new ones. Each part names what passes to it: activities and measures to answer for, plans, forums and units that lie in it; one part can take the rest, else everything must be named. Adopted plans too. What the unit has reported, its visits to companies, its closed plans, what it answered for in strategies that are superseded or repealed, and forums that have ended stay its own. A unit that came of others neither ends nor takes over before its first day. All or nothing; what was moved gets a new ETag, and the answer counts it.")
    public RestResponse<OrganisationSplit> split(@NotNull @Valid OrganisationSplitRequest form) {
        return RestResponse.ok(splits.split(form));
    }
}

package se.malbild.strategy.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The whole tree of a municipality.
@Path("municipalities/{municipalityId}/organisation-tree")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisation-units")
public class OrganisationTreeResource {

    private final OrganisationUnits units;

    @Inject
    OrganisationTreeResource(OrganisationUnits units) {
        this.units = units;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getOrganisationTree",
            summary = "Get all organisation units of a municipality as a tree",
            description =
                    "In one call and one list: each unit that exists stands before those that lie in it, with its level and the names on the way to it. Open to everyone.")
    public OrganisationTree get() {
        return units.tree();
    }
}

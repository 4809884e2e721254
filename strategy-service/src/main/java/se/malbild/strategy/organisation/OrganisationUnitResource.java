package se.malbild.strategy.organisation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import se.malbild.kit.access.Role;
import se.malbild.kit.idempotency.Idempotent;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortableFields;
import se.malbild.kit.patch.MergePatch;
import se.malbild.kit.precondition.Versioned;

/// Organisation units.
@Path("municipalities/{municipalityId}/organisation-units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisation-units")
public class OrganisationUnitResource {

    private static final String ID = "Enhetens id. / Id of the unit.";

    private static final SortableFields SORTABLE = SortableFields.tieBreak("id")
            .with("name", "form.name")
            .with("kind", "form.kind")
            .with("updatedAt", "updatedAt")
            .byDefault("name");

    private final OrganisationUnits units;
    private final MergePatch patches;

    @Inject
    OrganisationUnitResource(OrganisationUnits units, MergePatch patches) {
        this.units = units;
        this.patches = patches;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listOrganisationUnits",
            summary = "List the organisation units of a municipality",
            description =
                    "Boards, departments, companies and other units that answer for something; those that exist, or those that have ended. Open to everyone. The whole tree in one call is `/organisation-tree`.")
    public Page<OrganisationUnitResponse> list(
            @Valid @BeanParam OrganisationUnitQuery query, @Valid @BeanParam PageRequest page) {
        return units.page(query, page.sortedBy(SORTABLE), page);
    }

    @POST
    @RolesAllowed(Role.COORDINATOR)
    @Idempotent
    @Operation(
            operationId = "createOrganisationUnit",
            summary = "Create an organisation unit",
            description =
                    "No two units that exist have the same name in a municipality. A unit lies in another one that exists, or in none. The address of the function is shown to everyone; a person's does not belong here.")
    public RestResponse<OrganisationUnitResponse> create(@NotNull @Valid OrganisationUnitRequest form, UriInfo uri) {
        Versioned<OrganisationUnitResponse> created = units.create(form);
        return created.created(created.body().id(), uri);
    }

    @GET
    @Path("{unitId}")
    @PermitAll
    @Operation(
            operationId = "getOrganisationUnit",
            summary = "Get an organisation unit",
            description = "One unit, with its version as ETag.")
    public RestResponse<OrganisationUnitResponse> get(@Parameter(description = ID) @PathParam("unitId") UUID id) {
        return units.get(id).answer();
    }

    @PUT
    @Path("{unitId}")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "replaceOrganisationUnit",
            summary = "Replace what is written of an organisation unit",
            description =
                    "Writes all fields anew. A unit cannot be put in one that lies in it; of one that has ended, the place stands.")
    public RestResponse<OrganisationUnitResponse> replace(
            @Parameter(description = ID) @PathParam("unitId") UUID id, @NotNull @Valid OrganisationUnitRequest form) {
        return units.change(id, standing -> form).answer();
    }

    @PATCH
    @Path("{unitId}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "updateOrganisationUnit",
            summary = "Change some of what is written of an organisation unit")
    public RestResponse<OrganisationUnitResponse> update(
            @Parameter(description = ID) @PathParam("unitId") UUID id, @NotNull JsonNode patch) {
        return units.change(id, standing -> patches.apply(standing, patch, OrganisationUnitRequest.class))
                .answer();
    }

    @DELETE
    @Path("{unitId}")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "deleteOrganisationUnit",
            summary = "Delete an organisation unit",
            description =
                    "Only a unit that was a mistake can be deleted: one that answers for nothing, has no plans, forums and units, has reported nothing and has neither taken over nor been taken over. What keeps it is said. Any other is merged or split.")
    public void delete(@Parameter(description = ID) @PathParam("unitId") UUID id) {
        units.delete(id);
    }
}

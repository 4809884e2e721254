package se.malbild.indicator.catalogue.source;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.access.Role;
import se.malbild.kit.idempotency.Idempotent;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortableFields;
import se.malbild.kit.patch.MergePatch;
import se.malbild.kit.precondition.Versioned;

/// Editions of sources.
@Path("sources/{sourceCode}/editions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue")
public class EditionResource {

    private static final String SOURCE = "Källans kod. / Code of the source.";
    private static final String PERIOD = "Perioden som utgåvan avser. / The period that the edition is of.";

    private static final SortableFields SORTABLE = SortableFields.tieBreak("id.period")
            .with("period", "id.period")
            .with("publishedOn", "publishedOn")
            .byDefault("-period");

    private final Editions editions;
    private final MergePatch patches;

    @Inject
    EditionResource(Editions editions, MergePatch patches) {
        this.editions = editions;
        this.patches = patches;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listEditions",
            summary = "List the editions of a source",
            description =
                    "Which are known of: when they were published, and which never came and why. The newest first.")
    public Page<EditionResponse> list(
            @Parameter(description = SOURCE) @PathParam("sourceCode") String source,
            @Parameter(description = "Bara dem som blev så. / Only those that became so.")
                    @QueryParam("status")
                    @Nullable
                    EditionStatus status,
            @Valid @BeanParam PageRequest page) {
        return editions.page(source, status, page.sortedBy(SORTABLE), page);
    }

    @POST
    @RolesAllowed(Role.CATALOGUE_ADMIN)
    @Idempotent
    @Operation(
            operationId = "createEdition",
            summary = "Add an edition",
            description =
                    "One that was published, or one that never came: then the year before is compared with instead.")
    public RestResponse<EditionResponse> create(
            @Parameter(description = SOURCE) @PathParam("sourceCode") String source,
            @NotNull @Valid EditionRequest form,
            UriInfo uri) {
        Versioned<EditionResponse> created = editions.create(source, form);
        return created.created(created.body().period(), uri);
    }

    @GET
    @Path("{period}")
    @PermitAll
    @Operation(
            operationId = "getEdition",
            summary = "Get an edition",
            description = "The edition of a period, with its version as ETag.")
    public RestResponse<EditionResponse> get(
            @Parameter(description = SOURCE) @PathParam("sourceCode") String source,
            @Parameter(description = PERIOD) @PathParam("period") String period) {
        return editions.get(source, period).answer();
    }

    @PUT
    @Path("{period}")
    @RolesAllowed(Role.CATALOGUE_ADMIN)
    @Operation(
            operationId = "replaceEdition",
            summary = "Replace what is written of an edition",
            description = "Writes all fields anew; a field that is left out is emptied. The period cannot be changed.")
    public RestResponse<EditionResponse> replace(
            @Parameter(description = SOURCE) @PathParam("sourceCode") String source,
            @Parameter(description = PERIOD) @PathParam("period") String period,
            @NotNull @Valid EditionRequest form) {
        return editions.change(source, period, standing -> form).answer();
    }

    @PATCH
    @Path("{period}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.CATALOGUE_ADMIN)
    @Operation(operationId = "updateEdition", summary = "Change some of what is written of an edition")
    public RestResponse<EditionResponse> update(
            @Parameter(description = SOURCE) @PathParam("sourceCode") String source,
            @Parameter(description = PERIOD) @PathParam("period") String period,
            @NotNull JsonNode patch) {
        return editions.change(source, period, standing -> patches.apply(standing, patch, EditionRequest.class))
                .answer();
    }

    @DELETE
    @Path("{period}")
    @RolesAllowed(Role.CATALOGUE_ADMIN)
    @Operation(
            operationId = "deleteEdition",
            summary = "Delete an edition",
            description = "Nothing is known of it any more. Figures stay.")
    public void delete(
            @Parameter(description = SOURCE) @PathParam("sourceCode") String source,
            @Parameter(description = PERIOD) @PathParam("period") String period) {
        editions.delete(source, period);
    }
}

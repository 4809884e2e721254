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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
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

/// Sources of indicators.
@Path("sources")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue")
public class SourceResource {

    private static final String CODE = "Källans kod. / Code of the source.";

    private static final SortableFields SORTABLE = SortableFields.tieBreak("code")
            .with("code", "code")
            .with("publisher", "publisher")
            .with("titleSwedish", "titleSwedish")
            .with("titleEnglish", "titleEnglish")
            .byDefault("code");

    private final Sources sources;
    private final MergePatch patches;

    @Inject
    SourceResource(Sources sources, MergePatch patches) {
        this.sources = sources;
        this.patches = patches;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listSources",
            summary = "List the sources",
            description =
                    "The publications that figures are brought in from, with publisher, terms of use and when they are expected.")
    public Page<SourceResponse> list(@Valid @BeanParam PageRequest page) {
        return sources.page(page.sortedBy(SORTABLE), page);
    }

    @POST
    @RolesAllowed(Role.CATALOGUE_ADMIN)
    @Idempotent
    @Operation(
            operationId = "createSource",
            summary = "Add a source",
            description = "A source is one publication: a publisher that publishes in May and in September has two.")
    public RestResponse<SourceResponse> create(@NotNull @Valid SourceRequest form, UriInfo uri) {
        Versioned<SourceResponse> created = sources.create(form);
        return created.created(created.body().code(), uri);
    }

    @GET
    @Path("{sourceCode}")
    @PermitAll
    @Operation(
            operationId = "getSource",
            summary = "Get a source",
            description = "One source, with its version as ETag.")
    public RestResponse<SourceResponse> get(@Parameter(description = CODE) @PathParam("sourceCode") String code) {
        return sources.get(code).answer();
    }

    @PUT
    @Path("{sourceCode}")
    @RolesAllowed(Role.CATALOGUE_ADMIN)
    @Operation(
            operationId = "replaceSource",
            summary = "Replace what is written of a source",
            description = "Writes all fields anew; a field that is left out is emptied. The code cannot be changed.")
    public RestResponse<SourceResponse> replace(
            @Parameter(description = CODE) @PathParam("sourceCode") String code, @NotNull @Valid SourceRequest form) {
        return sources.change(code, standing -> form).answer();
    }

    @PATCH
    @Path("{sourceCode}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.CATALOGUE_ADMIN)
    @Operation(operationId = "updateSource", summary = "Change some of what is written of a source")
    public RestResponse<SourceResponse> update(
            @Parameter(description = CODE) @PathParam("sourceCode") String code, @NotNull JsonNode patch) {
        return sources.change(code, standing -> patches.apply(standing, patch, SourceRequest.class))
                .answer();
    }

    @DELETE
    @Path("{sourceCode}")
    @RolesAllowed(Role.CATALOGUE_ADMIN)
    @Operation(
            operationId = "deleteSource",
            summary = "Delete a source",
            description =
                    "Deletes the source and what is known of its editions. Only a source without indicators and layouts.")
    public void delete(@Parameter(description = CODE) @PathParam("sourceCode") String code) {
        sources.delete(code);
    }
}

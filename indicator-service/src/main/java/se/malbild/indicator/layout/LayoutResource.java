package se.malbild.indicator.layout;

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
import se.malbild.kit.language.RequestLanguage;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortableFields;
import se.malbild.kit.patch.MergePatch;
import se.malbild.kit.precondition.Versioned;

/// How the tables of publishers are read.
@Path("layouts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "layouts")
public class LayoutResource {

    private static final String CODE = "Layoutens kod. / Code of the layout.";

    private static final SortableFields SORTABLE = SortableFields.tieBreak("code")
            .with("code", "code")
            .with("source", "sourceCode")
            .with("updatedAt", "updatedAt")
            .byDefault("code");

    private final Layouts layouts;
    private final MergePatch patches;
    private final RequestLanguage language;

    @Inject
    LayoutResource(Layouts layouts, MergePatch patches, RequestLanguage language) {
        this.layouts = layouts;
        this.patches = patches;
        this.language = language;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listLayouts",
            summary = "List the layouts",
            description = "How tables are read, each with its columns.")
    public Page<LayoutResponse> list(
            @Parameter(description = "Källans kod, till exempel fokus. / Code of the source.")
                    @QueryParam("source")
                    @Nullable
                    String source,
            @Valid @BeanParam PageRequest page) {
        return layouts.page(source, page.sortedBy(SORTABLE), page, language.current());
    }

    @POST
    @RolesAllowed(Role.CATALOGUE_ADMIN)
    @Idempotent
    @Operation(
            operationId = "createLayout",
            summary = "Add a layout",
            description = "From then on files can be imported by it, and are recognised by it.")
    public RestResponse<LayoutResponse> create(@NotNull @Valid LayoutRequest form, UriInfo uri) {
        Versioned<LayoutResponse> created = layouts.create(form, language.current());
        return created.created(created.body().code(), uri);
    }

    @GET
    @Path("{layoutCode}")
    @PermitAll
    @Operation(
            operationId = "getLayout",
            summary = "Get a layout",
            description = "One layout, with its version as ETag.")
    public RestResponse<LayoutResponse> get(@Parameter(description = CODE) @PathParam("layoutCode") String code) {
        return layouts.get(code, language.current()).answer();
    }

    @PUT
    @Path("{layoutCode}")
    @RolesAllowed(Role.CATALOGUE_ADMIN)
    @Operation(
            operationId = "replaceLayout",
            summary = "Replace a layout",
            description = "Writes all fields anew; a field that is left out is emptied. The code stays as it is.")
    public RestResponse<LayoutResponse> replace(
            @Parameter(description = CODE) @PathParam("layoutCode") String code, @NotNull @Valid LayoutRequest form) {
        return layouts.change(code, standing -> form, language.current()).answer();
    }

    @PATCH
    @Path("{layoutCode}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.CATALOGUE_ADMIN)
    @Operation(
            operationId = "updateLayout",
            summary = "Change some of a layout",
            description = "Columns are a list, which is replaced as a whole.")
    public RestResponse<LayoutResponse> update(
            @Parameter(description = CODE) @PathParam("layoutCode") String code, @NotNull JsonNode patch) {
        return layouts.change(code, standing -> patches.apply(standing, patch, LayoutRequest.class), language.current())
                .answer();
    }

    @DELETE
    @Path("{layoutCode}")
    @RolesAllowed(Role.CATALOGUE_ADMIN)
    @Operation(
            operationId = "deleteLayout",
            summary = "Delete a layout",
            description = "Only a layout that no import has used.")
    public void delete(@Parameter(description = CODE) @PathParam("layoutCode") String code) {
        layouts.delete(code);
    }
}

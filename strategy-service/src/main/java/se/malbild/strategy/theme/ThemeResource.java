package se.malbild.strategy.theme;

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

/// Themes of plans.
@Path("municipalities/{municipalityId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "themes")
public class ThemeResource {

    private static final String ID = "Underkategorins id. / Id of the theme.";
    private static final String WHOLE_ID = "Planens id. / Id of the plan.";

    private static final SortableFields SORTABLE = SortableFields.tieBreak("p.id")
            .with("number", "p.position")
            .with("updatedAt", "p.updatedAt")
            .byDefault("number");

    private final Themes themes;
    private final MergePatch patches;

    @Inject
    ThemeResource(Themes themes, MergePatch patches) {
        this.themes = themes;
        this.patches = patches;
    }

    @GET
    @Path("plans/{planId}/themes")
    @PermitAll
    @Operation(
            operationId = "listThemes",
            summary = "List the themes of a plan",
            description = "In the order of the plan. Seen by whoever sees the plan.")
    public Page<ThemeResponse> list(
            @Parameter(description = WHOLE_ID) @PathParam("planId") UUID planId, @Valid @BeanParam PageRequest page) {
        return themes.page(planId, page.sortedBy(SORTABLE), page);
    }

    @POST
    @Path("plans/{planId}/themes")
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Idempotent
    @Operation(
            operationId = "createTheme",
            summary = "Add a theme to a plan",
            description = "Adds it last. Only while the plan is a draft, by those who write it.")
    public RestResponse<ThemeResponse> create(
            @Parameter(description = WHOLE_ID) @PathParam("planId") UUID planId,
            @NotNull @Valid ThemeRequest form,
            UriInfo uri) {
        Versioned<ThemeResponse> created = themes.create(planId, form);
        return created.created(created.body().id(), "themes", uri);
    }

    @GET
    @Path("themes/{themeId}")
    @PermitAll
    @Operation(operationId = "getTheme", summary = "Get a theme", description = "One theme, with its version as ETag.")
    public RestResponse<ThemeResponse> get(@Parameter(description = ID) @PathParam("themeId") UUID id) {
        return themes.get(id).answer();
    }

    @PUT
    @Path("themes/{themeId}")
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Operation(
            operationId = "replaceTheme",
            summary = "Replace what is written of a theme",
            description =
                    "Writes all fields anew; a field that is left out is emptied. Only while the plan is a draft. Its number is changed by the outline of the plan.")
    public RestResponse<ThemeResponse> replace(
            @Parameter(description = ID) @PathParam("themeId") UUID id, @NotNull @Valid ThemeRequest form) {
        return themes.change(id, standing -> form).answer();
    }

    @PATCH
    @Path("themes/{themeId}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Operation(operationId = "updateTheme", summary = "Change some of what is written of a theme")
    public RestResponse<ThemeResponse> update(
            @Parameter(description = ID) @PathParam("themeId") UUID id, @NotNull JsonNode patch) {
        return themes.change(id, standing -> patches.apply(standing, patch, ThemeRequest.class))
                .answer();
    }

    @DELETE
    @Path("themes/{themeId}")
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Operation(
            operationId = "deleteTheme",
            summary = "Delete a theme of a draft",
            description =
                    "Deletes the theme; those after it are numbered anew. Refused while it has activities. Only while the plan is a draft.")
    public void delete(@Parameter(description = ID) @PathParam("themeId") UUID id) {
        themes.delete(id);
    }
}

package se.malbild.strategy.forum;

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

/// Forums.
@Path("municipalities/{municipalityId}/forums")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "forums")
public class ForumResource {

    private static final String ID = "Forumets id. / Id of the forum.";

    private static final SortableFields SORTABLE = SortableFields.tieBreak("id")
            .with("name", "form.name")
            .with("kind", "form.kind")
            .with("updatedAt", "updatedAt")
            .byDefault("name");

    private final Forums forums;
    private final MergePatch patches;

    @Inject
    ForumResource(Forums forums, MergePatch patches) {
        this.forums = forums;
        this.patches = patches;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listForums",
            summary = "List the forums of a municipality",
            description =
                    "Standing meetings with companies: business and industry councils, micro clusters, focus groups and others. That they exist is open to everyone; what has been held is not.")
    public Page<ForumResponse> list(@Valid @BeanParam ForumQuery query, @Valid @BeanParam PageRequest page) {
        return forums.page(query, page.sortedBy(SORTABLE), page);
    }

    @POST
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Idempotent
    @Operation(
            operationId = "createForum",
            summary = "Create a forum",
            description =
                    "A unit-editor makes forums of its own units, a coordinator all of the municipality. No two forums of a kind have the same name. The meetings of one that is held for an activity count for that too.")
    public RestResponse<ForumResponse> create(@NotNull @Valid ForumRequest form, UriInfo uri) {
        Versioned<ForumResponse> created = forums.create(form);
        return created.created(created.body().id(), uri);
    }

    @GET
    @Path("{forumId}")
    @PermitAll
    @Operation(
            operationId = "getForum",
            summary = "Get a forum",
            description = "One forum, with its version as ETag. Open to everyone.")
    public RestResponse<ForumResponse> get(@Parameter(description = ID) @PathParam("forumId") UUID id) {
        return forums.get(id).answer();
    }

    @PUT
    @Path("{forumId}")
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Operation(
            operationId = "replaceForum",
            summary = "Replace what is written of a forum",
            description =
                    "Writes all fields anew; a field that is left out is emptied. Its days must hold the meetings that there have been.")
    public RestResponse<ForumResponse> replace(
            @Parameter(description = ID) @PathParam("forumId") UUID id, @NotNull @Valid ForumRequest form) {
        return forums.change(id, _ -> form).answer();
    }

    @PATCH
    @Path("{forumId}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Operation(operationId = "updateForum", summary = "Change some of what is written of a forum")
    public RestResponse<ForumResponse> update(
            @Parameter(description = ID) @PathParam("forumId") UUID id, @NotNull JsonNode patch) {
        return forums.change(id, standing -> patches.apply(standing, patch, ForumRequest.class))
                .answer();
    }

    @DELETE
    @Path("{forumId}")
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Operation(
            operationId = "deleteForum",
            summary = "Delete a forum",
            description = "Only one that has never met; one that has is given its last day, endsOn.")
    public void delete(@Parameter(description = ID) @PathParam("forumId") UUID id) {
        forums.delete(id);
    }
}

package se.malbild.strategy.occurrence;

import com.fasterxml.jackson.databind.JsonNode;
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

/// Occurrences.
@Path("municipalities/{municipalityId}/occurrences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "occurrences")
public class OccurrenceResource {

    private static final String ID = "Tillfällets id. / Id of the occurrence.";

    private static final SortableFields SORTABLE = SortableFields.tieBreak("id")
            .with("happenedOn", "form.happenedOn")
            .with("updatedAt", "updatedAt")
            .byDefault("-happenedOn");

    private final Occurrences occurrences;
    private final MergePatch patches;

    @Inject
    OccurrenceResource(Occurrences occurrences, MergePatch patches) {
        this.occurrences = occurrences;
        this.patches = patches;
    }

    @GET
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR, Role.READER})
    @Operation(
            operationId = "listOccurrences",
            summary = "List what has happened",
            description =
                    "The times that activities and their details happened and that forums met, the newest first. For those who work for the municipality alone; how many meetings there were each year is open, as internal series.")
    public Page<OccurrenceResponse> list(@Valid @BeanParam OccurrenceQuery query, @Valid @BeanParam PageRequest page) {
        return occurrences.page(query, page.sortedBy(SORTABLE), page);
    }

    @POST
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Idempotent
    @Operation(
            operationId = "createOccurrence",
            summary = "Write down that something happened",
            description =
                    "An activity, one of its details, a meeting of a forum, or a meeting that was for an activity too. A meeting of a forum that is held for an activity counts for that without being told so. Written by coordinators, by those who hold the forum, and of an activity by those who write its plan or answer for it. Measures that rest on the number of meetings are judged anew.")
    public RestResponse<OccurrenceResponse> create(@NotNull @Valid OccurrenceRequest form, UriInfo uri) {
        Versioned<OccurrenceResponse> created = occurrences.create(form);
        return created.created(created.body().id(), uri);
    }

    @GET
    @Path("{occurrenceId}")
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR, Role.READER})
    @Operation(
            operationId = "getOccurrence",
            summary = "Get an occurrence",
            description = "One occurrence, with its version as ETag.")
    public RestResponse<OccurrenceResponse> get(@Parameter(description = ID) @PathParam("occurrenceId") UUID id) {
        return occurrences.get(id).answer();
    }

    @PUT
    @Path("{occurrenceId}")
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Operation(
            operationId = "replaceOccurrence",
            summary = "Replace what is written of an occurrence",
            description = "Writes all fields anew; a field that is left out is emptied. Not when its plan is closed.")
    public RestResponse<OccurrenceResponse> replace(
            @Parameter(description = ID) @PathParam("occurrenceId") UUID id, @NotNull @Valid OccurrenceRequest form) {
        return occurrences.change(id, _ -> form).answer();
    }

    @PATCH
    @Path("{occurrenceId}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Operation(operationId = "updateOccurrence", summary = "Change some of what is written of an occurrence")
    public RestResponse<OccurrenceResponse> update(
            @Parameter(description = ID) @PathParam("occurrenceId") UUID id, @NotNull JsonNode patch) {
        return occurrences
                .change(id, standing -> patches.apply(standing, patch, OccurrenceRequest.class))
                .answer();
    }

    @DELETE
    @Path("{occurrenceId}")
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Operation(
            operationId = "deleteOccurrence",
            summary = "Delete an occurrence",
            description = "One that was written down by mistake; the history keeps it. Not when its plan is closed.")
    public void delete(@Parameter(description = ID) @PathParam("occurrenceId") UUID id) {
        occurrences.delete(id);
    }
}

package se.malbild.strategy.progressnote;

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

/// Progress notes of activities.
@Path("municipalities/{municipalityId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "activities")
public class ProgressNoteResource {

    private static final String ID = "Anteckningens id. / Id of the note.";
    private static final String ACTIVITY_ID = "Aktivitetens id. / Id of the activity.";

    private static final SortableFields SORTABLE = SortableFields.tieBreak("id")
            .with("notedOn", "form.notedOn")
            .with("updatedAt", "updatedAt")
            .byDefault("-notedOn");

    private final ProgressNotes notes;
    private final MergePatch patches;

    @Inject
    ProgressNoteResource(ProgressNotes notes, MergePatch patches) {
        this.notes = notes;
        this.patches = patches;
    }

    @GET
    @Path("activities/{activityId}/progress-notes")
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR, Role.READER})
    @Operation(
            operationId = "listProgressNotes",
            summary = "List the progress notes of an activity",
            description = "How it goes, in words; the newest first. For those who work for the municipality.")
    public Page<ProgressNoteResponse> list(
            @Parameter(description = ACTIVITY_ID) @PathParam("activityId") UUID activity,
            @Valid @BeanParam PageRequest page) {
        return notes.page(activity, page.sortedBy(SORTABLE), page);
    }

    @POST
    @Path("activities/{activityId}/progress-notes")
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Idempotent
    @Operation(
            operationId = "createProgressNote",
            summary = "Write down how an activity goes",
            description =
                    "By those who write its plan and the units that answer for it, until the plan is closed. No names of persons.")
    public RestResponse<ProgressNoteResponse> create(
            @Parameter(description = ACTIVITY_ID) @PathParam("activityId") UUID activity,
            @NotNull @Valid ProgressNoteRequest form,
            UriInfo uri) {
        Versioned<ProgressNoteResponse> created = notes.create(activity, form);
        return created.created(created.body().id(), "progress-notes", uri);
    }

    @GET
    @Path("progress-notes/{noteId}")
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR, Role.READER})
    @Operation(
            operationId = "getProgressNote",
            summary = "Get a progress note",
            description = "One note, with its version as ETag. For those who work for the municipality.")
    public RestResponse<ProgressNoteResponse> get(@Parameter(description = ID) @PathParam("noteId") UUID id) {
        return notes.get(id).answer();
    }

    @PUT
    @Path("progress-notes/{noteId}")
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Operation(
            operationId = "replaceProgressNote",
            summary = "Replace what is written of a progress note",
            description = "Writes all fields anew; a field that is left out is emptied.")
    public RestResponse<ProgressNoteResponse> replace(
            @Parameter(description = ID) @PathParam("noteId") UUID id, @NotNull @Valid ProgressNoteRequest form) {
        return notes.change(id, standing -> form).answer();
    }

    @PATCH
    @Path("progress-notes/{noteId}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Operation(operationId = "updateProgressNote", summary = "Change some of what is written of a progress note")
    public RestResponse<ProgressNoteResponse> update(
            @Parameter(description = ID) @PathParam("noteId") UUID id, @NotNull JsonNode patch) {
        return notes.change(id, standing -> patches.apply(standing, patch, ProgressNoteRequest.class))
                .answer();
    }

    @DELETE
    @Path("progress-notes/{noteId}")
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Operation(
            operationId = "deleteProgressNote",
            summary = "Delete a progress note",
            description = "One that was written by mistake; the history keeps it.")
    public void delete(@Parameter(description = ID) @PathParam("noteId") UUID id) {
        notes.delete(id);
    }
}

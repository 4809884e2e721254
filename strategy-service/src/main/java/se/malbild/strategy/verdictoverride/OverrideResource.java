package se.malbild.strategy.verdictoverride;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import java.util.UUID;
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

/// Verdicts that people have set in place of the reckoned ones.
@Path("municipalities/{municipalityId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "overrides")
public class OverrideResource {

    private static final String ID = "Åsidosättandets id. / Id of the override.";
    private static final String MEASURE_ID = "Måttets id. / Id of the measure.";

    private static final SortableFields SORTABLE = SortableFields.tieBreak("id")
            .with("year", "form.year")
            .with("beganAt", "beginsAt")
            .with("endsOn", "form.endsOn")
            .byDefault("-beganAt");

    private final Overrides overrides;
    private final MergePatch patches;

    @Inject
    OverrideResource(Overrides overrides, MergePatch patches) {
        this.overrides = overrides;
        this.patches = patches;
    }

    @GET
    @Path("measures/{measureId}/overrides")
    @PermitAll
    @Operation(
            operationId = "listOverrides",
            summary = "List the overrides of a measure",
            description =
                    "Those in force and those that have been, the newest first. Seen by whoever sees the measure.")
    public Page<OverrideResponse> list(
            @Parameter(description = MEASURE_ID) @PathParam("measureId") UUID measureId,
            @Parameter(description = "Bara detta år. / Only this year.") @QueryParam("year") @Nullable Integer year,
            @Valid @BeanParam PageRequest page) {
        return overrides.page(measureId, year, page.sortedBy(SORTABLE), page);
    }

    @POST
    @Path("measures/{measureId}/overrides")
    @RolesAllowed(Role.COORDINATOR)
    @Idempotent
    @Operation(
            operationId = "createOverride",
            summary = "Override the verdict of a measure and a year",
            description =
                    "In force at once and until the end of its last day. What was reckoned goes on being reckoned, and is shown beside it. One that is in force of the same measure and year makes way for the new one (`end` REPLACED). Only a year that the measure has been judged for. Reason and role are seen by whoever sees the measure; who wrote it is seen in the history alone.")
    public RestResponse<OverrideResponse> create(
            @Parameter(description = MEASURE_ID) @PathParam("measureId") UUID measureId,
            @NotNull @Valid OverrideRequest form,
            UriInfo uri) {
        Versioned<OverrideResponse> created = overrides.create(measureId, form);
        return created.created(created.body().id(), "overrides", uri);
    }

    @GET
    @Path("overrides/{overrideId}")
    @PermitAll
    @Operation(
            operationId = "getOverride",
            summary = "Get an override",
            description = "One override, with its version as ETag. Seen by whoever sees the measure.")
    public RestResponse<OverrideResponse> get(@Parameter(description = ID) @PathParam("overrideId") UUID id) {
        return overrides.get(id).answer();
    }

    @PUT
    @Path("overrides/{overrideId}")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "replaceOverride",
            summary = "Correct an override, or move its last day",
            description =
                    "Reason and role can be corrected at any time, the last day be moved while it is in force. Year and verdict stay, so that what was said on a day in the past stays too: for another verdict write a new override, which takes the place of this one.")
    public RestResponse<OverrideResponse> replace(
            @Parameter(description = ID) @PathParam("overrideId") UUID id, @NotNull @Valid OverrideRequest form) {
        return overrides.change(id, standing -> form).answer();
    }

    @PATCH
    @Path("overrides/{overrideId}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.COORDINATOR)
    @Operation(operationId = "updateOverride", summary = "Correct some of an override, or move its last day")
    public RestResponse<OverrideResponse> update(
            @Parameter(description = ID) @PathParam("overrideId") UUID id, @NotNull JsonNode patch) {
        return overrides
                .change(id, standing -> patches.apply(standing, patch, OverrideRequest.class))
                .answer();
    }

    @PUT
    @Path("overrides/{overrideId}/ending")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "endOverride",
            summary = "End an override before its last day",
            description =
                    "Out of force at once; what is reckoned counts again. `If-Match` is the ETag of the override. It stays to be read, with the reason why it was ended. One that has ended answers 409.")
    public RestResponse<OverrideResponse> end(
            @Parameter(description = ID) @PathParam("overrideId") UUID id,
            @NotNull @Valid OverrideEndingRequest ending) {
        return overrides.end(id, ending.reason()).answer();
    }
}

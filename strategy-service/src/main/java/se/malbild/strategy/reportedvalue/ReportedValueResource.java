package se.malbild.strategy.reportedvalue;

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
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
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

/// What units report for measures that no source feeds.
@Path("municipalities/{municipalityId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reported values")
public class ReportedValueResource {

    private static final String ID = "Det rapporterade värdets id. / Id of the reported value.";
    private static final String MEASURE_ID = "Måttets id. / Id of the measure.";

    private static final SortableFields SORTABLE = SortableFields.tieBreak("id")
            .with("period", "period")
            .with("reportedAt", "reportedAt")
            .byDefault("-period,-reportedAt");

    private final ReportedValues values;
    private final MergePatch patches;

    @Inject
    ReportedValueResource(ReportedValues values, MergePatch patches) {
        this.values = values;
        this.patches = patches;
    }

    @GET
    @Path("measures/{measureId}/reported-values")
    @PermitAll
    @Operation(
            operationId = "listReportedValues",
            summary = "List what has been reported for a measure",
            description =
                    "The newest period first. What counts and what has counted is seen by whoever sees the measure, without the names of persons; what waits for approval or was returned by those who work for the municipality.")
    public Page<ReportedValueResponse> list(
            @Parameter(description = MEASURE_ID) @PathParam("measureId") UUID measureId,
            @Valid @BeanParam ReportedValueQuery query,
            @Valid @BeanParam PageRequest page) {
        return values.page(measureId, query, page.sortedBy(SORTABLE), page);
    }

    @POST
    @Path("measures/{measureId}/reported-values")
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Idempotent
    @Operation(
            operationId = "createReportedValue",
            summary = "Report a value for a measure",
            description =
                    "Answers one of the questions of the measure's criterion for a period, by what the question asks: `share`, `holds` or `reachedOn`. A unit-editor reports for its own units, where they answer for the measure. The value counts at once and the measure is judged anew; where the municipality asks for four eyes (settings) it waits for approval first. In the place of one that counts, with `reason`: that one stays readable, superseded.")
    public RestResponse<ReportedValueResponse> create(
            @Parameter(description = MEASURE_ID) @PathParam("measureId") UUID measureId,
            @NotNull @Valid ReportedValueRequest form,
            UriInfo uri) {
        Versioned<ReportedValueResponse> created = values.report(measureId, form);
        return created.created(created.body().id(), "reported-values", uri);
    }

    @GET
    @Path("reported-values/{reportedValueId}")
    @PermitAll
    @Operation(
            operationId = "getReportedValue",
            summary = "Get a reported value",
            description = "One reported value, with its version as ETag.")
    public RestResponse<ReportedValueResponse> get(@Parameter(description = ID) @PathParam("reportedValueId") UUID id) {
        return values.get(id).answer();
    }

    @PUT
    @Path("reported-values/{reportedValueId}")
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Operation(
            operationId = "replaceReportedValue",
            summary = "Replace a reported value that has not counted",
            description =
                    "Writes all fields anew and submits it, also one that was returned. What has counted is not changed; it is corrected by another.")
    public RestResponse<ReportedValueResponse> replace(
            @Parameter(description = ID) @PathParam("reportedValueId") UUID id,
            @NotNull @Valid ReportedValueRequest form) {
        return values.change(id, standing -> form).answer();
    }

    @PATCH
    @Path("reported-values/{reportedValueId}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Operation(operationId = "updateReportedValue", summary = "Change some of a reported value that has not counted")
    public RestResponse<ReportedValueResponse> update(
            @Parameter(description = ID) @PathParam("reportedValueId") UUID id, @NotNull JsonNode patch) {
        return values.change(id, standing -> patches.apply(standing, patch, ReportedValueRequest.class))
                .answer();
    }

    @DELETE
    @Path("reported-values/{reportedValueId}")
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Operation(
            operationId = "deleteReportedValue",
            summary = "Take back a reported value that has not counted",
            description = "What has counted is not deleted.")
    public void delete(@Parameter(description = ID) @PathParam("reportedValueId") UUID id) {
        values.delete(id);
    }

    @POST
    @Path("reported-values/{reportedValueId}/approval")
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Extension(name = "x-precondition", value = "If-Match")
    @Operation(
            operationId = "approveReportedValue",
            summary = "Approve a reported value",
            description =
                    "It counts from now on, and the one that it corrects is superseded. By a coordinator or a unit-editor of its unit; never by anybody who has written in it. `If-Match` is the ETag of what was looked at.")
    public RestResponse<ReportedValueResponse> approve(
            @Parameter(description = ID) @PathParam("reportedValueId") UUID id) {
        return values.approve(id).answer();
    }

    @POST
    @Path("reported-values/{reportedValueId}/return")
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Extension(name = "x-precondition", value = "If-Match")
    @Operation(
            operationId = "returnReportedValue",
            summary = "Return a reported value to who reported it",
            description =
                    "With what is to be corrected; changing it submits it anew. By those who could approve it. `If-Match` is the ETag of what was looked at.")
    public RestResponse<ReportedValueResponse> giveBack(
            @Parameter(description = ID) @PathParam("reportedValueId") UUID id, @NotNull @Valid ReturnRequest form) {
        return values.giveBack(id, form.reason()).answer();
    }
}

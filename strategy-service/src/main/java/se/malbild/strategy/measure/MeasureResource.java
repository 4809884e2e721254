package se.malbild.strategy.measure;

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

/// Measures.
@Path("municipalities/{municipalityId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "measures")
public class MeasureResource {

    private static final String ID = "Måttets id. / Id of the measure.";
    private static final String STRATEGY_ID = "Strategins id. / Id of the strategy.";

    private static final SortableFields SORTABLE = SortableFields.tieBreak("p.id")
            .with("position", "a.position", "p.position")
            .with("updatedAt", "p.updatedAt")
            .byDefault("position");

    private final Measures measures;
    private final MergePatch patches;

    @Inject
    MeasureResource(Measures measures, MergePatch patches) {
        this.measures = measures;
        this.patches = patches;
    }

    @GET
    @Path("strategies/{strategyId}/measures")
    @PermitAll
    @Operation(
            operationId = "listMeasures",
            summary = "List the measures of a strategy",
            description = "In the order of the document. Seen by whoever sees the strategy.")
    public Page<MeasureResponse> list(
            @Parameter(description = STRATEGY_ID) @PathParam("strategyId") UUID strategyId,
            @Parameter(description = "Bara dem i detta målområde. / Only those in this focus area.")
                    @QueryParam("focusArea")
                    @Nullable
                    UUID focusArea,
            @Valid @BeanParam PageRequest page) {
        return measures.page(strategyId, focusArea, page.sortedBy(SORTABLE), page);
    }

    @POST
    @Path("strategies/{strategyId}/measures")
    @RolesAllowed(Role.COORDINATOR)
    @Idempotent
    @Operation(
            operationId = "createMeasure",
            summary = "Add a measure to a strategy",
            description =
                    "Adds it last, in the focus area or beside all; only while the strategy is a draft. With a criterion, the series that it rests on are fetched and every year is judged; follow that at the measure's assessments.")
    public RestResponse<MeasureResponse> create(
            @Parameter(description = STRATEGY_ID) @PathParam("strategyId") UUID strategyId,
            @Parameter(description = "Målområdet som det läggs i. / The focus area that it is put into.")
                    @QueryParam("focusArea")
                    @Nullable
                    UUID focusArea,
            @NotNull @Valid MeasureRequest form,
            UriInfo uri) {
        Versioned<MeasureResponse> created = measures.create(strategyId, focusArea, form);
        return created.created(created.body().id(), "measures", uri);
    }

    @GET
    @Path("measures/{measureId}")
    @PermitAll
    @Operation(
            operationId = "getMeasure",
            summary = "Get a measure",
            description = "One measure, with its version as ETag.")
    public RestResponse<MeasureResponse> get(@Parameter(description = ID) @PathParam("measureId") UUID id) {
        return measures.get(id).answer();
    }

    @PUT
    @Path("measures/{measureId}")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "replaceMeasure",
            summary = "Replace what is written of a measure",
            description =
                    "Writes all fields anew. The text and what it continues only while the strategy is a draft; criterion, goals and responsible ones at any time. A new criterion judges every year anew.")
    public RestResponse<MeasureResponse> replace(
            @Parameter(description = ID) @PathParam("measureId") UUID id, @NotNull @Valid MeasureRequest form) {
        return measures.change(id, standing -> form).answer();
    }

    @PATCH
    @Path("measures/{measureId}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.COORDINATOR)
    @Operation(operationId = "updateMeasure", summary = "Change some of what is written of a measure")
    public RestResponse<MeasureResponse> update(
            @Parameter(description = ID) @PathParam("measureId") UUID id, @NotNull JsonNode patch) {
        return measures.change(id, standing -> patches.apply(standing, patch, MeasureRequest.class))
                .answer();
    }

    @DELETE
    @Path("measures/{measureId}")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "deleteMeasure",
            summary = "Delete a measure of a draft",
            description = "Deletes the measure and its assessments. Only while the strategy is a draft.")
    public void delete(@Parameter(description = ID) @PathParam("measureId") UUID id) {
        measures.delete(id);
    }
}

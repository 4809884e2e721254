package se.malbild.strategy.plansection;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
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

/// Sections of plans.
@Path("municipalities/{municipalityId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plan-sections")
public class PlanSectionResource {

    private static final String ID = "Avsnittets id. / Id of the section.";
    private static final String WHOLE_ID = "Planens id. / Id of the plan.";

    private static final SortableFields SORTABLE = SortableFields.tieBreak("p.id")
            .with("position", PlanSection.PLACE_ORDER, "p.position")
            .with("updatedAt", "p.updatedAt")
            .byDefault("position");

    private final PlanSections sections;
    private final MergePatch patches;

    @Inject
    PlanSectionResource(PlanSections sections, MergePatch patches) {
        this.sections = sections;
        this.patches = patches;
    }

    @GET
    @Path("plans/{planId}/plan-sections")
    @PermitAll
    @Operation(
            operationId = "listPlanSections",
            summary = "List the sections of a plan",
            description =
                    "In the order of the plan: before the themes, then after them. Seen by whoever sees the plan.")
    public Page<PlanSectionResponse> list(
            @Parameter(description = WHOLE_ID) @PathParam("planId") UUID planId,
            @Parameter(description = "Bara dem som står där. / Only those that stand there.")
                    @QueryParam("place")
                    @Nullable
                    PlanSectionPlace place,
            @Valid @BeanParam PageRequest page) {
        return sections.page(planId, place, page.sortedBy(SORTABLE), page);
    }

    @POST
    @Path("plans/{planId}/plan-sections")
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Idempotent
    @Operation(
            operationId = "createPlanSection",
            summary = "Add a section to a plan",
            description =
                    "Adds it last in its place: before the themes (OPENING, the default) or after them (CLOSING). Only while the plan is a draft, by those who write it.")
    public RestResponse<PlanSectionResponse> create(
            @Parameter(description = WHOLE_ID) @PathParam("planId") UUID planId,
            @Parameter(description = "Var; utelämnad: före underkategorierna. / Where; left out: before the themes.")
                    @QueryParam("place")
                    @DefaultValue("OPENING")
                    PlanSectionPlace place,
            @NotNull @Valid PlanSectionRequest form,
            UriInfo uri) {
        Versioned<PlanSectionResponse> created = sections.create(planId, place, form);
        return created.created(created.body().id(), "plan-sections", uri);
    }

    @GET
    @Path("plan-sections/{planSectionId}")
    @PermitAll
    @Operation(
            operationId = "getPlanSection",
            summary = "Get a section",
            description = "One section, with its version as ETag.")
    public RestResponse<PlanSectionResponse> get(@Parameter(description = ID) @PathParam("planSectionId") UUID id) {
        return sections.get(id).answer();
    }

    @PUT
    @Path("plan-sections/{planSectionId}")
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Operation(
            operationId = "replacePlanSection",
            summary = "Replace what is written of a section",
            description =
                    "Writes all fields anew; a field that is left out is emptied. Only while the plan is a draft. Its place is changed by the outline of the plan.")
    public RestResponse<PlanSectionResponse> replace(
            @Parameter(description = ID) @PathParam("planSectionId") UUID id, @NotNull @Valid PlanSectionRequest form) {
        return sections.change(id, standing -> form).answer();
    }

    @PATCH
    @Path("plan-sections/{planSectionId}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Operation(operationId = "updatePlanSection", summary = "Change some of what is written of a section")
    public RestResponse<PlanSectionResponse> update(
            @Parameter(description = ID) @PathParam("planSectionId") UUID id, @NotNull JsonNode patch) {
        return sections.change(id, standing -> patches.apply(standing, patch, PlanSectionRequest.class))
                .answer();
    }

    @DELETE
    @Path("plan-sections/{planSectionId}")
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Operation(
            operationId = "deletePlanSection",
            summary = "Delete a section of a draft",
            description = "Deletes the section. Only while the plan is a draft.")
    public void delete(@Parameter(description = ID) @PathParam("planSectionId") UUID id) {
        sections.delete(id);
    }
}

package se.malbild.strategy.section;

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

/// Sections of strategies.
@Path("municipalities/{municipalityId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sections")
public class SectionResource {

    private static final String ID = "Avsnittets id. / Id of the section.";
    private static final String STRATEGY_ID = "Strategins id. / Id of the strategy.";

    private static final SortableFields SORTABLE = SortableFields.tieBreak("p.id")
            .with("position", Section.PLACE_ORDER, "a.position", "p.position")
            .with("updatedAt", "p.updatedAt")
            .byDefault("position");

    private final Sections sections;
    private final MergePatch patches;

    @Inject
    SectionResource(Sections sections, MergePatch patches) {
        this.sections = sections;
        this.patches = patches;
    }

    @GET
    @Path("strategies/{strategyId}/sections")
    @PermitAll
    @Operation(
            operationId = "listSections",
            summary = "List the sections of a strategy",
            description = "In the order of the document. Seen by whoever sees the strategy.")
    public Page<SectionResponse> list(
            @Parameter(description = STRATEGY_ID) @PathParam("strategyId") UUID strategyId,
            @Parameter(description = "Bara dem i detta målområde. / Only those in this focus area.")
                    @QueryParam("focusArea")
                    @Nullable
                    UUID focusArea,
            @Valid @BeanParam PageRequest page) {
        return sections.page(strategyId, focusArea, page.sortedBy(SORTABLE), page);
    }

    @POST
    @Path("strategies/{strategyId}/sections")
    @RolesAllowed(Role.COORDINATOR)
    @Idempotent
    @Operation(
            operationId = "createSection",
            summary = "Add a section to a strategy",
            description =
                    "Adds it last in its place: before the focus areas (OPENING, the default), within one (focusArea), or after them (CLOSING). Only while the strategy is a draft.")
    public RestResponse<SectionResponse> create(
            @Parameter(description = STRATEGY_ID) @PathParam("strategyId") UUID strategyId,
            @Parameter(
                            description =
                                    "OPENING eller CLOSING; utelämnas med focusArea. / OPENING or CLOSING; left out with focusArea.")
                    @QueryParam("place")
                    @Nullable
                    SectionPlace place,
            @Parameter(description = "Målområdet som det läggs i. / The focus area that it is put into.")
                    @QueryParam("focusArea")
                    @Nullable
                    UUID focusArea,
            @NotNull @Valid SectionRequest form,
            UriInfo uri) {
        Versioned<SectionResponse> created = sections.create(strategyId, place, focusArea, form);
        return created.created(created.body().id(), "sections", uri);
    }

    @GET
    @Path("sections/{sectionId}")
    @PermitAll
    @Operation(
            operationId = "getSection",
            summary = "Get a section",
            description = "One section, with its version as ETag.")
    public RestResponse<SectionResponse> get(@Parameter(description = ID) @PathParam("sectionId") UUID id) {
        return sections.get(id).answer();
    }

    @PUT
    @Path("sections/{sectionId}")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "replaceSection",
            summary = "Replace what is written of a section",
            description =
                    "Writes all fields anew; a field that is left out is emptied. Only while the strategy is a draft. Its place is changed by the outline of the strategy.")
    public RestResponse<SectionResponse> replace(
            @Parameter(description = ID) @PathParam("sectionId") UUID id, @NotNull @Valid SectionRequest form) {
        return sections.change(id, standing -> form).answer();
    }

    @PATCH
    @Path("sections/{sectionId}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.COORDINATOR)
    @Operation(operationId = "updateSection", summary = "Change some of what is written of a section")
    public RestResponse<SectionResponse> update(
            @Parameter(description = ID) @PathParam("sectionId") UUID id, @NotNull JsonNode patch) {
        return sections.change(id, standing -> patches.apply(standing, patch, SectionRequest.class))
                .answer();
    }

    @DELETE
    @Path("sections/{sectionId}")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "deleteSection",
            summary = "Delete a section of a draft",
            description = "Deletes the section. Only while the strategy is a draft.")
    public void delete(@Parameter(description = ID) @PathParam("sectionId") UUID id) {
        sections.delete(id);
    }
}

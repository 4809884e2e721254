package se.malbild.indicator.catalogue;

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

/// The catalogue of indicators.
@Path("indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue")
public class IndicatorResource {

    private static final String CODE = "Indikatorns kod. / Code of the indicator.";

    private static final SortableFields SORTABLE = SortableFields.tieBreak("code")
            .with("code", "code")
            .with("source", "sourceCode")
            .with("titleSwedish", "titleSwedish")
            .with("titleEnglish", "titleEnglish")
            .with("koladaId", "koladaId")
            .byDefault("code");

    private final Indicators indicators;
    private final MergePatch patches;

    @Inject
    IndicatorResource(Indicators indicators, MergePatch patches) {
        this.indicators = indicators;
        this.patches = patches;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listIndicators",
            summary = "List the indicators",
            description = "What is measured. Titles are in the language of the request, and in both.")
    public Page<IndicatorResponse> list(@Valid @BeanParam IndicatorFilter filter, @Valid @BeanParam PageRequest page) {
        return indicators.page(filter, page.sortedBy(SORTABLE), page);
    }

    @POST
    @RolesAllowed(Role.CATALOGUE_ADMIN)
    @Idempotent
    @Operation(
            operationId = "createIndicator",
            summary = "Add an indicator",
            description = "Its code begins with that of a source, and is never changed.")
    public RestResponse<IndicatorResponse> create(@NotNull @Valid IndicatorRequest form, UriInfo uri) {
        Versioned<IndicatorResponse> created = indicators.create(form);
        return created.created(created.body().code(), uri);
    }

    @GET
    @Path("{indicatorCode}")
    @PermitAll
    @Operation(
            operationId = "getIndicator",
            summary = "Get an indicator",
            description =
                    "One indicator by its code: its scale, definition, breaks, margin, number of answers, how it is calculated, and which of its editions never came.")
    public RestResponse<IndicatorResponse> get(@Parameter(description = CODE) @PathParam("indicatorCode") String code) {
        return indicators.get(code).answer();
    }

    @PUT
    @Path("{indicatorCode}")
    @RolesAllowed(Role.CATALOGUE_ADMIN)
    @Operation(
            operationId = "replaceIndicator",
            summary = "Replace what is written of an indicator",
            description =
                    "Writes all fields anew; a field that is left out is emptied. A scale that does not hold the values that are stored is refused with 409. What is calculated is calculated anew when the calculation or a break of an input changes.")
    public RestResponse<IndicatorResponse> replace(
            @Parameter(description = CODE) @PathParam("indicatorCode") String code,
            @NotNull @Valid IndicatorRequest form) {
        return indicators.change(code, standing -> form).answer();
    }

    @PATCH
    @Path("{indicatorCode}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.CATALOGUE_ADMIN)
    @Operation(operationId = "updateIndicator", summary = "Change some of what is written of an indicator")
    public RestResponse<IndicatorResponse> update(
            @Parameter(description = CODE) @PathParam("indicatorCode") String code, @NotNull JsonNode patch) {
        return indicators
                .change(code, standing -> patches.apply(standing, patch, IndicatorRequest.class))
                .answer();
    }

    @DELETE
    @Path("{indicatorCode}")
    @RolesAllowed(Role.CATALOGUE_ADMIN)
    @Operation(
            operationId = "deleteIndicator",
            summary = "Delete an indicator",
            description =
                    "Only an indicator without values that no other refers to. One with values is ended (validTo) or replaced (replacedBy) instead.")
    public void delete(@Parameter(description = CODE) @PathParam("indicatorCode") String code) {
        indicators.delete(code);
    }
}

package se.malbild.strategy.companyvisit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import se.malbild.kit.precondition.Versioned;

/// Visits to companies.
@Path("municipalities/{municipalityId}/company-visits")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "company visits")
public class CompanyVisitResource {

    private static final String ID = "Besökets id. / Id of the visit.";

    private static final SortableFields SORTABLE = SortableFields.tieBreak("id")
            .with("visitedOn", "form.visitedOn")
            .with("updatedAt", "updatedAt")
            .byDefault("-visitedOn");

    private final CompanyVisits visits;

    @Inject
    CompanyVisitResource(CompanyVisits visits) {
        this.visits = visits;
    }

    @GET
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR, Role.READER})
    @Operation(
            operationId = "listCompanyVisits",
            summary = "List the visits to companies",
            description =
                    "The newest first. For those who work for the municipality alone; how many physical ones there were each year is open, as the internal series `internal.company-visits`.")
    public Page<CompanyVisitResponse> list(
            @Valid @BeanParam CompanyVisitQuery query, @Valid @BeanParam PageRequest page) {
        return visits.page(query, page.sortedBy(SORTABLE), page);
    }

    @POST
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Idempotent
    @Operation(
            operationId = "createCompanyVisit",
            summary = "Write down a visit to a company",
            description =
                    "That it took place, when, how and by whose side. Neither which company nor persons nor free text are kept here. A unit-editor writes down the visits of its own units. Measures that rest on the number of visits are judged anew.")
    public RestResponse<CompanyVisitResponse> create(@NotNull @Valid CompanyVisitRequest form, UriInfo uri) {
        Versioned<CompanyVisitResponse> created = visits.create(form);
        return created.created(created.body().id(), uri);
    }

    @GET
    @Path("{visitId}")
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR, Role.READER})
    @Operation(
            operationId = "getCompanyVisit",
            summary = "Get a visit to a company",
            description = "One visit, with its version as ETag.")
    public RestResponse<CompanyVisitResponse> get(@Parameter(description = ID) @PathParam("visitId") UUID id) {
        return visits.get(id).answer();
    }

    @PUT
    @Path("{visitId}")
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Operation(
            operationId = "replaceCompanyVisit",
            summary = "Replace what is written of a visit to a company",
            description = "Writes all fields anew. Measures that rest on the number of visits are judged anew.")
    public RestResponse<CompanyVisitResponse> replace(
            @Parameter(description = ID) @PathParam("visitId") UUID id, @NotNull @Valid CompanyVisitRequest form) {
        return visits.replace(id, form).answer();
    }

    @DELETE
    @Path("{visitId}")
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Operation(
            operationId = "deleteCompanyVisit",
            summary = "Delete a visit to a company",
            description =
                    "One that was written down by mistake; the history keeps it. Measures that rest on the number of visits are judged anew.")
    public void delete(@Parameter(description = ID) @PathParam("visitId") UUID id) {
        visits.delete(id);
    }
}

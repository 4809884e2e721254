package se.malbild.strategy.reconciliation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import se.malbild.kit.access.Actor;
import se.malbild.kit.access.Role;
import se.malbild.kit.http.Created;
import se.malbild.kit.idempotency.Idempotent;
import se.malbild.kit.language.RequestLanguage;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortableFields;

/// The times that the projection was held against indicator-service.
@Path("reconciliations")
@RolesAllowed(Role.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operation")
public class ReconciliationResource {

    private static final String ID = "Avstämningens id. / Id of the reconciliation.";

    private static final SortableFields SORTABLE = SortableFields.tieBreak("id")
            .with("askedAt", "asked_at")
            .with("differences", "differences")
            .byDefault("-askedAt");
    private static final SortableFields DIFFERENCES = SortableFields.tieBreak("number")
            .with("municipality", "municipality_id")
            .with("indicator", "indicator_code")
            .with("period", "period")
            .byDefault("municipality,indicator,period");

    private final Reconciliations reconciliations;
    private final Actor actor;
    private final RequestLanguage language;

    @Inject
    ReconciliationResource(Reconciliations reconciliations, Actor actor, RequestLanguage language) {
        this.reconciliations = reconciliations;
        this.actor = actor;
        this.language = language;
    }

    @GET
    @Operation(
            operationId = "listReconciliations",
            summary = "List the reconciliations",
            description = "The times that the figures here were held against indicator-service, and what was found.")
    public Page<ReconciliationResponse> list(@Valid @BeanParam PageRequest page) {
        return reconciliations.page(page.sortedBy(SORTABLE), page, language.current());
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "createReconciliation",
            summary = "Reconcile the projection now",
            description =
                    "Holds every linked series against indicator-service, as is done each night: what differs is mended, kept and counted, and the measures that rest on it are judged anew. The work goes on after the answer; the reconciliation tells how far it has come.")
    public RestResponse<ReconciliationResponse> create(UriInfo uri) {
        UUID id = reconciliations.request(actor.id());
        return Created.answer(reconciliations.get(id, language.current()), id, uri, null);
    }

    @GET
    @Path("{reconciliationId}")
    @Operation(
            operationId = "getReconciliation",
            summary = "Get a reconciliation",
            description = "How far it has come, and what it found.")
    public ReconciliationResponse get(@Parameter(description = ID) @PathParam("reconciliationId") UUID id) {
        return reconciliations.get(id, language.current());
    }

    @GET
    @Path("{reconciliationId}/differences")
    @Operation(
            operationId = "listReconciliationDifferences",
            summary = "List the differences that a reconciliation found",
            description = "What stood here and what stands in indicator-service. All of them have been mended.")
    public Page<DifferenceResponse> differences(
            @Parameter(description = ID) @PathParam("reconciliationId") UUID id, @Valid @BeanParam PageRequest page) {
        return reconciliations.differences(id, page.sortedBy(DIFFERENCES), page);
    }
}

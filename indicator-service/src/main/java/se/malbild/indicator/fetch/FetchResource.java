package se.malbild.indicator.fetch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.importrun.Preference;
import se.malbild.kit.access.Actor;
import se.malbild.kit.access.Role;
import se.malbild.kit.http.Created;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortableFields;

/// Fetching figures from sources.
@Path("fetches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
public class FetchResource {

    private static final SortableFields SORTABLE =
            SortableFields.tieBreak("id").with("orderedAt", "orderedAt").byDefault("-orderedAt");

    private final FetchOrders orders;
    private final Fetches fetches;
    private final FetchWorker worker;
    private final FetchEnd end;
    private final Actor actor;

    @Inject
    FetchResource(FetchOrders orders, Fetches fetches, FetchWorker worker, FetchEnd end, Actor actor) {
        this.orders = orders;
        this.fetches = fetches;
        this.worker = worker;
        this.end = end;
        this.actor = actor;
    }

    @POST
    @RolesAllowed(Role.NATIONAL_IMPORTER)
    @Operation(
            operationId = "createFetch",
            summary = "Fetch figures from a source",
            description =
                    "Asks a source over its API, soon and on one node. What the source does not answer is asked for again later, with longer and longer pauses, for about a day. When all is there, or no further attempt is made, the answers become an import of kind `FETCH`, which tells what could not be had.")
    public RestResponse<FetchResponse> create(
            @NotNull @Valid FetchRequest wanted,
            @Parameter(
                            description =
                                    "wait=n väntar högst n sekunder på att hämtningen och dess import blir klara. / waits at most n seconds for the end of the fetch and its import.")
                    @HeaderParam("Prefer")
                    @Nullable
                    String prefer) {
        String location =
                orders.take(wanted).getHeaders().getFirst(HttpHeaders.LOCATION).toString();
        UUID id = UUID.fromString(location.replaceFirst(".*/", ""));
        worker.wake();
        end.await(id, Preference.of(prefer).patience());
        return Created.at(location, fetches.get(id), null);
    }

    @GET
    @RolesAllowed({Role.IMPORTER, Role.NATIONAL_IMPORTER, Role.COORDINATOR, Role.CATALOGUE_ADMIN})
    @Operation(operationId = "listFetches", summary = "List the fetches", description = "The newest first.")
    public Page<FetchResponse> list(
            @Parameter(description = "Visa bara dem som står så. / Only those of this status.")
                    @QueryParam("status")
                    @Nullable
                    FetchStatus status,
            @Parameter(description = "Visa bara dem av denna läsare. / Only those of this reader.")
                    @QueryParam("reader")
                    @Size(max = 50)
                    @Nullable
                    String reader,
            @Valid @BeanParam PageRequest page) {
        return fetches.page(status, reader, page.sortedBy(SORTABLE), page);
    }

    @GET
    @Path("{fetchId}")
    @RolesAllowed({Role.IMPORTER, Role.NATIONAL_IMPORTER, Role.COORDINATOR, Role.CATALOGUE_ADMIN})
    @Operation(
            operationId = "getFetch",
            summary = "Get a fetch",
            description = "How a fetch stands, how far it has come, and the import that its answers became.")
    public FetchResponse get(
            @Parameter(description = "Hämtningens id. / Id of the fetch.") @PathParam("fetchId") UUID id) {
        return fetches.get(id);
    }

    @GET
    @Path("{fetchId}/gaps")
    @RolesAllowed({Role.IMPORTER, Role.NATIONAL_IMPORTER, Role.COORDINATOR, Role.CATALOGUE_ADMIN})
    @Operation(
            operationId = "listFetchGaps",
            summary = "List the gaps of a fetch",
            description = "The portions that could not be had so far, and why, by portion.")
    public Page<FetchGapResponse> gaps(
            @Parameter(description = "Hämtningens id. / Id of the fetch.") @PathParam("fetchId") UUID id,
            @Valid @BeanParam PageRequest page) {
        return fetches.gaps(id, page);
    }

    @POST
    @Path("{fetchId}/cancellation")
    @RolesAllowed(Role.NATIONAL_IMPORTER)
    @Operation(
            operationId = "cancelFetch",
            summary = "Cancel a fetch",
            description =
                    "Asks for the end of a fetch. One that waits ends at once, one that is under way after the question that is being asked; nothing of it is imported. A fetch that has ended answers 409: its import is cancelled or taken back like any other.")
    public FetchResponse cancel(
            @Parameter(description = "Hämtningens id. / Id of the fetch.") @PathParam("fetchId") UUID id) {
        return fetches.cancel(id, actor.id());
    }
}

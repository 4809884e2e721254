package se.malbild.indicator.publication.republication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import se.malbild.kit.access.Actor;
import se.malbild.kit.access.Role;
import se.malbild.kit.http.Created;
import se.malbild.kit.idempotency.Idempotent;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortableFields;
import se.malbild.kit.publication.republication.RepublicationStatus;

/// Sending events again.
@Path("republications")
@RolesAllowed(Role.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "republications")
public class RepublicationResource {

    private static final SortableFields SORTABLE =
            SortableFields.tieBreak("id").with("requestedAt", "requestedAt").byDefault("-requestedAt");

    private final Republications republications;
    private final Actor actor;

    @Inject
    RepublicationResource(Republications republications, Actor actor) {
        this.republications = republications;
        this.actor = actor;
    }

    @POST
    @RolesAllowed(Role.OPERATOR)
    @Idempotent
    @Operation(
            operationId = "createRepublication",
            summary = "Send events again",
            description =
                    "For a consumer that has lost something, or is new and wants to hear it on Kafka. The changes of a municipality, of an indicator, of both (a series), or everything since a number, up to the newest change there is now, are sent again with the ids and the data that they had; each such event carries the id of the republication in the header `ce_republication`. The ends of imports are not sent again. It is carried out in the background, one request after the other, in turns with new changes, which are not held up. Consumers pass over what they have already, so nothing changes for those who need none of it.")
    public RestResponse<RepublicationResponse> create(@NotNull @Valid RepublicationRequest request, UriInfo uri) {
        RepublicationResponse asked = republications.ask(request, actor.id());
        return Created.answer(asked, asked.id(), uri, null);
    }

    @GET
    @RolesAllowed(Role.OPERATOR)
    @Operation(
            operationId = "listRepublications",
            summary = "List the republications",
            description = "What has been sent again, is being sent and waits for its turn; the newest first.")
    public Page<RepublicationResponse> list(
            @Parameter(description = "Visa bara dem som står så. / Only those of this status.")
                    @QueryParam("status")
                    @Nullable
                    RepublicationStatus status,
            @Valid @BeanParam PageRequest page) {
        return republications.page(status, page.sortedBy(SORTABLE), page);
    }

    @GET
    @Path("{republicationId}")
    @RolesAllowed(Role.OPERATOR)
    @Operation(
            operationId = "getRepublication",
            summary = "Get a republication",
            description = "What was asked for, and how much of it has been sent.")
    public RepublicationResponse get(
            @Parameter(description = "Omsändningens id. / Id of the republication.") @PathParam("republicationId")
                    UUID id) {
        return republications.get(id);
    }
}

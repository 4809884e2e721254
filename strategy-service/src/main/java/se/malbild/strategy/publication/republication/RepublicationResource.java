package se.malbild.strategy.publication.republication;

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
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortableFields;

/// Sending verdicts again.
@Path("republications")
@RolesAllowed(Role.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "operation")
public class RepublicationResource {

    private static final SortableFields SORTABLE =
            SortableFields.tieBreak("id").with("requestedAt", "requested_at").byDefault("-requestedAt");

    private final Republications republications;
    private final Actor actor;

    @Inject
    RepublicationResource(Republications republications, Actor actor) {
        this.republications = republications;
        this.actor = actor;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "createRepublication",
            summary = "Send changes of verdict again",
            description =
                    "For a consumer that has lost something, or is new and wants to hear it on Kafka. Everything since a number, up to the newest change there is now, is sent again with the ids and the data that it had; each such event carries the id of the republication in the header `ce_republication`. It is carried out in the background, in turns with new changes, which are not held up. Consumers pass over what they have already.")
    public RestResponse<RepublicationResponse> create(@NotNull @Valid RepublicationRequest request, UriInfo uri) {
        RepublicationResponse asked = republications.ask(request.fromNumber(), actor.id());
        return Created.answer(asked, asked.id(), uri, null);
    }

    @GET
    @Operation(
            operationId = "listRepublications",
            summary = "List the republications",
            description = "What has been sent again, is being sent and waits for its turn; the newest first.")
    public Page<RepublicationResponse> list(@Valid @BeanParam PageRequest page) {
        return republications.page(page.sortedBy(SORTABLE), page);
    }

    @GET
    @Path("{republicationId}")
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

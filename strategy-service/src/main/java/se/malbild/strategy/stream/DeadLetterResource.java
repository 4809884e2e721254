package se.malbild.strategy.stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.access.Role;
import se.malbild.kit.idempotency.Idempotent;
import se.malbild.kit.language.RequestLanguage;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortableFields;

/// The events that were set aside.
@Path("dead-letters")
@RolesAllowed(Role.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operation")
public class DeadLetterResource {

    private static final String ID = "Händelsens id. / Id of the dead letter.";

    private static final SortableFields SORTABLE = SortableFields.tieBreak("id")
            .with("setAsideAt", "set_aside_at")
            .with("sentAt", "sent_at")
            .with("key", "key")
            .byDefault("-setAsideAt");

    private final DeadLetters letters;
    private final DeadLetterReplays replays;
    private final RequestLanguage language;

    @Inject
    DeadLetterResource(DeadLetters letters, DeadLetterReplays replays, RequestLanguage language) {
        this.letters = letters;
        this.replays = replays;
        this.language = language;
    }

    @GET
    @Operation(
            operationId = "listDeadLetters",
            summary = "List the events that were set aside",
            description =
                    "Events of the stream that could not be read or kept, with the reason; the stream went on without them. Without headers and data, which each shows by itself.")
    public Page<DeadLetterResponse> list(
            @Parameter(
                            description =
                                    "De som väntar, eller de som har lästs om. / Those that wait, or those that were replayed.")
                    @QueryParam("state")
                    @Nullable
                    DeadLetterState state,
            @Valid @BeanParam PageRequest page) {
        return letters.page(state, page.sortedBy(SORTABLE), page, language.current());
    }

    @GET
    @Path("{deadLetterId}")
    @Operation(
            operationId = "getDeadLetter",
            summary = "Get an event that was set aside",
            description = "With its headers and its data, as text where it is text.")
    public DeadLetterResponse get(@Parameter(description = ID) @PathParam("deadLetterId") UUID id) {
        return letters.find(id).orElseThrow(() -> DeadLetterReplays.unknown(id)).response(language.current());
    }

    @POST
    @Path("{deadLetterId}/replays")
    @Idempotent
    @Operation(
            operationId = "replayDeadLetter",
            summary = "Read an event again that was set aside",
            description =
                    "As the stream would read it now: an event that a newer version understands is applied, one that is older than what is known changes nothing; `outcome` tells. An event that still cannot be read, or that was replayed before, is a conflict with the reason.")
    public RestResponse<DeadLetterResponse> replay(@Parameter(description = ID) @PathParam("deadLetterId") UUID id) {
        return RestResponse.ok(replays.replay(id).response(language.current()));
    }
}

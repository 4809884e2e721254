package se.malbild.strategy.cadence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.malbild.kit.access.Role;

/// Whether a forum meets as often as it is to.
@Path("municipalities/{municipalityId}/forums/{forumId}/cadence")
@RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR, Role.READER})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cadences")
public class ForumCadenceResource {

    private final Cadences cadences;

    @Inject
    ForumCadenceResource(Cadences cadences) {
        this.cadences = cadences;
    }

    @GET
    @Operation(
            operationId = "getForumCadence",
            summary = "Get whether a forum meets as often as it is to",
            description =
                    "How many meetings there were and how many there should be, in a calendar year up to a day. For those who work for the municipality alone.")
    public ForumCadenceResponse ofForum(
            @Parameter(description = "Forumets id. / Id of the forum.") @PathParam("forumId") UUID id,
            @Valid @BeanParam CadenceDay day) {
        return cadences.ofForum(id, day);
    }
}

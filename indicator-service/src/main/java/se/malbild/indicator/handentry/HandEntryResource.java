package se.malbild.indicator.handentry;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.importrun.ImportKind;
import se.malbild.indicator.importrun.ImportOrder;
import se.malbild.indicator.importrun.ImportReception;
import se.malbild.indicator.importrun.ImportRunResponse;
import se.malbild.indicator.importrun.Preference;
import se.malbild.indicator.importrun.Reach;
import se.malbild.kit.access.Actor;
import se.malbild.kit.access.Role;

/// Figures that are written by hand.
@Path("hand-entries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
public class HandEntryResource {

    private final HandEntryCheck check;
    private final ImportReception reception;
    private final Reach reach;
    private final Actor actor;
    private final ObjectMapper json;

    @Inject
    HandEntryResource(HandEntryCheck check, ImportReception reception, Reach reach, Actor actor, ObjectMapper json) {
        this.check = check;
        this.reception = reception;
        this.reach = reach;
        this.actor = actor;
        this.json = json;
    }

    @POST
    @RolesAllowed({Role.IMPORTER, Role.NATIONAL_IMPORTER, Role.COORDINATOR})
    @Operation(
            operationId = "createHandEntry",
            summary = "Write figures by hand",
            description =
                    "A figure or a correction with its source and the reason. It goes the way of every import, as a run of kind `HAND_ENTRY`, and can be followed, read again and taken back like one. Anything wrong in it refuses the whole entry. An `importer` and a `coordinator` write figures of their own municipality. A value without a period's edition is of its own period.")
    public RestResponse<ImportRunResponse> create(
            @NotNull @Valid HandEntry entry,
            @Parameter(description = "Pröva utan att ändra något. / Try without changing anything.")
                    @QueryParam("validateOnly")
                    @DefaultValue("false")
                    boolean validateOnly,
            @Parameter(description = "wait=n väntar högst n sekunder på slutet. / waits at most n seconds for the end.")
                    @HeaderParam("Prefer")
                    @Nullable
                    String prefer)
            throws IOException {
        Optional<String> own = reach.ofWriting();
        check.require(entry, own);
        ImportOrder order = new ImportOrder(
                ImportKind.HAND_ENTRY,
                null,
                null,
                null,
                null,
                null,
                entry.publishedOn(),
                validateOnly,
                actor.id(),
                own.orElse(null),
                entry.reason(),
                null);
        return reception.take(
                order, "", MediaType.APPLICATION_JSON, json.writeValueAsBytes(entry), Preference.of(prefer));
    }
}

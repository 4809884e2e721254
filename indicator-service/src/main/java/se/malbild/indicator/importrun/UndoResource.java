package se.malbild.indicator.importrun;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import se.malbild.kit.access.Actor;
import se.malbild.kit.access.Role;

/// Taking imports back.
@Path("undo-runs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
public class UndoResource {

    private final ImportReception reception;
    private final ImportRuns runs;
    private final Reach reach;
    private final Actor actor;
    private final ObjectMapper json;

    @Inject
    UndoResource(ImportReception reception, ImportRuns runs, Reach reach, Actor actor, ObjectMapper json) {
        this.reception = reception;
        this.runs = runs;
        this.reach = reach;
        this.actor = actor;
        this.json = json;
    }

    @POST
    @RolesAllowed({Role.IMPORTER, Role.NATIONAL_IMPORTER, Role.COORDINATOR})
    @Operation(
            operationId = "createUndoRun",
            summary = "Take an import back",
            description =
                    "Makes an import of kind `UNDO`: each figure becomes what it was before, where the change of the import that is taken back is still its newest. What has changed again since is left as it is and listed among the problems. What was not known before becomes `WITHDRAWN`. The same file can be sent again afterwards.")
    public RestResponse<ImportRunResponse> create(
            @NotNull @Valid UndoRequest request,
            @Parameter(description = "Pröva utan att ändra något. / Try without changing anything.")
                    @QueryParam("validateOnly")
                    @DefaultValue("false")
                    boolean validateOnly,
            @Parameter(description = ImportRunResource.WAIT) @HeaderParam("Prefer") @Nullable String prefer)
            throws IOException {
        Optional<String> own = reach.ofWriting();
        runs.requireUndoable(request.importRun(), own);
        ImportOrder order = new ImportOrder(
                ImportKind.UNDO,
                null,
                null,
                null,
                null,
                null,
                null,
                validateOnly,
                actor.id(),
                own.orElse(null),
                request.reason(),
                request.importRun());
        return reception.take(order, "", MediaType.APPLICATION_JSON, bytes(request), Preference.of(prefer));
    }

    private byte[] bytes(UndoRequest request) throws JsonProcessingException {
        return json.writeValueAsBytes(request);
    }
}

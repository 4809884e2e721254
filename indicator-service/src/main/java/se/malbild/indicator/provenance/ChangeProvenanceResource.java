package se.malbild.indicator.provenance;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Where a figure comes from.
@Path("changes/{changeNumber}/provenance")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "changes")
public class ChangeProvenanceResource {

    private final Provenances provenances;

    @Inject
    ChangeProvenanceResource(Provenances provenances) {
        this.provenances = provenances;
    }

    @GET
    @Operation(operationId = "getProvenance", summary = "Get where a figure comes from", description = """
                    The chain behind one change of the ledger: what the figure became and was, its edition, the import with the checksum of its file, and the row and column where it stood, with what stands there when the file is no larger than one megabyte. A derived figure goes on to those that it was calculated from, as they stood then, and an undo to what it took back and what came back; at most five links.

                    Everybody may read it, as the figures themselves. Who asked for an import is shown to those alone who may read the import, and the links to the import and its file ask for a token.""")
    public ProvenanceResponse get(
            @Parameter(description = "Ändringens nummer. / Number of the change.") @PathParam("changeNumber") @Min(1)
                    long changeNumber) {
        return provenances.of(changeNumber);
    }
}

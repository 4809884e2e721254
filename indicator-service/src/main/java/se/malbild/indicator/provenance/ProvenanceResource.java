package se.malbild.indicator.provenance;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Where several figures come from, at once.
@Path("provenance")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "changes")
public class ProvenanceResource {

    static final int MOST = 200;

    private final Provenances provenances;

    @Inject
    ProvenanceResource(Provenances provenances) {
        this.provenances = provenances;
    }

    @GET
    @Operation(
            operationId = "listProvenance",
            summary = "List where several figures come from",
            description =
                    "The same as for one change, for at most 200 at a time, so that whoever explains a verdict asks once. In the order of their numbers; a number that there is no change with is left out, and without any number the list is empty. Four files at most are opened again for what stands in their cells, and none after four tenths of a second.")
    public ProvenanceList list(
            @Parameter(description = "Ändringens nummer; upprepas. / Number of a change; repeated.")
                    @QueryParam("change")
                    @Size(max = MOST)
                    List<@Min(1) Long> change) {
        return new ProvenanceList(provenances.of(change));
    }
}

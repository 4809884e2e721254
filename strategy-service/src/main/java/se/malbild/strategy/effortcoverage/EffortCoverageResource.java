package se.malbild.strategy.effortcoverage;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Which activities serve the efforts of an evaluation.
@Path("municipalities/{municipalityId}/evaluations/{evaluationId}/effort-coverage")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evaluations")
public class EffortCoverageResource {

    private final EffortCoverages coverages;

    @Inject
    EffortCoverageResource(EffortCoverages coverages) {
        this.coverages = coverages;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getEffortCoverage",
            summary = "Get which activities serve an evaluation's efforts",
            description =
                    "For each effort the activities of all plans that serve it, and the efforts that lack any. Only plans that the caller sees count. A cancelled activity counts too: it stands in its plan; its status, and that of the others, is for those who work for the municipality. Seen by whoever sees the strategy.")
    public EffortCoverage get(
            @Parameter(description = "Utvärderingens id. / Id of the evaluation.") @PathParam("evaluationId")
                    UUID evaluationId,
            @Parameter(
                            description =
                                    "Bara insatser som föreslås för året, eller för inget visst, och aktiviteter som pågår under det. / Only efforts proposed for the year, or for none named, and activities that go on during it.")
                    @QueryParam("year")
                    @Min(1900)
                    @Max(2199)
                    @Nullable
                    Integer year) {
        return coverages.get(evaluationId, year);
    }
}

package se.malbild.strategy.plancompilation;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The plans of a municipality compiled for a year.
@Path("municipalities/{municipalityId}/plan-compilation")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
public class PlanCompilationResource {

    private final Compilations compilations;

    @Inject
    PlanCompilationResource(Compilations compilations) {
        this.compilations = compilations;
    }

    @GET
    @Extension(
            name = "x-profile-exceptions",
            value = "{\"FNS.05\": \"A compilation is of a year; which one cannot be guessed.\"}",
            parseValue = true)
    @Operation(
            operationId = "getPlanCompilation",
            summary = "Get the plans of all units compiled for a year",
            description =
                    "For each focus area of the strategy, in its order, what each unit does for it: its own goals that serve the council's goals there, and its activities that are linked to a goal or a measure there, or to a goal of the plan that serves one. What is linked to no focus area stands in `outsideFocusAreas`. An activity that serves two focus areas stands in both and is counted once in `counts`. An activity stands under the unit whose plan it is in, and under each unit that answers for it; `counts` of a focus area and of everything count it once. What has been cancelled is shown and counted, but serves no goal and is no contribution of a unit (`unservedGoals`, `withoutContribution`); for those who do not see how activities go it does and is, as they cannot tell it from the rest. Plans count whose years hold the year, activities whose days meet it. Everyone sees adopted and closed plans; those who work for the municipality see drafts too, and how the activities go: statuses are those of today, and `on` is the day that delays are reckoned on. Is sent gzipped to callers that accept it. Answers 304 to the ETag of an answer that still holds.")
    @APIResponse(
            responseCode = "200",
            description = "Sammanställningen. / The compilation.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PlanCompilation.class)))
    public Response get(@Valid @BeanParam CompilationQuery query, @Context HttpHeaders headers) {
        List<String> accepted = headers.getRequestHeader(HttpHeaders.ACCEPT_ENCODING);
        return compilations.of(query).answer(Gzip.isAccepted(accepted));
    }
}

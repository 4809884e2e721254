package se.malbild.strategy.assessment;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.malbild.kit.language.RequestLanguage;
import se.malbild.strategy.measure.Measures;

/// Where a measure stands.
@Path("municipalities/{municipalityId}/measures/{measureId}/standing")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assessments")
public class StandingResource {

    private final AssessmentList assessments;
    private final Measures measures;
    private final RequestLanguage language;
    private final Clock clock;

    @Inject
    StandingResource(AssessmentList assessments, Measures measures, RequestLanguage language, Clock clock) {
        this.assessments = assessments;
        this.measures = measures;
        this.language = language;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "getMeasureStanding",
            summary = "Get where a measure stands",
            description =
                    "The newest year that has a verdict in force, and beside it the newer years that wait for their figures or reports. Those of the measures that it carries on (`continues`) count too. Seen by whoever sees the measure.")
    public MeasureStanding get(
            @PathParam("municipalityId") String municipalityId,
            @Parameter(description = "Måttets id. / Id of the measure.") @PathParam("measureId") UUID measureId,
            @Valid @BeanParam AsOfRequest asOf) {
        measures.require(measureId);
        Instant moment = asOf.resolve(clock.instant());
        return MeasureStanding.of(measureId, assessments.newest(municipalityId, measureId, moment, language.current()));
    }
}

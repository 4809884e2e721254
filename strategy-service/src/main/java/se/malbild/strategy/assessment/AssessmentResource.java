package se.malbild.strategy.assessment;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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
import se.malbild.kit.language.RequestLanguage;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortableFields;
import se.malbild.strategy.measure.Measures;

/// What was said of a measure.
@Path("municipalities/{municipalityId}/measures/{measureId}/assessments")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assessments")
public class AssessmentResource {

    private static final SortableFields SORTABLE = SortableFields.tieBreak("number")
            .with("year", "year")
            .with("assessedAt", "assessed_at")
            .byDefault("-year,-assessedAt");

    private final AssessmentList assessments;
    private final Measures measures;
    private final RequestLanguage language;

    @Inject
    AssessmentResource(AssessmentList assessments, Measures measures, RequestLanguage language) {
        this.assessments = assessments;
        this.measures = measures;
        this.language = language;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listAssessments",
            summary = "List the assessments of a measure",
            description =
                    "What is said now of each year, or with `history=true` all that ever was said, with the figures that it rested on. Those of the measures that it carries on (`continues`) are among them. Seen by whoever sees the measure.")
    public Page<AssessmentResponse> list(
            @Parameter(description = "SCB:s kommunkod. / Code of the municipality.") @PathParam("municipalityId")
                    String municipalityId,
            @Parameter(description = "Måttets id. / Id of the measure.") @PathParam("measureId") UUID measureId,
            @Parameter(description = "Även det som har sagts tidigare. / Also what was said before.")
                    @QueryParam("history")
                    @DefaultValue("false")
                    boolean history,
            @Valid @BeanParam PageRequest page) {
        measures.require(measureId);
        return assessments.page(municipalityId, measureId, !history, page.sortedBy(SORTABLE), page, language.current());
    }
}

package se.malbild.indicator.change;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.answer.CsvAnswers;
import se.malbild.indicator.answer.CsvForm;
import se.malbild.indicator.answer.NewestChange;
import se.malbild.indicator.observation.ObservationFilter;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.text.PlausibleDay;
import se.malbild.kit.time.Sweden;

/// What was revised after it had been published.
@Path("revisions")
@PermitAll
@Produces({MediaType.APPLICATION_JSON, CsvAnswers.CSV})
@Tag(name = "changes")
public class RevisionResource {

    private final Revisions revisions;
    private final RevisionCsv csv;
    private final CsvAnswers answers;
    private final NewestChange newest;

    @Inject
    RevisionResource(Revisions revisions, RevisionCsv csv, CsvAnswers answers, NewestChange newest) {
        this.revisions = revisions;
        this.csv = csv;
        this.answers = answers;
        this.newest = newest;
    }

    @GET
    @Operation(operationId = "listRevisions", summary = "List what was revised after publication", description = """
                    The figures that became something else, or lost their value, after they had been published; the newest first, each with what stood before and what came instead: value, edition, when that was published, when it was recorded here and by which import.

                    *After publication* means: a figure stood here (every figure here is out of something published), and a change of kind REVISED or WITHDRAWN took its place that was published on the same day or later. A change is published on the day of its edition or, where nobody has said when, on the day when it was recorded. So a corrected import of the same edition is in the list, and so is a value that comes where a mark for no value stood, or comes back after it was withdrawn. The first figure of a period is not, and neither is an older edition that is read after a newer one.

                    At most 10 000 rows are counted and can be paged through: `totalIsMinimum` says that there are more. As `text/csv` all rows come at once, at most 1 000 000, in the form that `csvForm` says as in the list of observations.""")
    @APIResponse(
            responseCode = "200",
            description = "Revideringarna. / The revisions.",
            headers =
                    @Header(
                            name = HttpHeaders.ETAG,
                            description =
                                    "Den senaste ändringen av något värde, att skicka som If-None-Match (bara JSON). / The newest change of any figure, to send as If-None-Match (JSON only).",
                            schema = @Schema(implementation = String.class, examples = "\"4711.0197a3c5\"")),
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RevisionPage.class)),
                @Content(mediaType = CsvAnswers.CSV, schema = @Schema(implementation = String.class))
            })
    public Response list(
            @Valid @BeanParam ObservationFilter filter,
            @Parameter(
                            description =
                                    "Bara det som kom in hit denna dag (i Sverige) eller senare. / Only what came in here on this day (in Sweden) or later.")
                    @QueryParam("since")
                    @PlausibleDay
                    @Nullable
                    LocalDate since,
            @Valid @BeanParam PageRequest page,
            @Parameter(description = "Ge csv i denna form. / Answer with csv of this form.")
                    @QueryParam("csvForm")
                    @Nullable
                    CsvForm csvForm,
            @Context Request request) {
        Instant first = since == null ? null : Sweden.startOf(since);
        if (answers.isWanted(csvForm)) {
            return csv.answer(filter, first, Revisions.order(page), csvForm);
        }
        EntityTag tag = newest.tag();
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged != null
                ? unchanged.build()
                : Response.ok(revisions.page(filter, first, page), MediaType.APPLICATION_JSON_TYPE)
                        .tag(tag)
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                        .build();
    }
}

package se.malbild.indicator.observation;

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
import se.malbild.kit.paging.PageRequest;

/// The figures.
@Path("observations")
@PermitAll
@Produces({MediaType.APPLICATION_JSON, CsvAnswers.CSV})
@Tag(name = "observations")
public class ObservationResource {

    private final ObservationList observations;
    private final ObservationCsv csv;
    private final CsvAnswers answers;
    private final NewestChange newest;

    @Inject
    ObservationResource(ObservationList observations, ObservationCsv csv, CsvAnswers answers, NewestChange newest) {
        this.observations = observations;
        this.csv = csv;
        this.answers = answers;
        this.newest = newest;
    }

    @GET
    @Operation(operationId = "listObservations", summary = "List observations", description = """
                    The figures by any mix of municipality, indicator, period and gender: as they stand, or with `asOf` as they stood. Those without a value are in the list too, with the reason; where a value was withdrawn, `previousValue` tells it. What was not known at the time of `asOf` is not in the list.

                    `asOf` with `asOfBasis=RECORDED` goes by when each change was recorded here. With `PUBLISHED` it goes by the day on which the edition of each change was published, or, where nobody has said when, the day on which it was recorded: of the changes published by then, the figure is that of the latest publication, and among several of the same day the one recorded last.

                    At most 200 000 rows are counted and can be paged through: `totalIsMinimum` says that there are more. With `asOf`, or sorted otherwise than by default, the filter must find no more than that.

                    As `text/csv` all rows come at once, at most 1 000 000; `page` and `limit` do not count then. `csvForm=PLAIN` is for programs (RFC 4180: comma, decimal point), `csvForm=EXCEL` for Excel in Swedish (semicolon, decimal comma, byte-order mark); giving it asks for csv, so that a link can. Words that a spreadsheet would take for a formula begin with an apostrophe.""")
    @APIResponse(
            responseCode = "200",
            description = "Värdena. / The figures.",
            headers =
                    @Header(
                            name = HttpHeaders.ETAG,
                            description =
                                    "Den senaste ändringen av något värde, att skicka som If-None-Match (bara JSON). / The newest change of any figure, to send as If-None-Match (JSON only).",
                            schema = @Schema(implementation = String.class, examples = "\"4711.0197a3c5\"")),
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ObservationPage.class)),
                @Content(mediaType = CsvAnswers.CSV, schema = @Schema(implementation = String.class))
            })
    public Response list(
            @Valid @BeanParam ObservationFilter filter,
            @Valid @BeanParam AsOfRequest time,
            @Valid @BeanParam PageRequest page,
            @Parameter(description = "Ge csv i denna form. / Answer with csv of this form.")
                    @QueryParam("csvForm")
                    @Nullable
                    CsvForm csvForm,
            @Context Request request) {
        AsOf asOf = time.resolve();
        if (answers.isWanted(csvForm)) {
            return csv.answer("observations", filter, asOf, ObservationList.order(page), csvForm);
        }
        EntityTag tag = newest.tag();
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged != null
                ? unchanged.build()
                : Response.ok(observations.page(filter, asOf, page), MediaType.APPLICATION_JSON_TYPE)
                        .tag(tag)
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                        .build();
    }
}

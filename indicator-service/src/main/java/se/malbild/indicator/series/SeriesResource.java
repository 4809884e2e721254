package se.malbild.indicator.series;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
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
import se.malbild.indicator.observation.AsOf;
import se.malbild.indicator.observation.AsOfRequest;
import se.malbild.indicator.observation.ObservationCsv;
import se.malbild.indicator.observation.ObservationFilter;
import se.malbild.kit.file.Sha256;
import se.malbild.kit.paging.PageRequest;

/// The figures series by series.
@Path("series")
@PermitAll
@Produces({MediaType.APPLICATION_JSON, CsvAnswers.CSV})
@Tag(name = "observations")
public class SeriesResource {

    private static final String ORDER_OF_CSV = "municipality_id, indicator_code, gender, period";

    private final SeriesList series;
    private final ObservationCsv csv;
    private final CsvAnswers answers;
    private final ObjectMapper json;

    @Inject
    SeriesResource(SeriesList series, ObservationCsv csv, CsvAnswers answers, ObjectMapper json) {
        this.series = series;
        this.csv = csv;
        this.answers = answers;
        this.json = json;
    }

    @GET
    @Operation(operationId = "listSeries", summary = "List series", description = """
                    A series is all figures of one municipality, indicator and gender, the oldest first, with what is needed to draw it: names, unit, direction, publisher, the editions that never came, the breaks across which its values are not comparable, and the definition that comes after this one. One page has `limit` series, each of them whole. A series without any figure in the periods asked for, or at the time of `asOf`, is not in the list.

                    `asOf` and `asOfBasis` count as in the list of observations, and so do `text/csv` and `csvForm`: the rows are those of the observations, series by series.

                    At most 200 000 possible series (municipalities × indicators × genders) are searched: in a large catalogue, give a municipality or an indicator.""")
    @APIResponse(
            responseCode = "200",
            description = "Serierna. / The series.",
            headers =
                    @Header(
                            name = HttpHeaders.ETAG,
                            description =
                                    "Svarets kontrollsumma, att skicka som If-None-Match (bara JSON). / The checksum of the answer, to send as If-None-Match (JSON only).",
                            schema = @Schema(implementation = String.class, examples = "\"9f86d081884c7d65\"")),
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SeriesPage.class)),
                @Content(mediaType = CsvAnswers.CSV, schema = @Schema(implementation = String.class))
            })
    public Response list(
            @Valid @BeanParam ObservationFilter filter,
            @Valid @BeanParam AsOfRequest time,
            @Valid @BeanParam PageRequest page,
            @Parameter(description = "Ge csv i denna form. / Answer with csv of this form.")
                    @QueryParam("csvForm")
                    @Nullable
                    CsvForm csvForm)
            throws JsonProcessingException {
        AsOf asOf = time.resolve();
        if (answers.isWanted(csvForm)) {
            return csv.answer("series", filter, asOf, ORDER_OF_CSV, csvForm);
        }
        // Titles can change without any figure changing, so the answer itself is what its tag tells.
        byte[] written = json.writeValueAsBytes(series.page(filter, asOf, page));
        return Response.ok(written, MediaType.APPLICATION_JSON_TYPE)
                .tag(new EntityTag(Sha256.of(written)))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }
}

package se.malbild.indicator.comparison;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
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
import se.malbild.indicator.catalogue.source.Periods;
import se.malbild.indicator.observation.AsOf;
import se.malbild.indicator.observation.AsOfRequest;
import se.malbild.kit.file.Sha256;
import se.malbild.kit.paging.PageRequest;

/// Municipalities beside others.
@Path("comparisons")
@PermitAll
@Tag(name = "comparisons")
public class ComparisonResource {

    private static final int GROUPS = 4;

    private final Comparisons comparisons;
    private final ComparisonTables tables;
    private final CsvAnswers answers;
    private final ObjectMapper json;

    @Inject
    ComparisonResource(Comparisons comparisons, ComparisonTables tables, CsvAnswers answers, ObjectMapper json) {
        this.comparisons = comparisons;
        this.tables = tables;
        this.answers = answers;
        this.json = json;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getComparison", summary = "Compare a municipality with others", description = """
                    One municipality's figures of an indicator, in one period or in all from `periodFrom` to `periodTo`, beside those of several groups at once: all 290, those of its county, those that Kolada finds similar to it, and those that `member` names. It is itself a member of each group. Groups are as they are today, whatever the period.

                    *Rank*: 1 + the number of members whose value is strictly better, so that two who share rank 2 are followed by rank 4; `sharedBy` tells how many share it. Which way is better is the indicator's `direction`. An indicator that is NEUTRAL is ranked by size, the greatest first, and has no `best` and `worst`. Values count by what they are worth, not by their decimals: 70 and 70.0 are equal. Where the values are places that the publisher gives (`valuesArePlaces`), the printed place is the rank among all, shared or passed over as the publisher has printed; within smaller groups members are ranked by it.

                    *Missing values* are neither ranked nor counted, and move nobody. `absences` names them by reason: SUPPRESSED (too few behind it), NOT_AVAILABLE, NOT_APPLICABLE, WITHDRAWN, or NO_FIGURE when nothing has come.

                    *Quartile*: 1 is the best. Its limits are those of Excel's QUARTILE.INC: interpolated at (n − 1) × k / 4. A municipality is in the best quartile whose limit its value is at least as good as, so that equal values are never in different ones. Fewer than four values have no quartiles. The mean is unweighted, and has two decimals more than the values.

                    *Over the years*: `comparableWithPrevious` is false where a break lies between two periods, and `comparableFrom` names the first period that can be held against the last. `asOf` and `asOfBasis` count as in the list of observations: the ranks that could be reckoned then.

                    A figure has its `publisher` as source; what is reckoned here has not, and is to be stated with `attribution`.""")
    @APIResponse(
            responseCode = "200",
            description = "Jämförelsen. / The comparison.",
            headers =
                    @Header(
                            name = HttpHeaders.ETAG,
                            description =
                                    "Svarets kontrollsumma, att skicka som If-None-Match. / The checksum of the answer, to send as If-None-Match.",
                            schema = @Schema(implementation = String.class, examples = "\"9f86d081884c7d65\"")),
            content = @Content(schema = @Schema(implementation = ComparisonResponse.class)))
    public Response compare(
            @Valid @BeanParam ComparisonSubject subject,
            @Valid @BeanParam ComparedPeriods periods,
            @Parameter(
                            description =
                                    "Vilka kommunen jämförs med; kan upprepas. Utelämnat: ALL, COUNTY och SIMILAR, och CHOSEN när member anges. / Whom it is compared with; can be repeated. Left out: ALL, COUNTY and SIMILAR, and CHOSEN where member is given.")
                    @QueryParam("group")
                    @Size(max = GROUPS)
                    List<ComparisonGroup> group,
            @Valid @BeanParam AsOfRequest time)
            throws JsonProcessingException {
        return written(comparisons.compare(subject, periods, group, time.resolve()));
    }

    @GET
    @Path("table")
    @Produces({MediaType.APPLICATION_JSON, CsvAnswers.CSV})
    @Operation(operationId = "getComparisonTable", summary = "List a group with values and ranks", description = """
                    All members of a group in a period with value, rank and quartile, also those without a value: what the comparison reckons with, and by the same rules. `municipality` says whose county or whose similar municipalities are meant; for ALL it can be left out, and for CHOSEN it is one of the members.

                    As `text/csv` all rows come at once, in the order of `sort`; `csvForm` counts as in the list of observations.""")
    @APIResponse(
            responseCode = "200",
            description = "Tabellen. / The table.",
            headers =
                    @Header(
                            name = HttpHeaders.ETAG,
                            description =
                                    "Svarets kontrollsumma, att skicka som If-None-Match (bara JSON). / The checksum of the answer, to send as If-None-Match (JSON only).",
                            schema = @Schema(implementation = String.class, examples = "\"9f86d081884c7d65\"")),
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ComparisonTablePage.class)),
                @Content(mediaType = CsvAnswers.CSV, schema = @Schema(implementation = String.class))
            })
    public Response table(
            @Valid @BeanParam ComparisonSubject subject,
            @Parameter(description = "År, kvartal eller månad; krävs. / Year, quarter or month; needed.")
                    @QueryParam("period")
                    @Pattern(regexp = Periods.PATTERN)
                    @Nullable
                    String period,
            @Parameter(description = "Gruppen. / The group.") @QueryParam("group") @DefaultValue("ALL")
                    ComparisonGroup group,
            @Valid @BeanParam AsOfRequest time,
            @Valid @BeanParam PageRequest page,
            @Parameter(description = "Ge csv i denna form. / Answer with csv of this form.")
                    @QueryParam("csvForm")
                    @Nullable
                    CsvForm csvForm)
            throws JsonProcessingException {
        AsOf asOf = time.resolve();
        return answers.isWanted(csvForm)
                ? tables.csv(subject, period, group, asOf, page, csvForm)
                : written(tables.page(subject, period, group, asOf, page));
    }

    // Titles and the catalogue can change without any figure changing, so the answer itself is what its tag tells.
    private Response written(Object answer) throws JsonProcessingException {
        byte[] written = json.writeValueAsBytes(answer);
        return Response.ok(written, MediaType.APPLICATION_JSON_TYPE)
                .tag(new EntityTag(Sha256.of(written)))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }
}

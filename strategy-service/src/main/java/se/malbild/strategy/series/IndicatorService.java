package se.malbild.strategy.series;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.reactive.filter.OidcClientRequestReactiveFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.ClientHeaderParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.strategy.criterion.SeriesBreak;
import se.malbild.strategy.provenance.ChangeProvenance;

/// What strategy-service asks of indicator-service. Its contract is `docs/api/indicator-openapi.yaml`.
///
/// Nothing between the two may answer from what it remembers. The filter fetches a token of the service's own, where
/// `malbild.indicator-service.token-url` says where from.
@RegisterRestClient(configKey = "indicator-service")
@RegisterProvider(OidcClientRequestReactiveFilter.class)
@ClientHeaderParam(name = "Cache-Control", value = "no-cache")
interface IndicatorService {

    @GET
    @Path("indicators/{code}")
    IndicatorAnswer indicator(@PathParam("code") String code);

    @GET
    @Path("observations")
    ObservationPage observations(
            @QueryParam("municipality") List<String> municipalities,
            @QueryParam("indicator") String indicator,
            @QueryParam("sort") String sort,
            @QueryParam("limit") int limit,
            @QueryParam("page") int page);

    @GET
    @Path("provenance")
    ProvenanceAnswer provenance(@QueryParam("change") List<Long> changes);

    /// An indicator; fields that are not needed here are passed over.
    @JsonIgnoreProperties(ignoreUnknown = true)
    record IndicatorAnswer(
            String code,
            String titleSwedish,
            String titleEnglish,
            String measurementUnit,
            String direction,
            String publisher,
            List<String> missingEditions,
            @Nullable List<Break> breaks,
            @Nullable String replacedBy,
            @Nullable List<String> replaces,
            @Nullable String replacementReasonSwedish,
            @Nullable String replacementReasonEnglish,
            @Nullable String marginIndicator,
            @Nullable String respondentsIndicator,
            @Nullable Integer minimumAnswers) {

        LinkedIndicator toLinked() {
            return new LinkedIndicator(
                    code,
                    titleSwedish,
                    titleEnglish,
                    publisher,
                    direction,
                    measurementUnit,
                    missingEditions,
                    breaks == null
                            ? List.of()
                            : breaks.stream().map(Break::toBreak).toList(),
                    replacedBy,
                    replaces == null ? List.of() : replaces,
                    replacementReasonSwedish == null || replacementReasonEnglish == null
                            ? null
                            : new Text(replacementReasonSwedish, replacementReasonEnglish),
                    marginIndicator,
                    respondentsIndicator,
                    minimumAnswers);
        }
    }

    /// A break of a series.
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Break(String period, String reasonSwedish, String reasonEnglish) {

        SeriesBreak toBreak() {
            return new SeriesBreak(period, new Text(reasonSwedish, reasonEnglish));
        }
    }

    /// A page of observations.
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ObservationPage(List<Observation> items, Meta meta) {

        boolean isLast() {
            return meta.page() >= meta.totalPages();
        }
    }

    /// Where a page lies.
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Meta(int page, int totalPages) {}

    /// Where changes come from.
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ProvenanceAnswer(List<ChangeProvenance> items) {}

    /// An observation as it stands.
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Observation(
            String municipality,
            String indicator,
            String period,
            String gender,
            String status,
            @Nullable BigDecimal value,
            @Nullable String edition,
            int observationVersion,
            long changeNumber) {

        SeriesChange toChange() {
            return new SeriesChange(
                    municipality, indicator, period, gender, status, value, edition, observationVersion, changeNumber);
        }
    }
}

package se.malbild.strategy.series;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/// What strategy-service asks of indicator-service. Its contract is `docs/api/indicator-openapi.yaml`.
@RegisterRestClient(configKey = "indicator-service")
interface IndicatorService {

    @GET
    @Path("indicators/{code}")
    IndicatorAnswer indicator(@PathParam("code") String code, @HeaderParam("Accept-Language") String language);

    @GET
    @Path("observations")
    ObservationPage observations(
            @QueryParam("municipality") String municipality,
            @QueryParam("indicator") String indicator,
            @QueryParam("limit") int limit,
            @QueryParam("page") int page);

    /// An indicator; fields that are not needed here are passed over.
    @JsonIgnoreProperties(ignoreUnknown = true)
    record IndicatorAnswer(
            String code,
            String title,
            String measurementUnit,
            String direction,
            String publisher,
            List<String> missingEditions) {}

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

    /// An observation as it stands.
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Observation(
            String municipality,
            String indicator,
            String period,
            String gender,
            String status,
            @Nullable BigDecimal value,
            int observationVersion,
            long changeNumber) {

        SeriesChange toChange() {
            return new SeriesChange(
                    municipality, indicator, period, gender, status, value, observationVersion, changeNumber);
        }
    }
}

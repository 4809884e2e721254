package se.malbild.strategy;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.including;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.matching.UrlPathPattern;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/// What indicator-service is to answer about one indicator. A later answer takes the place of an earlier one.
public final class IndicatorAnswers {

    private static final String ROOT = "/indicator/v1/";

    private final String indicator;
    private final WireMock server;

    private IndicatorAnswers(String indicator, WireMock server) {
        this.indicator = indicator;
        this.server = server;
    }

    public static IndicatorAnswers of(String indicator) {
        URI address = URI.create(ConfigProvider.getConfig().getValue("malbild.indicator-service.url", String.class));
        return new IndicatorAnswers(indicator, new WireMock(address.getHost(), address.getPort()));
    }

    /// A figure of a municipality.
    public record Figure(String municipality, String period, String value, int version, long changeNumber) {

        String json(String indicator) {
            return """
                    {"municipality": "%s", "indicator": "%s", "period": "%s", "gender": "T", "status": "VALUE",
                     "value": %s, "observationVersion": %d, "changeNumber": %d}""".formatted(municipality, indicator, period, value, version, changeNumber);
        }
    }

    /// A figure of Hedemora.
    public static Figure figure(String period, String value, int version) {
        return new Figure("2083", period, value, version, 100L + version);
    }

    public IndicatorAnswers titled(String title) {
        server.register(get(indicatorPath()).willReturn(json("""
                {"code": "%s", "titleSwedish": "%s", "titleEnglish": "In English", "measurementUnit": "placering",
                 "direction": "LOWER_IS_BETTER", "publisher": "Utgivaren", "missingEditions": [], "newField": 1}""".formatted(indicator, title))));
        return this;
    }

    /// The same whichever municipalities are asked for.
    public IndicatorAnswers with(Figure... figures) {
        server.register(get(urlPathEqualTo(ROOT + "observations"))
                .withQueryParam("indicator", equalTo(indicator))
                .willReturn(json(page(1, 1, figures))));
        return this;
    }

    public IndicatorAnswers withPage(int page, int pages, Figure... figures) {
        server.register(get(urlPathEqualTo(ROOT + "observations"))
                .withQueryParam("indicator", equalTo(indicator))
                .withQueryParam("page", equalTo(Integer.toString(page)))
                .willReturn(json(page(page, pages, figures))));
        return this;
    }

    public IndicatorAnswers slowlyWith(int milliseconds, Figure... figures) {
        server.register(get(urlPathEqualTo(ROOT + "observations"))
                .withQueryParam("indicator", equalTo(indicator))
                .willReturn(json(page(1, 1, figures)).withFixedDelay(milliseconds)));
        return this;
    }

    /// Cannot answer for the moment.
    public IndicatorAnswers away() {
        server.register(get(indicatorPath()).willReturn(aResponse().withStatus(503)));
        return this;
    }

    /// Cannot answer the next two times.
    public IndicatorAnswers awayTwice() {
        for (String state : List.of(Scenario.STARTED, "once")) {
            server.register(get(indicatorPath())
                    .inScenario(indicator)
                    .whenScenarioStateIs(state)
                    .willSetStateTo(state.equals("once") ? "twice" : "once")
                    .willReturn(aResponse().withStatus(state.equals("once") ? 429 : 503)));
        }
        return this;
    }

    /// What was asked about the indicator itself.
    public List<LoggedRequest> askedFor() {
        return server.find(getRequestedFor(indicatorPath()));
    }

    /// What was asked about its figures for a municipality.
    public List<LoggedRequest> askedForFigures(String municipality) {
        return server.find(getRequestedFor(urlPathEqualTo(ROOT + "observations"))
                .withQueryParam("indicator", equalTo(indicator))
                .withQueryParam("municipality", including(municipality)));
    }

    private UrlPathPattern indicatorPath() {
        return urlPathEqualTo(ROOT + "indicators/" + indicator);
    }

    private String page(int page, int pages, Figure... figures) {
        String items =
                Arrays.stream(figures).map(figure -> figure.json(indicator)).collect(Collectors.joining(", "));
        return """
                {"items": [%s], "meta": {"page": %d, "limit": 200, "count": %d, "totalRecords": 1, "totalPages": %d}}""".formatted(items, page, figures.length, pages);
    }

    private static ResponseDefinitionBuilder json(String body) {
        return aResponse().withHeader("Content-Type", "application/json").withBody(body);
    }
}

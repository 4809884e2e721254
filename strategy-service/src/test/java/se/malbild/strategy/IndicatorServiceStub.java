package se.malbild.strategy;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/// Answers in indicator-service's place with the examples of its own contract: the place of Hedemora in 2021. Over the
/// real service the line is walked in the tests of the launcher.
public final class IndicatorServiceStub implements QuarkusTestResourceLifecycleManager {

    private static final String CONTRACT = "../docs/api/indicator-openapi.yaml";

    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());

    @Override
    public Map<String, String> start() {
        server.start();
        server.stubFor(get(urlPathMatching("/indicator/v1/indicators/.*")).willReturn(notFound()));
        server.stubFor(get(urlPathEqualTo("/indicator/v1/indicators/fokus.placering"))
                .willReturn(okJson(example("/indicators/{indicatorCode}"))));
        server.stubFor(get(urlPathEqualTo("/indicator/v1/observations")).willReturn(okJson(example("/observations"))));
        server.stubFor(post(urlPathEqualTo("/indicator/v1/token"))
                .withRequestBody(containing("grant_type=client_credentials"))
                .willReturn(
                        okJson("{\"access_token\": \"a-token\", \"token_type\": \"Bearer\", \"expires_in\": 600}")));
        return Map.of("malbild.indicator-service.url", server.baseUrl() + "/indicator/v1");
    }

    private static String example(String path) {
        try {
            JsonNode contract = new ObjectMapper(new YAMLFactory())
                    .readTree(Path.of(CONTRACT).toFile());
            return contract.path("paths")
                    .path(path)
                    .at("/get/responses/200/content/application~1json/examples/example/value")
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        server.stop();
    }
}

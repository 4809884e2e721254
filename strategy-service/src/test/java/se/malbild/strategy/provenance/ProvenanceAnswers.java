package se.malbild.strategy.provenance;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.including;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/// What indicator-service is to answer about where a change comes from.
final class ProvenanceAnswers {

    private static final Path CONTRACT = Path.of("../docs/api/indicator-openapi.yaml");
    private static final String ADDRESS = "/indicator/v1/provenance";

    private final long number;
    private final WireMock server;

    private ProvenanceAnswers(long number, WireMock server) {
        this.number = number;
        this.server = server;
    }

    static ProvenanceAnswers about(long number) {
        URI address = URI.create(ConfigProvider.getConfig().getValue("malbild.indicator-service.url", String.class));
        return new ProvenanceAnswers(number, new WireMock(address.getHost(), address.getPort()));
    }

    /// The example of the contract: a figure of a workbook, and one that was calculated.
    static JsonNode contract() {
        try {
            return new ObjectMapper(new YAMLFactory())
                    .readTree(CONTRACT.toFile())
                    .at("/paths/~1provenance/get/responses/200/content/application~1json/examples/example/value");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void withContract() {
        server.register(asked().willReturn(json(contract().toString())));
    }

    /// The first of the contract's example under the number that is asked for, with a field that nobody knows.
    void withOne() {
        server.register(asked().willReturn(json(one())));
    }

    void away() {
        server.register(asked().willReturn(aResponse().withStatus(503)));
    }

    void awayOnce() {
        String scenario = "provenance " + number;
        server.register(asked().inScenario(scenario)
                .whenScenarioStateIs(Scenario.STARTED)
                .willSetStateTo("back")
                .willReturn(aResponse().withStatus(503)));
        server.register(asked().inScenario(scenario).whenScenarioStateIs("back").willReturn(json(one())));
    }

    void slow(int milliseconds) {
        server.register(asked().willReturn(json(one()).withFixedDelay(milliseconds)));
    }

    List<LoggedRequest> requests() {
        return server.find(
                getRequestedFor(urlPathEqualTo(ADDRESS)).withQueryParam("change", including(Long.toString(number))));
    }

    private MappingBuilder asked() {
        return get(urlPathEqualTo(ADDRESS)).withQueryParam("change", including(Long.toString(number)));
    }

    private String one() {
        ObjectNode answer = contract().deepCopy();
        ObjectNode item = (ObjectNode) answer.withArray("items").get(0);
        item.put("newField", 1);
        ((ObjectNode) item.get("change")).put("number", number);
        answer.putArray("items").add(item);
        return answer.toString();
    }

    private static ResponseDefinitionBuilder json(String body) {
        return aResponse().withHeader("Content-Type", "application/json").withBody(body);
    }
}

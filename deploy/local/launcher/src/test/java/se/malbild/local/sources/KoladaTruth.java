package se.malbild.local.sources;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.malbild.local.sourcestub.SourceStub;

/// What the stub of Kolada answers, asked for KPI by KPI and read in the simplest way there is.
///
/// @param stub that is asked
record KoladaTruth(SourceStub stub) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /// @param kpis ids, and the indicators that they are
    /// @return empty where there is a row without a value
    Map<Figure, Optional<BigDecimal>> figures(Map<String, String> kpis, List<String> municipalities)
            throws IOException {
        Map<Figure, Optional<BigDecimal>> figures = new HashMap<>();
        for (Map.Entry<String, String> kpi : kpis.entrySet()) {
            JsonNode answer =
                    answerTo("/data/kpi/%s/municipality/%s".formatted(kpi.getKey(), String.join(",", municipalities)));
            if (!answer.path("next_url").isNull()) {
                throw new IllegalStateException("More than a page of " + kpi.getKey());
            }
            for (JsonNode row : answer.path("values")) {
                for (JsonNode value : row.path("values")) {
                    figures.put(
                            new Figure(
                                    kpi.getValue(),
                                    row.path("municipality").asText(),
                                    row.path("period").asText(),
                                    value.path("gender").asText()),
                            Optional.of(value.path("value"))
                                    .filter(JsonNode::isNumber)
                                    .map(JsonNode::decimalValue));
                }
            }
        }
        return figures;
    }

    private JsonNode answerTo(String question) throws IOException {
        try (InputStream answer =
                URI.create(stub.koladaUrl() + question).toURL().openStream()) {
            return JSON.readTree(answer);
        }
    }
}

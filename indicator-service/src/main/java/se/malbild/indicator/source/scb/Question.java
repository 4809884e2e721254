package se.malbild.indicator.source.scb;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Cells that a table is asked for.
///
/// @param selection codes by variable
record Question(Map<String, List<String>> selection) {

    static final String REGION = "Region";
    static final String TIME = "Tid";

    private static final ObjectMapper JSON = new ObjectMapper();

    static Question of(FigureDefinition figure, List<String> municipalities, List<Integer> years) {
        Map<String, List<String>> selection = new LinkedHashMap<>();
        selection.put(REGION, municipalities);
        selection.putAll(figure.selection());
        selection.put(TIME, years.stream().map(String::valueOf).toList());
        return new Question(selection);
    }

    /// What was asked with a body of either API.
    static Question of(String body) {
        try {
            JsonNode asked = JSON.readTree(body);
            Map<String, List<String>> selection = new LinkedHashMap<>();
            asked.path("selection")
                    .forEach(one -> selection.put(one.path("variableCode").asText(), texts(one.path("valueCodes"))));
            asked.path("query")
                    .forEach(one -> selection.put(
                            one.path("code").asText(),
                            texts(one.path("selection").path("values"))));
            return new Question(selection);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No question to Statistics Sweden: " + body, e);
        }
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(one -> texts.add(one.asText()));
        return texts;
    }

    /// How many cells the answer has.
    long cells() {
        return selection.values().stream().mapToLong(List::size).reduce(1, Math::multiplyExact);
    }
}

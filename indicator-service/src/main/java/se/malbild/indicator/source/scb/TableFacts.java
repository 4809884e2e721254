package se.malbild.indicator.source.scb;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/// What a table says of itself.
///
/// @param codes by variable
/// @param mandatory the variables that cannot be left out
/// @param updated the day on which it was last updated; empty when it does not say
/// @param discontinued true when it says that it is not updated any more
record TableFacts(Map<String, Set<String>> codes, Set<String> mandatory, String updated, boolean discontinued) {

    /// From the metadata of either API.
    static TableFacts of(JsonNode root) throws NonsenseAnswer {
        Map<String, Set<String>> codes = new LinkedHashMap<>();
        Set<String> mandatory = new LinkedHashSet<>();
        for (Map.Entry<String, JsonNode> dimension : root.path("dimension").properties()) {
            JsonNode index = dimension.getValue().path("category").path("index");
            codes.put(dimension.getKey(), index.isArray() ? texts(index) : fields(index));
            if (!dimension.getValue().at("/extension/elimination").asBoolean()) {
                mandatory.add(dimension.getKey());
            }
        }
        for (JsonNode variable : root.path("variables")) {
            String code = variable.path("code").asText();
            codes.put(code, texts(variable.path("values")));
            if (!variable.path("elimination").asBoolean()) {
                mandatory.add(code);
            }
        }
        if (!codes.containsKey(Question.REGION) || !codes.containsKey(Question.TIME)) {
            throw new NonsenseAnswer("dimension: " + codes.keySet());
        }
        String updated = root.path("updated").asText("");
        return new TableFacts(
                codes,
                mandatory,
                updated.length() > 10 ? updated.substring(0, 10) : updated,
                root.at("/extension/discontinued").asBoolean());
    }

    /// The codes of a variable; none when the table does not have it.
    Set<String> codes(String variable) {
        return codes.getOrDefault(variable, Set.of());
    }

    /// The years that it has.
    NavigableSet<Integer> years() {
        NavigableSet<Integer> years = new TreeSet<>();
        codes(Question.TIME).stream()
                .filter(code -> code.matches("[0-9]{4}"))
                .forEach(code -> years.add(Integer.valueOf(code)));
        return years;
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new LinkedHashSet<>();
        array.forEach(one -> texts.add(one.asText()));
        return texts;
    }

    private static Set<String> fields(JsonNode object) {
        Set<String> names = new LinkedHashSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}

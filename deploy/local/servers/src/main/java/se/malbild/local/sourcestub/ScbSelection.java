package se.malbild.local.sourcestub;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which codes are asked for, by variable in the order of the table.
///
/// @param table that is asked
/// @param codes of the variables that the answer is to have
record ScbSelection(ScbTable table, Map<String, List<String>> codes) {

    /// From the body of PxWebApi v2.
    static ScbSelection ofV2(ScbTable table, JsonNode body) throws ScbRefusal {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        for (JsonNode one : body.path("selection")) {
            asked.put(one.path("variableCode").asText(), texts(one.path("valueCodes")));
        }
        return of(table, asked);
    }

    /// From the query string of PxWebApi v2.
    static ScbSelection ofQuery(ScbTable table, String query) throws ScbRefusal {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        for (String part : query.split("&", -1)) {
            String plain = URLDecoder.decode(part, StandardCharsets.UTF_8);
            if (plain.startsWith("valueCodes[") && plain.contains("]=")) {
                asked.put(
                        plain.substring("valueCodes[".length(), plain.indexOf(']')),
                        List.of(plain.substring(plain.indexOf('=') + 1).split(",", -1)));
            }
        }
        return of(table, asked);
    }

    /// From the body of PxWeb API v1.
    static ScbSelection ofV1(ScbTable table, JsonNode body) throws ScbRefusal {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        for (JsonNode one : body.path("query")) {
            asked.put(one.path("code").asText(), texts(one.path("selection").path("values")));
        }
        return of(table, asked);
    }

    private static ScbSelection of(ScbTable table, Map<String, List<String>> asked) throws ScbRefusal {
        for (String variable : asked.keySet()) {
            if (table.variables().stream().noneMatch(known -> known.code().equals(variable))) {
                throw new ScbRefusal(400, "Non-existent variable");
            }
        }
        Map<String, List<String>> codes = new LinkedHashMap<>();
        for (ScbVariable variable : table.variables()) {
            List<String> wanted = asked.getOrDefault(variable.code(), List.of());
            if (wanted.equals(List.of("*"))) {
                codes.put(variable.code(), variable.codes());
            } else if (!wanted.isEmpty()) {
                codes.put(variable.code(), inOrder(variable, wanted));
            } else if (!variable.elimination()) {
                throw new ScbRefusal(400, "Missing selection for mandantory variable");
            }
        }
        return new ScbSelection(table, codes);
    }

    private static List<String> inOrder(ScbVariable variable, List<String> wanted) throws ScbRefusal {
        List<String> known = variable.codes();
        if (!known.containsAll(wanted)) {
            throw new ScbRefusal(400, "Non-existent value");
        }
        return known.stream().filter(wanted::contains).toList();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(one -> texts.add(one.asText()));
        return texts;
    }

    long cells() {
        return codes.values().stream().mapToLong(List::size).reduce(1, (product, size) -> product * size);
    }
}

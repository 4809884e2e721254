package se.malbild.local.sourcestub;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is asked: the parts of the path after `/v3/`, and the parameters.
record KoladaQuestion(String path, List<String> parts, Map<String, String> parameters) {

    static final int MOST_IN_SEGMENT = 25;
    static final int MOST_PER_PAGE = 5000;

    static KoladaQuestion of(URI uri, String base) {
        String path = uri.getRawPath();
        List<String> parts = Arrays.stream(path.substring(base.length()).split("/", -1))
                .filter(part -> !part.isEmpty())
                .map(KoladaQuestion::plain)
                .toList();
        Map<String, String> parameters = new HashMap<>();
        if (uri.getRawQuery() != null) {
            for (String pair : uri.getRawQuery().split("&", -1)) {
                String[] sides = pair.split("=", 2);
                parameters.put(plain(sides[0]), sides.length < 2 ? "" : plain(sides[1]));
            }
        }
        return new KoladaQuestion(path, parts, parameters);
    }

    private static String plain(String encoded) {
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }

    /// What the path is about: `kpi`, `municipality`, `municipality_groups` or `data`.
    String subject() {
        return parts.isEmpty() ? "" : parts.getFirst();
    }

    /// The ids that follow a name in the path; none when the name is not there.
    Optional<List<String>> ids(String name) {
        int at = parts.indexOf(name);
        return at < 0 || at + 1 >= parts.size()
                ? Optional.empty()
                : Optional.of(Arrays.stream(parts.get(at + 1).split(",", -1))
                        .map(String::strip)
                        .toList());
    }

    /// The segment that has more ids than one may have.
    Optional<String> tooLong() {
        return parts.stream()
                .filter(part -> part.split(",", -1).length > MOST_IN_SEGMENT)
                .findFirst();
    }

    int page() {
        return Math.max(1, number("page", 1));
    }

    int perPage() {
        return number("per_page", MOST_PER_PAGE);
    }

    private int number(String name, int otherwise) {
        try {
            return Integer.parseInt(parameters.getOrDefault(name, Integer.toString(otherwise)));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    /// The path and query of another page of the same.
    String page(int number) {
        List<String> pairs = new ArrayList<>();
        parameters.forEach((name, value) -> {
            if (!name.equals("page")) {
                pairs.add(name + "=" + value.replace(" ", "%20"));
            }
        });
        pairs.sort(null);
        pairs.addFirst("page=" + number);
        return path + "?" + String.join("&", pairs);
    }
}

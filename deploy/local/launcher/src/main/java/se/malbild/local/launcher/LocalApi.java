package se.malbild.local.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// One service's API, called in a role of a municipality.
final class LocalApi implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int CREATED = 201;
    private static final int OK = 200;
    private static final String SAMPLE_INDICATOR = "fokus.placering";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Service service;
    private final String municipality;
    private final String token;

    /// @param municipality its SCB code
    LocalApi(Service service, Role role, String municipality, SigningKey key) {
        this.service = service;
        this.municipality = municipality;
        this.token = new TokenRequest(role, Optional.of(municipality), List.of(), Duration.ofHours(1))
                .signedWith(key, Clock.systemUTC().instant());
    }

    /// Sends a sample file to a path of the API.
    ///
    /// @return the path of what was made
    /// @throws IOException when it is refused
    String post(String path, String mediaType, String sample) throws IOException, InterruptedException {
        HttpRequest.Builder request = to("/%s/v1%s".formatted(service.api(), path));
        return post(request.header("Prefer", "wait=20"), mediaType, bytes(sample));
    }

    /// Sends a table of Fokus and does not wait for the end of its import.
    void send(byte[] table) throws IOException, InterruptedException {
        post(to("/indicator/v1/import-runs?layout=fokus-2021"), "text/tab-separated-values; charset=utf-8", table);
    }

    private String post(HttpRequest.Builder request, String mediaType, byte[] body)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request.header("Content-Type", mediaType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build());
        if (answer.statusCode() != CREATED) {
            throw new IOException("%s answered %d: %s".formatted(service.name(), answer.statusCode(), answer.body()));
        }
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /// The path of the measure of the sample data that is judged.
    String sampleMeasure() throws IOException, InterruptedException {
        String strategies = "/strategy/v1/municipalities/%s/strategies".formatted(municipality);
        Predicate<JsonNode> adopted =
                strategy -> strategy.path("status").asText().equals("ADOPTED");
        return judgedMeasure(strategies + "/" + idOfFirst(strategies, adopted));
    }

    /// The path of the measure of a strategy that rests on the sample figures.
    ///
    /// @param strategy its path
    String judgedMeasure(String strategy) throws IOException, InterruptedException {
        return measure(
                strategy, criterion -> criterion.path("indicator").asText().equals(SAMPLE_INDICATOR));
    }

    /// Sends a sample of what a municipality reports: each value to the measure that asks for it.
    ///
    /// @param strategy path of the strategy that the measures are of
    void report(String strategy, String sample) throws IOException, InterruptedException {
        for (JsonNode value : JSON.readTree(bytes(sample))) {
            String asked = value.path("report").asText();
            String measure = measure(
                    strategy, criterion -> criterion.findValuesAsText("report").contains(asked));
            post(to(measure + "/reported-values"), "application/json", JSON.writeValueAsBytes(value));
        }
    }

    /// Sends a sample of forums, each held for the activity of a plan that it names by its number.
    ///
    /// @param plan path of the plan
    void holdForums(String plan, String sample) throws IOException, InterruptedException {
        String activities = "/strategy/v1/municipalities/%s/activities?plan=%s&limit=200"
                .formatted(municipality, plan.substring(plan.lastIndexOf('/') + 1));
        Map<String, String> ids = get(activities)
                .path("items")
                .valueStream()
                .collect(Collectors.toMap(activity -> activity.path("number").asText(), activity -> activity.path("id")
                        .asText()));
        for (JsonNode forum : JSON.readTree(bytes(sample))) {
            ObjectNode held = forum.deepCopy();
            held.put("activity", ids.get(forum.path("activity").asText()));
            post(
                    to("/strategy/v1/municipalities/%s/forums".formatted(municipality)),
                    "application/json",
                    JSON.writeValueAsBytes(held));
        }
    }

    private String measure(String strategy, Predicate<JsonNode> criterion) throws IOException, InterruptedException {
        String id = idOfFirst(strategy + "/measures", measure -> criterion.test(measure.path("criterion")));
        return strategy.replaceFirst("/strategies/.*", "/measures/") + id;
    }

    private String idOfFirst(String list, Predicate<JsonNode> wanted) throws IOException, InterruptedException {
        return get(list + "?limit=200")
                .path("items")
                .valueStream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new IOException("The sample data is not among " + list))
                .path("id")
                .asText();
    }

    /// What is said of a measure in the newest year that has a verdict.
    Optional<String> standingSentence(String measure) throws IOException, InterruptedException {
        JsonNode sentence = get(measure + "/standing").at("/complete/sentence");
        return sentence.isMissingNode() ? Optional.empty() : Optional.of(sentence.asText());
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(to(path).GET().build());
        if (answer.statusCode() != OK) {
            throw new IOException("%s answered %d to %s".formatted(service.name(), answer.statusCode(), path));
        }
        return JSON.readTree(answer.body());
    }

    private HttpRequest.Builder to(String path) {
        URI page = service.page(path);
        return HttpRequest.newBuilder(page).timeout(LIMIT).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    static byte[] bytes(String sample) throws IOException {
        try (InputStream bytes = LocalApi.class.getResourceAsStream("/sample-data/" + sample)) {
            return Objects.requireNonNull(bytes, sample).readAllBytes();
        }
    }

    @Override
    public void close() {
        http.close();
    }
}

package se.malbild.local.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.Objects;
import java.util.Optional;

/// One service's API, called in a role of a municipality.
final class LocalApi implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int CREATED = 201;
    private static final int OK = 200;
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
        return postTo("/%s/v1%s".formatted(service.api(), path), mediaType, sample);
    }

    /// Sends a sample file to a path of the server, such as one that was answered before.
    String postTo(String path, String mediaType, String sample) throws IOException, InterruptedException {
        return post(to(path).header("Prefer", "wait=20"), mediaType, bytes(sample));
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

    /// The path of the measure of the sample data.
    String sampleMeasure() throws IOException, InterruptedException {
        String strategies = "/strategy/v1/municipalities/%s/strategies".formatted(municipality);
        String strategy = firstId(strategies);
        return "/strategy/v1/municipalities/%s/measures/".formatted(municipality)
                + firstId(strategies + "/" + strategy + "/measures");
    }

    private String firstId(String list) throws IOException, InterruptedException {
        return JSON.readTree(send(to(list).GET().build()).body())
                .at("/items/0/id")
                .asText();
    }

    /// The sentence of the first assessment of a list.
    Optional<String> firstSentence(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(to(path).GET().build());
        if (answer.statusCode() != OK) {
            throw new IOException("%s answered %d to %s".formatted(service.name(), answer.statusCode(), path));
        }
        JsonNode sentence = JSON.readTree(answer.body()).at("/items/0/sentence");
        return sentence.isMissingNode() ? Optional.empty() : Optional.of(sentence.asText());
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

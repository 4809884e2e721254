package se.malbild.local.benchmark.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import se.malbild.local.launcher.OwnProduct;
import se.malbild.local.launcher.Refusal;

/// Imports by the product's own API.
final class ProductImport implements AutoCloseable {

    /// The stored layout of long tables.
    private static final String LAYOUT = "malbild";

    /// The service waits for so long at most.
    private static final String PATIENCE = "wait=60";

    private static final long BETWEEN_LOOKS_MILLIS = 20;
    private static final int CREATED = 201;
    private static final int OK = 200;
    private static final Set<String> ENDED = Set.of("DONE", "FAILED", "CANCELLED");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final OwnProduct product;
    private final URI runs;
    private final String token;

    ProductImport(OwnProduct product) {
        this.product = product;
        this.runs = URI.create(product.indicatorResources() + "/import-runs");
        this.token = product.nationalImporterToken();
    }

    /// Sends a table and waits until it is imported.
    ///
    /// @throws Refusal when the import does not change what it should
    Timing send(Path table, Figures figures, Novelty novelty) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("%s?layout=%s".formatted(runs, LAYOUT)))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "text/csv; charset=utf-8")
                .header("Prefer", PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofFile(table))
                .build();
        Instant sent = Clock.systemUTC().instant();
        long start = System.nanoTime();
        JsonNode run = ended(answer(request, CREATED));
        Duration total = Duration.ofNanos(System.nanoTime() - start);
        ensureRight(run, figures, novelty);
        return new Timing(total, steps(run, sent, total));
    }

    private JsonNode ended(JsonNode begun) throws IOException, InterruptedException {
        JsonNode run = begun;
        while (!ENDED.contains(run.path("status").asText())) {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
            product.ensureWanted();
            run = get("/" + begun.path("id").asText());
        }
        return run;
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(runs + path))
                .header("Authorization", "Bearer " + token)
                .build();
        return answer(request, OK);
    }

    private JsonNode answer(HttpRequest request, int expected) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != expected) {
            throw new Refusal("%s %s answered %d: %s"
                    .formatted(request.method(), request.uri(), answer.statusCode(), answer.body()));
        }
        return JSON.readTree(answer.body());
    }

    private void ensureRight(JsonNode run, Figures figures, Novelty novelty) throws IOException, InterruptedException {
        JsonNode counts = run.path("counts");
        long changes = novelty.changes(figures);
        boolean right = run.path("status").asText().equals("DONE")
                && counts.path(novelty == Novelty.ALL_NEW ? "created" : "revised")
                                .asLong()
                        == changes
                && counts.path("unchanged").asLong() == figures.count() - changes
                && counts.path("problems").asLong() == 0;
        if (!right) {
            throw new Refusal("The import of %,d figures, %s, came out as %s%nIts first problems: %s"
                    .formatted(
                            figures.count(),
                            novelty.words(),
                            run,
                            get("/%s/problems?limit=3".formatted(run.path("id").asText()))));
        }
    }

    private static Map<Step, Duration> steps(JsonNode run, Instant sent, Duration total) {
        Instant received = time(run, "receivedAt");
        Instant started = time(run, "startedAt");
        Instant comparing = time(run, "comparingAt");
        Instant applying = time(run, "applyingAt");
        Instant finished = time(run, "finishedAt");
        Map<Step, Duration> steps = new EnumMap<>(Step.class);
        steps.put(Step.UPLOAD, Duration.between(sent, received));
        steps.put(Step.WAIT, Duration.between(received, started));
        steps.put(Step.READ, Duration.between(started, comparing));
        steps.put(Step.COMPARE, Duration.between(comparing, applying));
        steps.put(Step.APPLY, Duration.between(applying, finished));
        steps.put(Step.COMMIT, Duration.between(finished, sent.plus(total)));
        return steps;
    }

    private static Instant time(JsonNode run, String field) {
        return Instant.parse(run.path(field).asText());
    }

    @Override
    public void close() {
        http.close();
    }
}

package se.malbild.local.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import se.malbild.local.launcher.Installation;

/// A stream of imports that goes on whatever happens to the services, until it is closed. What is not answered may have
/// been done or not: the ledger tells.
final class Imports implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final long BETWEEN_IMPORTS_MILLIS = 30;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Installation installation;
    private final Random random;
    private final History history;
    private final String token;
    private final List<String> done = new ArrayList<>();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger undone = new AtomicInteger();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final ScheduledExecutorService sender = Executors.newSingleThreadScheduledExecutor();

    private Imports(Installation installation, long seed) {
        this.installation = installation;
        this.random = new Random(seed);
        this.history = new History(random);
        this.token = installation.nationalImporterToken();
    }

    static Imports begin(Installation installation, long seed) {
        Imports imports = new Imports(installation, seed);
        var _ = imports.sender.scheduleWithFixedDelay(imports::send, 0, BETWEEN_IMPORTS_MILLIS, TimeUnit.MILLISECONDS);
        return imports;
    }

    /// How many the service has carried out while the sender waited.
    int answered() {
        return answered.get();
    }

    /// How many of them took another one back.
    int undone() {
        return undone.get();
    }

    private void send() {
        HttpRequest request =
                switch (history.next(done)) {
                    case History.Table(String csv) -> to("/import-runs?layout=malbild", "text/csv; charset=utf-8", csv);
                    case History.Undo(String run) -> to("/undo-runs", "application/json", """
                                {"importRun": "%s", "reason": "Prov"}""".formatted(run));
                };
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode run = JSON.readTree(answer.body());
            if (run.path("status").asText().equals("DONE")) {
                answered.incrementAndGet();
                note(run);
            }
        } catch (IOException e) {
            // A node is down or has just died: the next one is sent to any of them.
            System.getLogger(Imports.class.getName()).log(System.Logger.Level.DEBUG, "Not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void note(JsonNode run) {
        if (run.path("kind").asText().equals("UNDO")) {
            undone.incrementAndGet();
        } else {
            done.add(run.path("id").asText());
        }
    }

    private HttpRequest to(String path, String mediaType, String body) {
        List<String> nodes = installation.indicatorNodes();
        String node = nodes.get(random.nextInt(nodes.size()));
        return HttpRequest.newBuilder(installation.page(node, "/indicator/v1" + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", mediaType)
                .header("Prefer", "wait=2")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    /// Ends the stream; the last import is answered or given up.
    @Override
    public void close() {
        sender.close();
        http.close();
    }
}

package se.malbild.local.benchmark.stream;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import se.malbild.local.launcher.OwnProduct;
import se.malbild.local.launcher.Refusal;

/// Imports of one figure each, one after the other.
final class SingleImports implements AutoCloseable {

    private static final int CREATED = 201;
    private static final int BEFORE = 20;

    private final HttpClient http = HttpClient.newHttpClient();
    private final OwnProduct product;
    private final String token;
    private int sent;

    SingleImports(OwnProduct product) {
        this.product = product;
        this.token = product.nationalImporterToken();
    }

    /// Measures how soon a change is in the stream when nothing else happens. Some are sent before that do not count.
    Delays measure(ChangeStream stream, int count) throws IOException, InterruptedException {
        stream.seekToEnd();
        List<Duration> delays = new ArrayList<>();
        for (int i = 0; i < BEFORE + count; i++) {
            product.ensureWanted();
            CompletableFuture<HttpResponse<String>> answer = send();
            Duration delay = stream.awaitNext();
            ensureDone(answer.join());
            if (i >= BEFORE) {
                delays.add(delay);
            }
        }
        return new Delays(delays);
    }

    private CompletableFuture<HttpResponse<String>> send() {
        sent++;
        String table = "municipality,indicator,period,gender,value\n2083,bench.0000,2024,T,%d.%d\n"
                .formatted(System.nanoTime() % 1_000_000, sent % 10);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(product.indicatorResources() + "/import-runs?layout=malbild"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "text/csv; charset=utf-8")
                .header("Prefer", "wait=10")
                .POST(HttpRequest.BodyPublishers.ofString(table))
                .build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofString());
    }

    private static void ensureDone(HttpResponse<String> answer) {
        if (answer.statusCode() != CREATED || !answer.body().contains("\"status\":\"DONE\"")) {
            throw new Refusal("An import of one figure answered %d: %s".formatted(answer.statusCode(), answer.body()));
        }
    }

    @Override
    public void close() {
        http.close();
    }
}

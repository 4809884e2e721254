package se.malbild.local.benchmark.verdict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import se.malbild.local.launcher.OwnProduct;
import se.malbild.local.launcher.Refusal;

/// Imports of a figure of each indicator for each municipality, by the product's own API.
final class NationalImports implements AutoCloseable {

    private static final int CREATED = 201;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final OwnProduct product;
    private final List<String> municipalities;
    private final int indicators;
    private int sent;

    NationalImports(OwnProduct product, List<String> municipalities, int indicators) {
        this.product = product;
        this.municipalities = municipalities;
        this.indicators = indicators;
    }

    /// Imports years, each figure other than in the import before.
    ///
    /// @return when it was committed, as the service tells
    Instant send(int firstYear, int lastYear) throws IOException, InterruptedException {
        sent++;
        StringBuilder table = new StringBuilder("municipality,indicator,period,gender,value\n");
        for (int year : IntStream.rangeClosed(firstYear, lastYear).toArray()) {
            for (int indicator = 1; indicator <= indicators; indicator++) {
                for (int at = 0; at < municipalities.size(); at++) {
                    table.append(String.format(
                            Locale.ROOT,
                            "%s,bench.%04d,%d,T,%d.%02d%n",
                            municipalities.get(at),
                            indicator,
                            year,
                            (at * 31 + indicator * 17 + year * 7 + sent * 13) % 90,
                            sent % 100));
                }
            }
        }
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(product.indicatorResources() + "/import-runs?layout=malbild"))
                .header("Authorization", "Bearer " + product.nationalImporterToken())
                .header("Content-Type", "text/csv; charset=utf-8")
                .header("Prefer", "wait=60")
                .POST(HttpRequest.BodyPublishers.ofString(table.toString()))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        JsonNode run = JSON.readTree(answer.body());
        if (answer.statusCode() != CREATED
                || !run.path("status").asText().equals("DONE")
                || run.at("/counts/problems").asLong() != 0) {
            throw new Refusal("A national import answered %d: %s".formatted(answer.statusCode(), answer.body()));
        }
        return Instant.parse(run.path("finishedAt").asText());
    }

    @Override
    public void close() {
        http.close();
    }
}

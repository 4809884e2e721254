package se.malbild.local.benchmark.fetch;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.TopicPartition;
import se.malbild.local.benchmark.Database;
import se.malbild.local.benchmark.SqlFile;
import se.malbild.local.benchmark.stream.ChangeStream;
import se.malbild.local.launcher.OwnProduct;
import se.malbild.local.launcher.Refusal;
import se.malbild.local.sourcestub.SourceStub;

/// Fetches by the product's own API, each of them into a database without figures.
final class SourceRounds implements AutoCloseable {

    static final int MOST_YEARS = 15;

    private static final int LAST_YEAR = 2024;
    private static final long MUNICIPALITIES = 290;
    private static final int GENDERS = 3;
    private static final long BETWEEN_LOOKS_MILLIS = 10;
    private static final int CREATED = 201;
    private static final int CONFLICT = 409;
    private static final double NANOS = 1e9;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final OwnProduct product;
    private final Database database;
    private final SourceStub stub;
    private final ChangeStream stream;

    SourceRounds(OwnProduct product, Database database, SourceStub stub) {
        this.product = product;
        this.database = database;
        this.stub = stub;
        this.stream = new ChangeStream(product.bootstrapServers());
    }

    /// Makes the indicators, unless they are there from before.
    void lay(Kpis kpis) throws IOException, InterruptedException {
        kpis.addTo(stub);
        for (String id : kpis.ids()) {
            ObjectNode form = JSON.createObjectNode()
                    .put("kpi", id)
                    .put("titleSwedish", "Påhittat nyckeltal " + id)
                    .put("measurementUnit", "%")
                    .put("dividedByGender", kpis.dividedByGender());
            HttpResponse<String> answer = post("/kolada-indicators", product.catalogueAdminToken(), form);
            if (answer.statusCode() != CREATED && answer.statusCode() != CONFLICT) {
                throw unexpected(answer);
            }
        }
    }

    /// Takes all figures away, and fetches them.
    ///
    /// @throws Refusal when something else comes of it than all values stored and published
    Outcome fetch(Kpis kpis, int years) throws IOException, SQLException, InterruptedException {
        awaitPublished();
        database.execute(SqlFile.read("fetch-benchmark/empty"));
        database.execute("VACUUM (ANALYZE) observation, observation_change");
        database.execute("CHECKPOINT");
        Map<TopicPartition, Long> before = stream.ends();
        int asked = stub.requests();
        ObjectNode order = JSON.createObjectNode()
                .put("reader", "kolada")
                .put("fromYear", LAST_YEAR - years + 1)
                .put("toYear", LAST_YEAR);
        kpis.codes().forEach(order.withArray("indicators")::add);
        long start = System.nanoTime();
        HttpResponse<String> ordered = post("/fetches", product.nationalImporterToken(), order);
        if (ordered.statusCode() != CREATED) {
            throw unexpected(ordered);
        }
        String fetch = JSON.readTree(ordered.body()).path("id").asText();
        await("""
                SELECT FROM source_fetch f LEFT JOIN import_run r ON r.id = f.run_id
                WHERE f.id = '%s' AND f.status NOT IN ('FAILED', 'CANCELLED')
                    AND (r.id IS NULL OR r.status NOT IN ('DONE', 'FAILED', 'CANCELLED'))""".formatted(fetch));
        awaitPublished();
        Duration total = Duration.ofNanos(System.nanoTime() - start);
        long values = MUNICIPALITIES * years * kpis.ids().size() * (kpis.dividedByGender() ? GENDERS : 1);
        Outcome outcome = outcome(fetch, values, total, stub.requests() - asked);
        var _ = stream.read(before, values);
        return outcome;
    }

    private Outcome outcome(String fetch, long values, Duration total, int requests) throws SQLException {
        return database.rows("""
                        SELECT r.created_count, coalesce(r.status, f.status) AS status, f.failure_code,
                            (SELECT count(*) FROM observation) AS stored,
                            extract(epoch FROM f.finished_at - f.started_at) AS asking,
                            extract(epoch FROM r.finished_at - f.finished_at) AS importing
                        FROM source_fetch f LEFT JOIN import_run r ON r.id = f.run_id
                        WHERE f.id = '%s'""".formatted(fetch), row -> {
                    if (row.getLong("created_count") != values || row.getLong("stored") != values) {
                        throw new Refusal("Of %,d values %,d were created and %,d are stored; the fetch is %s (%s)."
                                .formatted(
                                        values,
                                        row.getLong("created_count"),
                                        row.getLong("stored"),
                                        row.getString("status"),
                                        row.getString("failure_code")));
                    }
                    return new Outcome(
                            values,
                            total,
                            duration(row.getDouble("asking")),
                            duration(row.getDouble("importing")),
                            requests);
                })
                .getFirst();
    }

    private static Duration duration(double seconds) {
        return Duration.ofNanos((long) (seconds * NANOS));
    }

    private void awaitPublished() throws SQLException, InterruptedException {
        await("SELECT FROM change_counter, publication WHERE published_number < last_number");
    }

    private void await(String ongoing) throws SQLException, InterruptedException {
        while (database.hasRows(ongoing)) {
            product.ensureWanted();
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
        }
    }

    private HttpResponse<String> post(String path, String token, ObjectNode form)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(product.indicatorResources() + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static Refusal unexpected(HttpResponse<String> answer) {
        return new Refusal("%s answered %d: %s".formatted(answer.uri(), answer.statusCode(), answer.body()));
    }

    @Override
    public void close() {
        stream.close();
        http.close();
    }
}

package se.malbild.local.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.malbild.local.launcher.Installation;
import se.malbild.local.sourcestub.SourceStub;

/// The packaged product beside stubs of the sources, which it asks.
final class SourceWorld implements AutoCloseable {

    static final Duration LONGEST = Duration.ofMinutes(2);

    private static final List<String> ENDED = List.of("FETCHED", "FAILED", "CANCELLED");
    private static final List<String> RUN_ENDED = List.of("DONE", "FAILED", "CANCELLED");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Installation installation;
    private SourceStub stub;

    private SourceWorld(Path data, int nodes, boolean automatic) throws IOException, InterruptedException {
        stub = SourceStub.start(0);
        Map<String, String> settings = Map.of(
                "MALBILD_SOURCES_KOLADA_URL", stub.koladaUrl().toString(),
                "MALBILD_SOURCES_SCB_URL", stub.scbUrl().toString(),
                "MALBILD_SOURCES_AUTOMATIC", Boolean.toString(automatic),
                "MALBILD_SOURCES_FETCH_ATTEMPTS", "3",
                "MALBILD_SOURCES_FETCH_PAUSE", "PT1S",
                "MALBILD_SOURCES_ATTEMPTS", "2",
                "MALBILD_SOURCES_BREAKER_PAUSE", "2s");
        installation = Installation.start(data, new Installation.Shape(1, nodes, 1), settings);
    }

    /// Starts everything.
    ///
    /// @param nodes of indicator-service
    /// @param automatic whether the calendar orders fetches by itself
    static SourceWorld start(Path data, int nodes, boolean automatic) throws IOException, InterruptedException {
        return new SourceWorld(data, nodes, automatic);
    }

    Installation installation() {
        return installation;
    }

    SourceStub stub() {
        return stub;
    }

    /// Nobody answers any more where the sources were.
    void takeSourcesDown() {
        stub.close();
    }

    /// They answer again, where they did before.
    void bringSourcesUp() {
        stub = SourceStub.start(stub.port());
    }

    /// The API of indicator-service.
    Answers indicators() {
        return answers("/indicator/v1");
    }

    /// What is beside the API of indicator-service: health and metrics.
    Answers management() {
        return answers("");
    }

    private Answers answers(String path) {
        return answers(path, installation::nationalImporterToken);
    }

    private Answers answers(String path, Supplier<String> token) {
        URI base = installation.page(installation.indicatorNodes().getFirst(), path);
        return new Answers(http, base, token);
    }

    /// Adds a KPI of Kolada to the catalogue.
    ///
    /// @return the code of the indicator
    String addIndicator(String kpi, String measurementUnit) throws IOException, InterruptedException {
        return answers("/indicator/v1", installation::catalogueAdminToken)
                .post(
                        "/kolada-indicators",
                        "{\"kpi\": \"%s\", \"measurementUnit\": \"%s\"}".formatted(kpi, measurementUnit))
                .path("code")
                .asText();
    }

    /// Orders a fetch.
    ///
    /// @param indicators none means all that the reader brings
    /// @param municipalities none means all
    /// @param changedSince a day; null for everything
    /// @return its id
    String order(String reader, List<String> indicators, List<String> municipalities, @Nullable String changedSince)
            throws IOException, InterruptedException {
        return indicators()
                .post("/fetches", """
                        {"reader": "%s", "indicators": %s, "municipalities": %s, "fromYear": 2015, "toYear": 2026%s}""".formatted(
                                reader,
                                list(indicators),
                                list(municipalities),
                                changedSince == null ? "" : ", \"changedSince\": \"%s\"".formatted(changedSince)))
                .path("id")
                .asText();
    }

    private static String list(List<String> texts) {
        return texts.stream().map("\"%s\""::formatted).collect(Collectors.joining(", ", "[", "]"));
    }

    /// Waits until a fetch has ended.
    JsonNode ended(String fetch) {
        return await().atMost(LONGEST)
                .ignoreExceptions()
                .until(
                        () -> indicators().get("/fetches/" + fetch),
                        seen -> ENDED.contains(seen.path("status").asText()));
    }

    /// Waits until a fetch has become an import and that is done.
    ///
    /// @return the run
    JsonNode imported(String fetch) {
        JsonNode ended = ended(fetch);
        assertThat(ended.path("status").asText()).as(ended.toString()).isEqualTo("FETCHED");
        String run = ended.path("importRun").asText();
        JsonNode done = await().atMost(LONGEST)
                .until(
                        () -> indicators().get("/import-runs/" + run),
                        seen -> RUN_ENDED.contains(seen.path("status").asText()));
        assertThat(done.path("status").asText()).as(done.toString()).isEqualTo("DONE");
        return done;
    }

    /// The codes of indicators by their ids at Kolada.
    Map<String, String> indicatorsByKpi(Stream<String> kpis) throws SQLException {
        Map<String, String> all = new HashMap<>();
        for (List<String> row :
                rows("indicator", "SELECT kolada_id, code FROM indicator WHERE kolada_id IS NOT NULL")) {
            all.put(row.getFirst(), row.getLast());
        }
        return kpis.collect(Collectors.toMap(kpi -> kpi, kpi -> {
            assertThat(all).containsKey(kpi);
            return all.getOrDefault(kpi, "");
        }));
    }

    /// What a query of a service's database gives.
    List<List<String>> rows(String database, String query) throws SQLException {
        try (Connection connection = installation.database(database);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            List<List<String>> rows = new ArrayList<>();
            int columns = answer.getMetaData().getColumnCount();
            while (answer.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(String.valueOf(answer.getString(column)));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    @Override
    public void close() {
        installation.close();
        stub.close();
        http.close();
    }
}

package se.malbild.local.launcher;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import se.malbild.local.servers.KafkaBroker;
import se.malbild.local.servers.KafkaTopics;
import se.malbild.local.servers.KeptPostgres;
import se.malbild.local.servers.RunningProcess.Signal;

/// The packaged indicator-service on a durable PostgreSQL and a broker of its own, to be killed and started again.
@SuppressWarnings("try") // a test that is interrupted while it closes this has failed anyway
final class IndicatorNode implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final DataFolder folder;
    private final KafkaBroker kafka;
    private final Service service;
    private final SigningKey key;
    private final HttpClient http = HttpClient.newHttpClient();
    private final int postgresPort;
    private KeptPostgres postgres;
    private Part part;

    private IndicatorNode(Path data) throws IOException, InterruptedException {
        FreePorts ports = FreePorts.find();
        this.folder = DataFolder.open(data);
        this.kafka = KafkaBroker.startForTests();
        KafkaTopics.ensure(kafka.bootstrapServers(), "");
        this.postgresPort = ports.postgres();
        this.postgres = startedPostgres();
        postgres.ensureDatabase("indicator");
        this.key = SigningKey.ensure(folder);
        this.service = new Service(
                Part.INDICATOR,
                "indicator",
                ports.indicator(),
                RunningUp.HOME.resolve("indicator-service/target/indicator-service-runner.jar"),
                List.of("-Xmx256m"),
                Sources.NONE.environment());
        this.part = startedService();
        awaitReady();
    }

    static IndicatorNode start(Path data) throws IOException, InterruptedException {
        return new IndicatorNode(data);
    }

    String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    /// Ends the service without a word, in the midst of whatever it does.
    void kill() throws InterruptedException {
        part.process().send(Signal.KILL);
        part.process().awaitEnd(LONGEST);
    }

    /// Starts the service again, and returns when it is ready.
    void startAgain() {
        part = startedService();
        awaitReady();
    }

    /// Ends the database server without a word, as when its machine loses power, and starts it again.
    void crashDatabase() throws InterruptedException {
        Part server = Part.postgres(folder).orElseThrow();
        server.process().send(Signal.QUIT);
        server.process().awaitEnd(LONGEST);
        postgres = startedPostgres();
    }

    private KeptPostgres startedPostgres() throws InterruptedException {
        LogFile log = folder.log(Part.POSTGRES);
        log.begin();
        return KeptPostgres.start(
                folder.programs(), folder.postgres(), log.path(), postgresPort, () -> Thread.onSpinWait());
    }

    private Part startedService() {
        return service.start(folder, postgres.jdbcUrl("indicator"), kafka.bootstrapServers(), key);
    }

    private void awaitReady() {
        await().atMost(LONGEST)
                .ignoreExceptions()
                .until(() -> http.send(
                                        HttpRequest.newBuilder(service.page("/q/health/ready"))
                                                .build(),
                                        HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200);
    }

    /// A connection with all rights, beside the service.
    Connection connect() throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl("indicator") + "?user=postgres");
    }

    /// What a query of one value gives.
    long number(String query) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /// The status of the newest run; empty when there is none.
    String newestStatus() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT status || coalesce(' ' || failure, '') FROM import_run ORDER BY id DESC LIMIT 1")) {
            return row.next() ? row.getString(1) : "";
        }
    }

    /// Sends a table and waits for no answer.
    CompletableFuture<HttpResponse<String>> send(String table, String query) {
        HttpRequest request = HttpRequest.newBuilder(page("/import-runs?layout=fokus-2021" + query))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "text/tab-separated-values")
                .header("Prefer", "wait=30")
                .POST(HttpRequest.BodyPublishers.ofString(table))
                .build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofString());
    }

    URI page(String path) {
        return URI.create(service.url() + path);
    }

    String token() {
        return new TokenRequest(Role.NATIONAL_IMPORTER, Optional.empty(), List.of(), Duration.ofHours(1))
                .signedWith(key, Clock.systemUTC().instant());
    }

    @Override
    public void close() throws InterruptedException {
        http.close();
        part.process().send(Signal.KILL);
        part.process().awaitEnd(LONGEST);
        Optional<Part> server = Part.postgres(folder);
        if (server.isPresent()) {
            server.get().process().send(Signal.INT);
            server.get().process().awaitEnd(LONGEST);
        }
        kafka.close();
    }
}

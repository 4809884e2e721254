package se.malbild.local.launcher;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.core.ConditionFactory;
import se.malbild.local.servers.BrokerSeat;
import se.malbild.local.servers.KafkaMain;
import se.malbild.local.servers.KafkaTopics;
import se.malbild.local.servers.KeptPostgres;
import se.malbild.local.servers.RunningProcess;
import se.malbild.local.servers.RunningProcess.Signal;

/// The packaged product on servers of its own, with several nodes of each service, every part a process that can be
/// killed, stopped, paused and started again.
public final class Installation implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(90);
    private static final Duration ANSWER = Duration.ofSeconds(2);

    /// The compilers would take most of two cores while so many processes start.
    private static final List<String> JVM = List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    /// The group waits for so long before it gives the partitions of a killed node to others; 45 seconds if nothing is
    /// said.
    private static final String SHORT_SESSION = "-Dmp.messaging.incoming.measure-changes.session.timeout.ms=6000";

    private final DataFolder folder;
    private final SigningKey key;
    private final List<BrokerSeat> seats;
    private final int postgresPort;
    private final Map<String, Service> services = new LinkedHashMap<>();
    private final Map<String, Part> parts = new ConcurrentHashMap<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private KeptPostgres postgres;

    /// How many there are of what.
    public record Shape(int brokers, int indicatorNodes, int strategyNodes) {}

    private Installation(Path data, Shape shape, Map<String, String> settings)
            throws IOException, InterruptedException {
        List<Integer> ports = FreePorts.find(1 + 2 * shape.brokers() + shape.indicatorNodes() + shape.strategyNodes());
        this.folder = DataFolder.open(data);
        this.key = SigningKey.ensure(folder);
        this.postgresPort = ports.getFirst();
        this.seats = IntStream.range(0, shape.brokers())
                .mapToObj(i -> new BrokerSeat(i + 1, ports.get(1 + 2 * i), ports.get(2 + 2 * i)))
                .toList();
        List<Integer> rest = ports.subList(1 + 2 * shape.brokers(), ports.size());
        addServices(shape, rest, settings);
        this.postgres = startedPostgres();
    }

    private void addServices(Shape shape, List<Integer> ports, Map<String, String> settings) {
        for (int i = 0; i < shape.indicatorNodes(); i++) {
            add(new Service(
                    "indicator-service-" + (i + 1),
                    "indicator",
                    ports.get(i),
                    RunningUp.HOME.resolve("indicator-service/target/indicator-service-runner.jar"),
                    JVM,
                    settings));
        }
        String indicator = services.values().iterator().next().url().toString();
        List<String> jvm = new ArrayList<>(JVM);
        jvm.add(SHORT_SESSION);
        for (int i = 0; i < shape.strategyNodes(); i++) {
            add(new Service(
                    "strategy-service-" + (i + 1),
                    "strategy",
                    ports.get(shape.indicatorNodes() + i),
                    RunningUp.HOME.resolve("strategy-service/target/strategy-service-runner.jar"),
                    jvm,
                    Map.of("MALBILD_INDICATOR_SERVICE_URL", indicator)));
        }
    }

    private void add(Service service) {
        services.put(service.name(), service);
    }

    /// Nothing listens there: what nobody has set up is not asked.
    private static final Map<String, String> NOBODY_TO_ASK = Map.of(
            "MALBILD_SOURCES_AUTOMATIC", "false",
            "MALBILD_SOURCES_KOLADA_URL", "http://127.0.0.1:1/v3",
            "MALBILD_SOURCES_SCB_URL", "http://127.0.0.1:1/api/v2");

    /// As [#start(Path, Shape, Map)], with nobody to ask for figures.
    public static Installation start(Path data, Shape shape) throws IOException, InterruptedException {
        return start(data, shape, NOBODY_TO_ASK);
    }

    /// Starts everything, with Hedemora's strategy in it, and returns when all is ready.
    ///
    /// @param settings added to the environment of each node of indicator-service
    public static Installation start(Path data, Shape shape, Map<String, String> settings)
            throws IOException, InterruptedException {
        Installation installation = new Installation(data, shape, settings);
        try {
            installation.brokers().forEach(installation::startBroker);
            installation.postgres.ensureDatabase("indicator");
            installation.postgres.ensureDatabase("strategy");
            installation.brokers().forEach(installation::awaitBroker);
            KafkaTopics.ensure(installation.bootstrapServers(), "", shape.brokers());
            installation.startInTurn();
            installation.loadHedemora();
            return installation;
        } catch (Exception e) {
            installation.close();
            throw e;
        }
    }

    /// The first node of each service migrates its database alone.
    private void startInTurn() {
        List<String> first =
                List.of(indicatorNodes().getFirst(), strategyNodes().getFirst());
        first.forEach(this::startNode);
        first.forEach(this::awaitReady);
        List<String> others =
                services.keySet().stream().filter(name -> !first.contains(name)).toList();
        others.forEach(this::startNode);
        others.forEach(this::awaitReady);
    }

    private void loadHedemora() throws IOException, InterruptedException {
        Service strategy = service(strategyNodes().getFirst());
        try (LocalApi api = new LocalApi(strategy, Role.COORDINATOR, "2083", key)) {
            var _ = api.post("/municipalities/2083/strategy-documents", "application/json", "hedemora-strategy.json");
        }
    }

    public List<String> indicatorNodes() {
        return nodesOf("indicator");
    }

    public List<String> strategyNodes() {
        return nodesOf("strategy");
    }

    private List<String> nodesOf(String api) {
        return services.values().stream()
                .filter(service -> service.api().equals(api))
                .map(Service::name)
                .toList();
    }

    public List<String> brokers() {
        return seats.stream().map(Installation::nameOf).toList();
    }

    private static String nameOf(BrokerSeat seat) {
        return "kafka-" + seat.node();
    }

    private Service service(String node) {
        return Optional.ofNullable(services.get(node)).orElseThrow();
    }

    private Part part(String name) {
        return Optional.ofNullable(parts.get(name)).orElseThrow();
    }

    /// All brokers.
    public String bootstrapServers() {
        return seats.stream().map(BrokerSeat::address).collect(Collectors.joining(","));
    }

    /// Of a node, with a leading slash.
    public URI page(String node, String path) {
        return service(node).page(path);
    }

    /// Writes figures of all municipalities.
    public String nationalImporterToken() {
        return token(Role.NATIONAL_IMPORTER);
    }

    /// Adds indicators to the catalogue.
    public String catalogueAdminToken() {
        return token(Role.CATALOGUE_ADMIN);
    }

    private String token(Role role) {
        return new TokenRequest(role, Optional.empty(), List.of(), Duration.ofHours(1))
                .signedWith(key, Clock.systemUTC().instant());
    }

    /// A connection with all rights.
    ///
    /// @param name of the database: `indicator`, `strategy` or `postgres`
    public Connection database(String name) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(name) + "?user=postgres");
    }

    /// Its connections carry its name.
    public void startNode(String node) {
        Service service = service(node);
        String url = postgres.jdbcUrl(service.database()) + "?ApplicationName=" + node;
        parts.put(node, service.start(folder, url, bootstrapServers(), key));
    }

    /// Waits until a node says that it can serve.
    public void awaitReady(String node) {
        HttpRequest request = HttpRequest.newBuilder(page(node, "/q/health/ready"))
                .timeout(ANSWER)
                .build();
        awaitOf(node)
                .until(() -> http.send(request, HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200);
    }

    private ConditionFactory awaitOf(String name) {
        Part part = part(name);
        return await().atMost(LONGEST).ignoreExceptions().failFast(() -> {
            if (!part.process().isRunning()) {
                throw new AssertionError(
                        "%s has ended.%n%s".formatted(name, part.log().lastWords()));
            }
        });
    }

    /// Ends a broker or a node without a word, in the midst of whatever it does.
    public void kill(String name) throws InterruptedException {
        end(name, Signal.KILL);
    }

    /// Ends a broker or a node in order.
    public void stop(String name) throws InterruptedException {
        end(name, Signal.TERM);
    }

    private void end(String name, Signal signal) throws InterruptedException {
        part(name).process().send(signal);
        awaitEnd(name);
    }

    /// Waits until a broker or a node has ended by itself.
    public void awaitEnd(String name) throws InterruptedException {
        if (!part(name).process().awaitEnd(LONGEST)) {
            throw new IllegalStateException(name + " does not end");
        }
    }

    /// Makes a node stand still, as when its machine is too busy with something else.
    public void pause(String node) {
        part(node).process().send(Signal.STOP);
    }

    /// Lets it go on as if nothing had been.
    public void resume(String node) {
        part(node).process().send(Signal.CONT);
    }

    public long processOf(String name) {
        return part(name).process().pid();
    }

    public void startBroker(String name) {
        BrokerSeat seat = seat(name);
        List<String> arguments = new ArrayList<>(List.of(
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KafkaMain.class.getName(),
                folder.root().resolve("kafka").resolve(name).toString(),
                seat.written()));
        seats.stream()
                .filter(other -> !other.equals(seat))
                .map(BrokerSeat::written)
                .forEach(arguments::add);
        parts.put(name, Part.startJava(folder, name, arguments, Map.of()));
    }

    private BrokerSeat seat(String name) {
        return seats.stream()
                .filter(seat -> nameOf(seat).equals(name))
                .findFirst()
                .orElseThrow();
    }

    /// Waits until a broker takes connections.
    public void awaitBroker(String name) {
        int port = seat(name).port();
        awaitOf(name).until(() -> {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return socket.isConnected();
            }
        });
    }

    /// Ends the database server in order, with all that is open.
    public void stopPostgres() throws InterruptedException {
        RunningProcess server = Part.postgres(folder).orElseThrow().process();
        server.send(Signal.INT);
        if (!server.awaitEnd(LONGEST)) {
            throw new IllegalStateException("PostgreSQL does not end");
        }
    }

    public void startPostgres() throws InterruptedException {
        postgres = startedPostgres();
    }

    private KeptPostgres startedPostgres() throws InterruptedException {
        LogFile log = folder.log(Part.POSTGRES);
        log.begin();
        return KeptPostgres.start(
                folder.programs(), folder.postgres(), log.path(), postgresPort, () -> Thread.sleep(20));
    }

    /// Leaves no process behind, whatever the test has done.
    @Override
    public void close() {
        http.close();
        await().atMost(LONGEST).until(() -> {
            List<Part> left = Stream.concat(parts.values().stream(), Part.postgres(folder).stream())
                    .filter(part -> part.process().isRunning())
                    .toList();
            left.forEach(part -> part.process().send(part.force()));
            return left.isEmpty();
        });
    }
}

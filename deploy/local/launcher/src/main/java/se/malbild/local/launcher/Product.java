package se.malbild.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.malbild.local.servers.BrokerSeat;
import se.malbild.local.servers.KafkaMain;
import se.malbild.local.servers.KafkaTopics;
import se.malbild.local.servers.KeptPostgres;
import se.malbild.local.sourcestub.SourceStub;

/// The two servers and the services on them, on one data folder.
final class Product {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(2);
    private static final int OK = 200;

    private final DataFolder folder;
    private final Ports ports;
    private final Progress progress;
    private final List<Service> services;
    private final Sources sources;
    private final StopOnSignal stop;
    private final RunningParts running;

    Product(
            List<Service> services,
            Sources sources,
            DataFolder folder,
            Ports ports,
            Progress progress,
            StopOnSignal stop) {
        this.folder = folder;
        this.ports = ports;
        this.progress = progress;
        this.services = services;
        this.sources = sources;
        this.stop = stop;
        this.running = new RunningParts(stop);
    }

    List<Service> services() {
        return services;
    }

    /// Returns when all services are ready.
    ///
    /// @throws Refusal when a part does not start; what has started still runs
    void start() throws InterruptedException {
        Part kafka = startKafka();
        if (sources.hasStub()) {
            startSourceStub();
        }
        KeptPostgres postgres = startPostgres();
        ensureDatabases(postgres);
        running.await(kafka, this::kafkaListens);
        KafkaTopics.ensure(bootstrapServers(), "");
        startServices(postgres);
    }

    /// Loads the sample data into the services, which are ready.
    void load(SampleData data) throws InterruptedException {
        data.loadOnce(service(Part.STRATEGY), service(Part.INDICATOR));
    }

    /// Where its figures come from by themselves.
    Sources sources() {
        return sources;
    }

    /// @param name of one of the services
    Service service(String name) {
        return services.stream()
                .filter(service -> service.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Part startKafka() {
        progress.say("Starting Kafka on 127.0.0.1:%d".formatted(ports.kafka));
        List<String> arguments = List.of(
                "-Xmx256m",
                // What the broker says while it stops is logged too.
                "-Dlog4j.shutdownHookEnabled=false",
                "-cp",
                System.getProperty("java.class.path"),
                KafkaMain.class.getName(),
                folder.kafka().toString(),
                new BrokerSeat(1, ports.kafka, ports.kafkaController).written());
        Part kafka = Part.startJava(folder, Part.KAFKA, arguments, Map.of());
        running.add(kafka);
        return kafka;
    }

    /// Answers long before the services ask it.
    private void startSourceStub() {
        progress.say("Starting the source stub on 127.0.0.1:%d".formatted(sources.stubPort()));
        List<String> arguments = List.of(
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                SourceStub.class.getName(),
                Integer.toString(sources.stubPort()));
        running.add(Part.startJava(folder, Part.SOURCE_STUB, arguments, Map.of()));
    }

    private KeptPostgres startPostgres() throws InterruptedException {
        progress.say("Starting PostgreSQL on 127.0.0.1:%d".formatted(ports.postgres));
        LogFile log = folder.log(Part.POSTGRES);
        log.begin();
        folder.clearUnfinished();
        try {
            KeptPostgres postgres = KeptPostgres.start(
                    folder.programs(), folder.postgres(), log.path(), ports.postgres, () -> stop.pause(BETWEEN_LOOKS));
            Part.postgres(folder).ifPresent(running::add);
            return postgres;
        } catch (IllegalStateException | UncheckedIOException e) {
            throw new Refusal("%s.%n%s".formatted(e.getMessage(), log.lastWords()), e);
        }
    }

    private void ensureDatabases(KeptPostgres postgres) {
        for (Service service : services) {
            postgres.ensureDatabase(service.database());
            Migrations.ensureKnown(service, postgres.jdbcUrl(service.database()));
        }
    }

    private void startServices(KeptPostgres postgres) throws InterruptedException {
        SigningKey key = SigningKey.ensure(folder);
        Map<Service, Part> started = new LinkedHashMap<>();
        for (Service service : services) {
            progress.say("Starting %s on 127.0.0.1:%d".formatted(service.name(), service.port()));
            Part part = service.start(folder, postgres.jdbcUrl(service.database()), bootstrapServers(), key);
            running.add(part);
            started.put(service, part);
        }
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (Map.Entry<Service, Part> service : started.entrySet()) {
                URI health = service.getKey().page("/q/health/ready");
                running.await(service.getValue(), () -> isReady(http, health));
            }
        }
    }

    /// Stops one service in order.
    void stopService(Service service) throws InterruptedException {
        Part part = running.remove(service.name());
        new Shutdown(progress).of(List.of(part));
    }

    /// Starts a service that was stopped; returns before it is ready.
    void startService(Service service) {
        progress.say("Starting %s on 127.0.0.1:%d".formatted(service.name(), service.port()));
        String url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(ports.postgres, service.database());
        running.add(service.start(folder, url, bootstrapServers(), SigningKey.read(folder)));
    }

    private boolean kafkaListens() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), ports.kafka)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isReady(HttpClient http, URI page) {
        HttpRequest request = HttpRequest.newBuilder(page).timeout(ANSWER_LIMIT).build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            // The waiting that follows ends by it.
            Thread.currentThread().interrupt();
            return false;
        }
    }

    String bootstrapServers() {
        return "127.0.0.1:" + ports.kafka;
    }

    /// Watches until the product should stop.
    ///
    /// @throws Refusal when a part ends by itself
    void watch() throws InterruptedException {
        running.watch();
    }

    /// Stops what has been started.
    void stop() throws InterruptedException {
        new Shutdown(progress).of(running.all());
    }

    /// Stops what a launcher that was killed has left running on the folder.
    static void stopLeftover(DataFolder folder, Progress progress) throws InterruptedException {
        List<Part> left = new ArrayList<>();
        for (String name : List.of(Part.STRATEGY, Part.INDICATOR, Part.SOURCE_STUB, Part.KAFKA)) {
            Part.recorded(folder, name).ifPresent(left::add);
        }
        Part.postgres(folder).ifPresent(left::add);
        if (!left.isEmpty()) {
            progress.say("Taking over from an earlier start that was killed");
            new Shutdown(progress).of(left);
        }
    }
}

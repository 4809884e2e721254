package se.malbild.local.servers;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.utils.Time;

/// The real Apache Kafka broker in this JVM: broker and KRaft controller in one, on the loopback interface.
public final class KafkaBroker implements AutoCloseable {

    private static final String CLUSTER_ID = "TcOlbGJpbGRfbG9jYWw_MQ";

    private final KafkaRaftServer server;
    private final int port;
    private final Optional<Path> temporary;

    private KafkaBroker(KafkaRaftServer server, int port, Optional<Path> temporary) {
        this.server = server;
        this.port = port;
        this.temporary = temporary;
    }

    /// Starts a broker for tests: free ports, data in a temporary folder.
    public static KafkaBroker startForTests() {
        try {
            Path folder = Files.createTempDirectory("malbild-kafka");
            FreePorts ports = FreePorts.find();
            KafkaRaftServer server = start(folder, ports.first(), ports.second(), Map.of());
            return new KafkaBroker(server, ports.first(), Optional.of(folder));
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for the data of Kafka", e);
        }
    }

    /// Starts a broker on data that is kept; every message is on disk before it is acknowledged.
    ///
    /// @param folder where the log lies; formatted when it is new
    /// @param port of the broker
    /// @param controllerPort of the KRaft controller, used by the broker alone
    public static KafkaBroker startKept(Path folder, int port, int controllerPort) {
        KafkaRaftServer server = start(
                folder,
                port,
                controllerPort,
                Map.of(
                        "log.flush.interval.messages", "1",
                        // A restarted controller lets the broker in again only when its last session has timed out.
                        "broker.session.timeout.ms", "2000",
                        "broker.heartbeat.interval.ms", "500"));
        return new KafkaBroker(server, port, Optional.empty());
    }

    private static KafkaRaftServer start(Path folder, int port, int controllerPort, Map<String, String> more) {
        Properties settings = settings(folder, port, controllerPort);
        settings.putAll(more);
        formatIfNew(folder, settings);
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
        server.startup();
        return server;
    }

    private static Properties settings(Path folder, int port, int controllerPort) {
        Properties settings = new Properties();
        settings.putAll(Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", "1"),
                Map.entry("controller.quorum.voters", "1@127.0.0.1:" + controllerPort),
                Map.entry(
                        "listeners", "BROKER://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort)),
                Map.entry("advertised.listeners", "BROKER://127.0.0.1:" + port),
                Map.entry("listener.security.protocol.map", "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry("inter.broker.listener.name", "BROKER"),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("log.dirs", folder.toString()),
                Map.entry("auto.create.topics.enable", "false"),
                // One broker: every internal topic has one replica.
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("offsets.topic.num.partitions", "1"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("transaction.state.log.num.partitions", "1"),
                Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                Map.entry("share.coordinator.state.topic.min.isr", "1"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                Map.entry("log.retention.ms", "-1"),
                Map.entry("log.cleaner.dedupe.buffer.size", "8388608")));
        return settings;
    }

    private static void formatIfNew(Path folder, Properties settings) {
        if (Files.exists(folder.resolve("meta.properties"))) {
            return;
        }
        try {
            Path file = Files.createTempFile("malbild-kafka", ".properties");
            try {
                // A stream and no writer: Kafka reads the file as ISO 8859-1, and only a stream escapes å, ä and ö.
                try (var out = Files.newOutputStream(file)) {
                    settings.store(out, null);
                }
                String[] arguments = {"format", "--cluster-id", CLUSTER_ID, "--config", file.toString()};
                try (PrintStream silent =
                        new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
                    if (StorageTool.execute(arguments, silent) != 0) {
                        throw new IOException("The storage tool of Kafka refused");
                    }
                }
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of Kafka could not be formatted: " + folder, e);
        }
    }

    /// What a client connects to, as `host:port`.
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /// Waits until the broker has been stopped from elsewhere.
    public void awaitStop() {
        server.awaitShutdown();
    }

    /// Stops the broker, and deletes its data when it was for tests.
    @Override
    public void close() {
        server.shutdown();
        temporary.ifPresent(KafkaBroker::delete);
    }

    private static void delete(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path entry : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The data of a test's broker could not be deleted", e);
        }
    }
}

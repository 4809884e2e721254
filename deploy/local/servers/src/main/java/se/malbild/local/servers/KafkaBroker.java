package se.malbild.local.servers;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
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
    private final BrokerSeat seat;
    private final Optional<Path> temporary;

    private KafkaBroker(KafkaRaftServer server, BrokerSeat seat, Optional<Path> temporary) {
        this.server = server;
        this.seat = seat;
        this.temporary = temporary;
    }

    /// Starts a broker for tests: free ports, data in a temporary folder.
    public static KafkaBroker startForTests() {
        try {
            Path folder = Files.createTempDirectory("malbild-kafka");
            FreePorts ports = FreePorts.find();
            BrokerSeat seat = new BrokerSeat(1, ports.first(), ports.second());
            KafkaRaftServer server = start(folder, BrokerSettings.of(folder, seat, List.of(seat)));
            return new KafkaBroker(server, seat, Optional.of(folder));
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for the data of Kafka", e);
        }
    }

    /// Starts a broker on data that is kept; every message is on disk before it is acknowledged.
    ///
    /// @param folder where the log lies; formatted when it is new
    /// @param seat of this broker
    /// @param cluster all brokers, this one among them
    public static KafkaBroker startKept(Path folder, BrokerSeat seat, List<BrokerSeat> cluster) {
        Properties settings = BrokerSettings.of(folder, seat, cluster);
        settings.putAll(BrokerSettings.KEPT);
        return new KafkaBroker(start(folder, settings), seat, Optional.empty());
    }

    private static KafkaRaftServer start(Path folder, Properties settings) {
        formatIfNew(folder, settings);
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
        server.startup();
        return server;
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
        return seat.address();
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

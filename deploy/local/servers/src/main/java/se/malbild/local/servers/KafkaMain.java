package se.malbild.local.servers;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Runs the broker in a JVM of its own, on data that is kept, until SIGTERM.
public final class KafkaMain {

    private KafkaMain() {}

    /// Starts the broker and returns when it has stopped.
    ///
    /// @param arguments the folder of the data, and the brokers of the cluster as [BrokerSeat#written] has them,
    ///     this one first
    public static void main(String[] arguments) {
        List<BrokerSeat> cluster =
                Arrays.stream(arguments).skip(1).map(BrokerSeat::read).toList();
        KafkaBroker broker = KafkaBroker.startKept(
                Path.of(arguments[0]),
                cluster.getFirst(),
                cluster.stream()
                        .sorted(Comparator.comparingInt(BrokerSeat::node))
                        .toList());
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "stop-kafka"));
        broker.awaitStop();
    }
}

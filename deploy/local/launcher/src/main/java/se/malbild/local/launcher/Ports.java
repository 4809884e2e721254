package se.malbild.local.launcher;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/// The loopback ports of the product.
public final class Ports {

    @Option(names = "--postgres-port")
    int postgres = 5433;

    @Option(names = "--kafka-port")
    int kafka = 9094;

    @Option(names = "--kafka-controller-port")
    int kafkaController = 9095;

    @Option(names = "--strategy-port")
    int strategy = 8080;

    @Option(names = "--indicator-port")
    int indicator = 8081;

    /// The usual ones, all moved, so that another product can run beside the usual one.
    ///
    /// @param by how far
    public static Ports movedBy(int by) {
        Ports ports = new Ports();
        ports.postgres += by;
        ports.kafka += by;
        ports.kafkaController += by;
        ports.strategy += by;
        ports.indicator += by;
        return ports;
    }

    /// @throws Refusal when one is no port, is asked for twice or is taken
    ///
    /// @param others what else is started beside the product
    void ensureFree(LoopbackPort... others) {
        List<LoopbackPort> all = Stream.concat(product(), Arrays.stream(others)).toList();
        Map<Integer, LoopbackPort> seen = new HashMap<>();
        for (LoopbackPort port : all) {
            port.ensureValid();
            LoopbackPort twin = seen.put(port.number(), port);
            if (twin != null) {
                throw new Refusal("%s and %s are both %d: each needs a port of its own."
                        .formatted(twin.option(), port.option(), port.number()));
            }
        }
        all.forEach(LoopbackPort::ensureFree);
    }

    private Stream<LoopbackPort> product() {
        return Stream.of(
                new LoopbackPort(postgres, "PostgreSQL", "--postgres-port"),
                new LoopbackPort(kafka, "Kafka", "--kafka-port"),
                new LoopbackPort(kafkaController, "Kafka's controller", "--kafka-controller-port"),
                new LoopbackPort(strategy, "strategy-service", "--strategy-port"),
                new LoopbackPort(indicator, "indicator-service", "--indicator-port"));
    }
}

package se.malbild.local.servers;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// What a broker is told.
final class BrokerSettings {

    private static final int MOST_REPLICAS = 3;

    private BrokerSettings() {}

    /// Every message is on disk before it is acknowledged. A restarted controller lets the broker in again only when
    /// its last session has timed out, so sessions are short.
    static final Map<String, String> KEPT = Map.of(
            "log.flush.interval.messages", "1",
            "broker.session.timeout.ms", "2000",
            "broker.heartbeat.interval.ms", "500");

    /// In a cluster of three or more, one broker can be lost without loss and without a pause for its return.
    ///
    /// @param cluster all brokers, this one among them
    static Properties of(Path folder, BrokerSeat seat, List<BrokerSeat> cluster) {
        String replicas = Integer.toString(replicas(cluster.size()));
        String inSync = cluster.size() < MOST_REPLICAS ? "1" : "2";
        Properties settings = new Properties();
        settings.putAll(Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", Integer.toString(seat.node())),
                Map.entry("controller.quorum.voters", BrokerSeat.voters(cluster)),
                Map.entry(
                        "listeners",
                        "BROKER://%s,CONTROLLER://127.0.0.1:%d".formatted(seat.address(), seat.controllerPort())),
                Map.entry("advertised.listeners", "BROKER://" + seat.address()),
                Map.entry("listener.security.protocol.map", "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry("inter.broker.listener.name", "BROKER"),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("log.dirs", folder.toString()),
                Map.entry("auto.create.topics.enable", "false"),
                Map.entry("default.replication.factor", replicas),
                Map.entry("min.insync.replicas", inSync),
                Map.entry("offsets.topic.replication.factor", replicas),
                Map.entry("offsets.topic.num.partitions", "1"),
                Map.entry("transaction.state.log.replication.factor", replicas),
                Map.entry("transaction.state.log.min.isr", inSync),
                Map.entry("transaction.state.log.num.partitions", "1"),
                Map.entry("share.coordinator.state.topic.replication.factor", replicas),
                Map.entry("share.coordinator.state.topic.min.isr", inSync),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                Map.entry("log.retention.ms", "-1"),
                Map.entry("log.cleaner.dedupe.buffer.size", "8388608")));
        return settings;
    }

    /// How many copies each message has in a cluster of that size.
    static int replicas(int brokers) {
        return Math.min(MOST_REPLICAS, brokers);
    }
}

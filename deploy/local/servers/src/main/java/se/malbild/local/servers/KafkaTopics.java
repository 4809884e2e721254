package se.malbild.local.servers;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/// The topics of the product, as docs/events/asyncapi.yaml describes them.
public final class KafkaTopics {

    /// The public stream of changed observations. Fixed partitions: the order within a series must survive.
    public static final String MEASURE_CHANGES = "indicator.measure-changes.v1";

    /// What strategy-service could not read of the stream, with the reason.
    public static final String MEASURE_CHANGES_DEAD_LETTERS = "strategy.measure-changes.v1.dead-letters";

    /// The public stream of changed verdicts. Fixed partitions: the order within a measure must survive.
    public static final String ASSESSMENTS = "strategy.assessments.v1";

    private static final Map<String, Integer> PARTITIONS =
            Map.of(MEASURE_CHANGES, 12, MEASURE_CHANGES_DEAD_LETTERS, 1, ASSESSMENTS, 12);

    private KafkaTopics() {}

    /// Makes the topics that are missing, on a single broker.
    ///
    /// @param bootstrapServers of the broker, `host:port`
    /// @param prefix put before each name; empty outside tests
    public static void ensure(String bootstrapServers, String prefix) {
        ensure(bootstrapServers, prefix, 1);
    }

    /// Makes the topics that are missing.
    ///
    /// @param bootstrapServers of the brokers, `host:port`
    /// @param prefix put before each name; empty outside tests
    /// @param brokers how many there are; each message has a copy on as many as three of them
    public static void ensure(String bootstrapServers, String prefix, int brokers) {
        short replicas = (short) BrokerSettings.replicas(brokers);
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            Set<String> present = admin.listTopics().names().get();
            List<NewTopic> missing = PARTITIONS.entrySet().stream()
                    .filter(topic -> !present.contains(prefix + topic.getKey()))
                    .map(topic -> newTopic(prefix + topic.getKey(), topic.getValue(), replicas))
                    .collect(Collectors.toList());
            admin.createTopics(missing).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The topics could not be made", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while making the topics", e);
        }
    }

    private static NewTopic newTopic(String name, int partitions, short replicas) {
        return new NewTopic(name, partitions, replicas)
                .configs(Map.of("cleanup.policy", "delete", "retention.ms", "-1", "retention.bytes", "-1"));
    }
}

package se.malbild.local.servers;

import java.util.Properties;

/// One PostgreSQL and one Kafka broker for all tests of a JVM, started when first asked for.
///
/// Quarkus loads test classes in several class loaders, so where the servers stand is kept in the system properties,
/// which all of them share; the lock is a class of the JVM itself for the same reason.
public final class TestServers {

    private static final String DATABASE_PORT = "malbild.test.postgres.port";
    private static final String BOOTSTRAP_SERVERS = "malbild.test.kafka.bootstrap-servers";
    private static final String COUNTER = "malbild.test.workspaces";

    private TestServers() {}

    /// A database and a topic prefix that no other test has.
    ///
    /// @param jdbcUrl of the empty database
    /// @param username of its owner, who needs no password
    /// @param bootstrapServers of the broker
    /// @param topicPrefix put before every topic; the topics exist
    public record Workspace(String jdbcUrl, String username, String bootstrapServers, String topicPrefix) {}

    /// Starts the servers if need be and makes a workspace on them.
    @SuppressWarnings("LockOnNonEnclosingClassLiteral")
    public static Workspace newWorkspace() {
        synchronized (System.class) {
            startOnce();
            Properties shared = System.getProperties();
            int number = Integer.parseInt(shared.getProperty(COUNTER)) + 1;
            shared.setProperty(COUNTER, Integer.toString(number));
            String name = "test_" + number;
            String url = "jdbc:postgresql://127.0.0.1:%s/".formatted(shared.getProperty(DATABASE_PORT));
            String bootstrapServers = shared.getProperty(BOOTSTRAP_SERVERS);
            PostgresDatabases.ensure(url + "postgres", name);
            KafkaTopics.ensure(bootstrapServers, name + ".");
            return new Workspace(url + name, name, bootstrapServers, name + ".");
        }
    }

    private static void startOnce() {
        Properties shared = System.getProperties();
        if (shared.containsKey(COUNTER)) {
            return;
        }
        // PostgreSQL stops by its library's shutdown hook.
        PostgresServer postgres = PostgresServer.startForTests();
        KafkaBroker kafka = KafkaBroker.startForTests();
        Runtime.getRuntime().addShutdownHook(new Thread(kafka::close, "stop-kafka"));
        shared.setProperty(DATABASE_PORT, Integer.toString(postgres.port()));
        shared.setProperty(BOOTSTRAP_SERVERS, kafka.bootstrapServers());
        shared.setProperty(COUNTER, "0");
    }
}

package se.malbild.local.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class TestServersTest {

    @Test
    void twoWorkspacesShareTheServersAndNothingElse() {
        TestServers.Workspace one = TestServers.newWorkspace();
        TestServers.Workspace other = TestServers.newWorkspace();

        assertThat(one.bootstrapServers()).isEqualTo(other.bootstrapServers());
        assertThat(one.jdbcUrl()).isNotEqualTo(other.jdbcUrl());
        assertThat(one.topicPrefix()).isNotEqualTo(other.topicPrefix());
    }

    @Test
    void theDatabaseIsARealPostgresWhoseOwnerIsNoSuperuser() throws Exception {
        TestServers.Workspace workspace = TestServers.newWorkspace();

        try (Connection connection = DriverManager.getConnection(workspace.jdbcUrl(), workspace.username(), "");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT current_setting('server_version_num')::int, rolsuper, uuidv7() IS NOT NULL"
                                + " FROM pg_roles WHERE rolname = current_user")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getInt(1)).isGreaterThanOrEqualTo(180000);
            assertThat(row.getBoolean(2)).isFalse();
        }
    }

    @Test
    void theBrokerDeliversWhatWasSent() throws Exception {
        TestServers.Workspace workspace = TestServers.newWorkspace();
        String topic = workspace.topicPrefix() + KafkaTopics.MEASURE_CHANGES;
        Map<String, Object> producing = Map.of("bootstrap.servers", workspace.bootstrapServers(), "acks", "all");
        Map<String, Object> consuming = Map.of(
                "bootstrap.servers", workspace.bootstrapServers(), "group.id", "test", "auto.offset.reset", "earliest");

        try (var producer = new KafkaProducer<>(producing, new StringSerializer(), new StringSerializer());
                var consumer = new KafkaConsumer<>(consuming, new StringDeserializer(), new StringDeserializer())) {
            producer.send(new ProducerRecord<>(topic, "2083/fokus.placering", "225"))
                    .get();
            consumer.subscribe(List.of(topic));
            assertThat(consumer.poll(Duration.ofSeconds(20)))
                    .singleElement()
                    .satisfies(message -> assertThat(message.value()).isEqualTo("225"));
        }
    }
}

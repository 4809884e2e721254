package se.malbild.local.benchmark.stream;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.tools.ProducerPerformance;
import se.malbild.local.launcher.Refusal;

/// Kafka's own measure of a producer, `ProducerPerformance`, with the settings that the publisher has: acknowledged by
/// all copies, in transactions.
///
/// @param bootstrapServers of the broker
record KafkaReference(String bootstrapServers) {

    private static final String TOPIC = "stream-benchmark-reference";
    private static final int PARTITIONS = 12;
    private static final int MILLIS_OF_A_TRANSACTION = 100;
    private static final double NANOS = 1e9;
    private static final Pattern RESULT = Pattern.compile("(?m)^(\\d+) records sent, ([\\d.]+) records/sec");

    /// Sends records of one size as fast as it goes, in a JVM of its own.
    Rate measure(long records, int bytes) throws IOException, InterruptedException {
        ensureTopic();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ProducerPerformance.class.getName(),
                        "--topic",
                        TOPIC,
                        "--num-records",
                        Long.toString(records),
                        "--record-size",
                        Integer.toString(bytes),
                        "--throughput",
                        "-1",
                        "--transactional-id",
                        TOPIC,
                        "--transaction-duration-ms",
                        Integer.toString(MILLIS_OF_A_TRANSACTION),
                        "--producer-props",
                        "bootstrap.servers=" + bootstrapServers,
                        "acks=all",
                        "linger.ms=0",
                        "batch.size=131072")
                .redirectErrorStream(true)
                .start();
        try {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return rate(said);
        } finally {
            process.destroyForcibly();
        }
    }

    /// @param said by the program; its last line on the whole is the one that counts
    static Rate rate(String said) {
        Matcher lines = RESULT.matcher(said);
        String records = "";
        String perSecond = "";
        while (lines.find()) {
            records = lines.group(1);
            perSecond = lines.group(2);
        }
        if (records.isEmpty()) {
            throw new Refusal("Kafka's ProducerPerformance did not measure anything: " + said);
        }
        long count = Long.parseLong(records);
        return new Rate(
                "Kafka's ProducerPerformance",
                count,
                Duration.ofNanos((long) (count / Double.parseDouble(perSecond) * NANOS)),
                0);
    }

    private void ensureTopic() throws InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, PARTITIONS, (short) 1)))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new Refusal("The topic of Kafka's measure could not be made.", e);
            }
        }
    }
}

package se.malbild.local.launcher.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.malbild.local.servers.KafkaBroker;
import se.malbild.local.servers.KafkaTopics;

/// An intranet team works from docs/events/README.md alone: its program is compiled and run as it stands there.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventPageTest {

    private static final Path EVENTS = Path.of("../../../docs/events");
    private static final Pattern PROGRAM = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final String CHANGED = "se.malbild.indicator.measure-changed.v1";
    private static final String OLD = "0197a3c5-0000-7000-8000-000000000001";
    private static final String NEW = "0197a3c5-0000-7000-8000-00000000000a";

    private KafkaBroker broker;
    private KafkaProducer<String, String> producer;

    @BeforeAll
    void startBroker() {
        broker = KafkaBroker.startForTests();
        KafkaTopics.ensure(broker.bootstrapServers(), "");
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers()), new StringSerializer(), new StringSerializer());
    }

    @AfterAll
    void stopBroker() {
        producer.close();
        broker.close();
    }

    @Test
    void theProgramOfThePageHoldsWhatIsRight(@TempDir Path folder) throws Exception {
        compile(folder);
        send(CHANGED, OLD, figure("2021", "VALUE", "\"value\": 225", 1));
        send(CHANGED, OLD, figure("2020", "VALUE", "\"value\": 1.50, \"confidence\": {\"of\": [1, 2]}", 1));
        send(CHANGED, OLD, figure("2021", "VALUE", "\"value\": 224", 2));
        send(CHANGED, OLD, figure("2021", "VALUE", "\"value\": 225", 1));
        send(CHANGED, OLD, figure("2020", "VALUE", "\"value\": 1.50", 1));
        send("se.malbild.indicator.import-completed.v1", OLD, "{\"lastChangeNumber\": 3}");
        send("se.malbild.indicator.something-new.v2", OLD, "{}");
        send(CHANGED, OLD, "no JSON");
        send(CHANGED, OLD, figure("2021", "WITHDRAWN", "\"previousValue\": 224", 3));
        send(CHANGED, NEW, figure("2021", "VALUE", "\"value\": 225", 1));
        send(CHANGED, OLD, figure("2021", "VALUE", "\"value\": 17", 4));
        send(CHANGED, NEW, figure("2021", "VALUE", "\"value\": 223", 2));

        Path out = folder.resolve("out");
        Path errors = folder.resolve("errors");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        folder + ":" + System.getProperty("java.class.path"),
                        "Follower",
                        broker.bootstrapServers(),
                        KafkaTopics.MEASURE_CHANGES)
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile())
                .start();
        try {
            await().atMost(LONGEST)
                    .failFast("the program has ended", () -> !program.isAlive())
                    .untilAsserted(
                            () -> assertThat(lines(out)).last().asString().endsWith(" 223"));
        } finally {
            program.destroyForcibly().onExit().join();
        }

        assertThat(lines(out))
                .containsExactly(
                        "timeline " + OLD,
                        "2083 fokus.placering 2021 T VALUE 225",
                        "2083 fokus.placering 2020 T VALUE 1.50",
                        "2083 fokus.placering 2021 T VALUE 224",
                        "2083 fokus.placering 2021 T WITHDRAWN null",
                        "timeline " + NEW,
                        "2083 fokus.placering 2021 T VALUE 225",
                        "2083 fokus.placering 2021 T VALUE 223");
        assertThat(lines(errors))
                .filteredOn(line -> line.startsWith("Set aside"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"measure-changed.schema.json", "import-completed.schema.json", "verdict-changed.schema.json"})
    void thePageDescribesEveryFieldOfTheSchemas(String schema) throws IOException {
        JsonNode fields =
                new ObjectMapper().readTree(EVENTS.resolve(schema).toFile()).path("properties");

        assertThat(fields.size()).isPositive();
        fields.fieldNames().forEachRemaining(field -> assertThat(page()).contains("\n| `%s` | ".formatted(field)));
    }

    @Test
    void thePageDescribesEveryHeaderOfTheContract() throws IOException {
        Matcher headers = Pattern.compile("required: \\[(content-type, [^]]*)]")
                .matcher(Files.readString(EVENTS.resolve("asyncapi.yaml")));

        assertThat(headers.find()).isTrue();
        assertThat(Pattern.compile(", ").splitAsStream(headers.group(1)))
                .isNotEmpty()
                .allSatisfy(header -> assertThat(page()).contains("\n| `%s` | ".formatted(header)));
    }

    private static void compile(Path folder) throws IOException {
        Matcher program = PROGRAM.matcher(page());
        assertThat(program.find()).as("a program on the page").isTrue();
        Path source = Files.writeString(folder.resolve("Follower.java"), program.group(1));
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "--release",
                        "17",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.toString(),
                        source.toString());
        assertThat(result).as("the compiler's answer").isZero();
    }

    private static String page() {
        try {
            return Files.readString(EVENTS.resolve("README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.toList();
        }
    }

    private static String figure(String period, String status, String more, int version) {
        return """
                {"number": 1, "municipality": "2083", "indicator": "fokus.placering", "period": "%s", "gender": "T",
                "change": "REVISED", "status": "%s", %s, "observationVersion": %d,
                "importRun": "0197a3c5-77aa-7e61-a5b0-51c3f4d2e8aa", "recordedAt": "2026-11-21T09:30:01.123456Z"}""".formatted(period, status, more, version);
    }

    private void send(String type, String timeline, String data) throws ExecutionException, InterruptedException {
        ProducerRecord<String, String> event =
                new ProducerRecord<>(KafkaTopics.MEASURE_CHANGES, "2083/fokus.placering", data);
        event.headers().add("ce_type", type.getBytes(StandardCharsets.UTF_8));
        event.headers().add("ce_timeline", timeline.getBytes(StandardCharsets.UTF_8));
        producer.send(event).get();
    }
}

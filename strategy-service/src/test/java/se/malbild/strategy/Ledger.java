package se.malbild.strategy;

import static org.awaitility.Awaitility.await;
import static se.malbild.strategy.StrategyApiCalls.HEDEMORA;
import static se.malbild.strategy.StrategyApiCalls.as;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/// The stream and the projection as tests see them from outside.
public final class Ledger {

    public static final Duration PATIENCE = Duration.ofSeconds(30);
    public static final String CHANGED = "se.malbild.indicator.measure-changed.v1";

    private static final AtomicInteger TIMELINES = new AtomicInteger();
    private static final AtomicInteger INDICATORS = new AtomicInteger();

    private Ledger() {}

    public static RequestSpecification asOperator() {
        return as("operator", "2083");
    }

    /// An indicator that no other test has.
    public static String newIndicator() {
        return "prov.indikator-" + INDICATORS.incrementAndGet();
    }

    /// A timeline that is newer than all others.
    public static String newTimeline() {
        return timeline(TIMELINES.incrementAndGet());
    }

    /// The newest timeline, to send events in that are to be applied.
    public static String timeline() {
        return timeline(TIMELINES.get());
    }

    private static String timeline(int number) {
        return "0197a3c5-0000-7000-8000-%012x".formatted(number);
    }

    /// The data of a change of Hedemora.
    public static String change(String indicator, String period, String value, int version) {
        return """
                {"number": %d, "municipality": "2083", "indicator": "%s", "period": "%s", "gender": "T",
                 "change": "CREATED", "status": "VALUE", "value": %s, "observationVersion": %d, "newField": [1],
                 "importRun": "0197a3c5-77aa-7e61-a5b0-51c3f4d2e8aa", "recordedAt": "2026-11-21T09:30:01Z"}""".formatted(100 + version, indicator, period, value, version);
    }

    /// Sends a change in a timeline.
    public static RecordMetadata send(String timeline, String data) throws ExecutionException, InterruptedException {
        return send(Map.of("ce_type", CHANGED, "ce_timeline", timeline), data.getBytes(StandardCharsets.UTF_8));
    }

    public static RecordMetadata send(Map<String, String> headers, byte[] data)
            throws ExecutionException, InterruptedException {
        Config config = ConfigProvider.getConfig();
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", config.getValue("malbild.kafka.bootstrap-servers", String.class), "acks", "all");
        String topic = config.getValue("malbild.kafka.topic-prefix", String.class) + "indicator.measure-changes.v1";
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            // One key, so that what is sent last is also applied last.
            var event = new ProducerRecord<>(topic, "2083/prov.indikator", data);
            headers.forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            return producer.send(event).get();
        }
    }

    /// The values of Hedemora's series by period.
    public static Map<String, Float> figuresOf(String indicator) {
        JsonPath series = series();
        String path = "items.find { it.indicator == '%s' }".formatted(indicator);
        List<String> periods = series.getList(path + ".values.period");
        List<Number> values = series.getList(path + ".values.value");
        Map<String, Float> byPeriod = new HashMap<>();
        for (int number = 0; periods != null && number < periods.size(); number++) {
            byPeriod.put(periods.get(number), values.get(number).floatValue());
        }
        return byPeriod;
    }

    public static void awaitValue(String indicator, String period, float value) {
        await().atMost(PATIENCE)
                .until(() -> Float.valueOf(value).equals(figuresOf(indicator).get(period)));
    }

    public static String status(String indicator) {
        return series().getString("items.find { it.indicator == '%s' }?.status".formatted(indicator));
    }

    public static void awaitLive(String indicator) {
        await().atMost(PATIENCE).until(() -> "LIVE".equals(status(indicator)));
    }

    /// A metric of the service with its tags, 0 when there is none yet.
    public static double metric(String name) {
        String metrics = RestAssured.get("/q/metrics").asString();
        return metrics.lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private static JsonPath series() {
        return asCoordinator().get(HEDEMORA + "/linked-series?limit=200").jsonPath();
    }
}

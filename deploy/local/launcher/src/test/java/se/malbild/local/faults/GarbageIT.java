package se.malbild.local.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import se.malbild.local.servers.KafkaTopics;

/// The topic holds what the product did not send: events once more, in another order, from a newer product, and things
/// that are no events.
@Tag("long")
class GarbageIT {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final String LINKED = "2083/fault.d";
    private static final String RIGHT = """
            {"number": 1, "municipality": "2083", "indicator": "fault.d", "period": "2021", "gender": "T",
            "change": "REVISED", "status": "VALUE", "value": %s, "observationVersion": %s, "importRun":
            "0197a3c5-77aa-7e61-a5b0-51c3f4d2e8aa", "recordedAt": "2026-11-21T09:30:01Z"}""";

    /// Something that cannot be read.
    ///
    /// @param what it is
    /// @param type of the event; null for none
    /// @param data of the message, a character for each byte; null for none
    private record Garbage(
            String what, @Nullable String type, @Nullable String data) {

        private byte @Nullable [] bytes() {
            return data == null ? null : data.getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    private static final List<Garbage> GARBAGE = List.of(
            new Garbage("no headers", null, RIGHT.formatted("1", "99")),
            new Garbage("no data", Event.CHANGED, null),
            new Garbage("empty data", Event.CHANGED, ""),
            new Garbage("no JSON", Event.CHANGED, "<change/>"),
            new Garbage("half of JSON", Event.CHANGED, "{\"number\": 1, \"municipality\": \"20"),
            new Garbage("no UTF-8", Event.CHANGED, "{\"\u00ff\u00fe\":1}"),
            new Garbage("another form of JSON", Event.CHANGED, "[1, 2, 3]"),
            new Garbage("JSON null", Event.CHANGED, "null"),
            new Garbage("fields that are missing", Event.CHANGED, "{\"number\": 1}"),
            new Garbage("a text for a number", Event.CHANGED, RIGHT.formatted("\"many\"", "99")),
            new Garbage("an object for a number", Event.CHANGED, RIGHT.formatted("{}", "99")),
            new Garbage("a version beyond all", Event.CHANGED, RIGHT.formatted("1", "99999999999")),
            new Garbage("a value with more digits than anything", Event.CHANGED, RIGHT.formatted("1e999999999", "99")),
            new Garbage("a value that no database can hold", Event.CHANGED, RIGHT.formatted("1e200000", "99")),
            new Garbage("deep JSON", Event.CHANGED, "[".repeat(5_000)),
            new Garbage(
                    "a municipality that is none",
                    Event.CHANGED,
                    RIGHT.formatted("1", "99").replace("2083", "20830")),
            new Garbage(
                    "a period that is none",
                    Event.CHANGED,
                    RIGHT.formatted("1", "99").replace("2021\"", "2021-W7\"")),
            new Garbage(
                    "a gender that is none",
                    Event.CHANGED,
                    RIGHT.formatted("1", "99").replace("\"T\"", "\"\\u0000\"")),
            new Garbage("an end of no import", Event.COMPLETED, "{\"importRun\": 7}"),
            new Garbage("an end without data", Event.COMPLETED, null));

    @Test
    void theStreamGoesOnAndTheProjectionIsRightAndWhatCannotBeReadIsSetAside(TestInfo test, @TempDir Path data)
            throws Exception {
        long seed = Subject.seed(test.getDisplayName());
        Random random = new Random(seed);
        Set<String> unreadable = new HashSet<>();
        try (Subject subject = Subject.start(data, 1, 1);
                Injection injection = new Injection(subject.installation().bootstrapServers());
                Topic deadLetters = new Topic(
                        subject.installation().bootstrapServers(), KafkaTopics.MEASURE_CHANGES_DEAD_LETTERS)) {
            try (Imports imports = Imports.begin(subject.installation(), seed)) {
                Moments.awaitMore(imports, 30);
                List<ConsumerRecord<String, byte[]>> sent = new ArrayList<>(subject.messages());
                String timeline = subject.evidence().timeline();
                Collections.shuffle(sent, random);
                for (ConsumerRecord<String, byte[]> message : sent) {
                    injection.again(message);
                }
                for (ConsumerRecord<String, byte[]> message : sent.subList(0, Math.min(20, sent.size()))) {
                    injection.again(message, newer(message));
                }
                for (Garbage garbage : GARBAGE) {
                    for (int partition : partitionsOf(LINKED, sent)) {
                        unreadable.add(
                                injection.put(partition, LINKED, headers(garbage.type(), timeline), garbage.bytes()));
                    }
                }
                for (int partition = 0; partition < 12; partition++) {
                    var _ = injection.put(
                            partition,
                            null,
                            headers("se.malbild.indicator.something-new.v1", timeline),
                            bytes("{\"anything\": true}"));
                }
                Moments.awaitMore(imports, 30);
            }

            subject.awaitRight();
            await().atMost(LONGEST).untilAsserted(() -> assertThat(placesOf(deadLetters.messages()))
                    .containsExactlyInAnyOrderElementsOf(unreadable));
        }
    }

    /// From a product of later days: with fields that nobody knows yet.
    private static byte[] newer(ConsumerRecord<String, byte[]> message) {
        ObjectNode data = (ObjectNode) Event.read(message.value());
        data.put("confidence", 0.95);
        data.putObject("method").put("name", "enkät").putArray("steps").add(1);
        return bytes(data.toString());
    }

    /// That of the linked series, and one more.
    private static Set<Integer> partitionsOf(String series, List<ConsumerRecord<String, byte[]>> messages) {
        Set<Integer> partitions = messages.stream()
                .filter(message -> series.equals(message.key()))
                .map(ConsumerRecord::partition)
                .collect(Collectors.toSet());
        partitions.add(0);
        return partitions;
    }

    private static List<Header> headers(@Nullable String type, String timeline) {
        return type == null
                ? List.of()
                : Map.of(
                                "content-type", "application/json",
                                "ce_specversion", "1.0",
                                "ce_type", type,
                                "ce_source", "/indicator/v1",
                                "ce_id", "999999999",
                                "ce_time", "2026-11-21T09:30:01Z",
                                "ce_timeline", timeline)
                        .entrySet()
                        .stream()
                        .map(header -> (Header) new RecordHeader(header.getKey(), bytes(header.getValue())))
                        .toList();
    }

    /// Where the dead letters stood in the stream. One that was set aside twice counts once.
    private static Set<String> placesOf(List<ConsumerRecord<String, byte[]>> letters) {
        return letters.stream()
                .map(letter -> header(letter, "dead-letter-partition") + "@" + header(letter, "dead-letter-offset"))
                .collect(Collectors.toSet());
    }

    private static String header(ConsumerRecord<String, byte[]> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

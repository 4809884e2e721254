package se.malbild.local.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the checker is for is seen in what it refuses.
class CheckerTest {

    private static final String OLD = "0197a3c5-0000-7000-8000-000000000001";
    private static final String NEW = "0197a3c6-0000-7000-8000-000000000001";
    private static final String RUN = "0197a3c5-77aa-7e61-a5b0-51c3f4d2e8aa";
    private static final Key HEDEMORA = new Key("2083", "fault.a", "2024", "T");
    private static final Key VILHELMINA = new Key("2462", "fault.a", "2024", "T");

    private static final Change FIRST = change(1, HEDEMORA, "CREATED", "1.50", 1);
    private static final Change SECOND = change(2, VILHELMINA, "CREATED", "7", 1);
    private static final Change THIRD = change(3, HEDEMORA, "REVISED", "1.60", 2);

    private static final Evidence RIGHT = new Evidence(
            List.of(FIRST, SECOND, THIRD),
            List.of(new Run(RUN, 3, 3)),
            Map.of(HEDEMORA, THIRD.standing(), VILHELMINA, SECOND.standing()),
            2,
            List.of(
                    event(0, 0, FIRST, NEW),
                    event(1, 0, SECOND, NEW),
                    event(0, 1, THIRD, NEW),
                    completed(0, 2, 3, NEW),
                    completed(1, 1, 3, NEW)),
            Set.of("2083/fault.a"),
            Map.of(HEDEMORA, THIRD.standing()));

    @Test
    void aRightHistoryHasNoFaults() {
        assertThat(Checker.faults(RIGHT)).isEmpty();
    }

    static Stream<Harmless> harmless() {
        return Stream.of(
                new Harmless(
                        "an event that comes twice", events -> with(events, events.size(), event(0, 9, FIRST, NEW))),
                new Harmless(
                        "the end of an import that comes twice",
                        events -> with(events, events.size(), completed(0, 9, 3, NEW))),
                new Harmless(
                        "another past in an older timeline",
                        events -> with(events, 0, event(0, 0, change(1, VILHELMINA, "CREATED", "9", 8), OLD))),
                new Harmless(
                        "an older timeline that wakes up late",
                        events -> with(events, 3, event(0, 9, change(9, HEDEMORA, "REVISED", "9", 9), OLD))),
                new Harmless(
                        "what the test has put there",
                        events -> with(
                                events, 0, injected(event(1, 0, change(3, HEDEMORA, "REVISED", "1.60", 2), NEW)))));
    }

    @ParameterizedTest
    @MethodSource
    void harmless(Harmless harmless) {
        assertThat(Checker.faults(withEvents(RIGHT, harmless.change().apply(RIGHT.events()))))
                .isEmpty();
    }

    static Stream<Wrong> wrong() {
        return Stream.of(
                new Wrong(
                        "a gap in the ledger",
                        e -> withLedger(e, List.of(FIRST, THIRD)),
                        "The ledger has number 3 in place 2"),
                new Wrong(
                        "a number twice in the ledger",
                        e -> withLedger(e, List.of(FIRST, SECOND, SECOND, THIRD)),
                        "The ledger has number 2 in place 3"),
                new Wrong("an event that is missing", e -> without(e, 1), "Change 2 was not sent"),
                new Wrong(
                        "an event that is there in the older timeline only",
                        e -> replaced(e, 1, event(1, 0, SECOND, OLD)),
                        "Change 2 was not sent"),
                new Wrong(
                        "an event of a change that the database does not have",
                        e -> added(e, event(1, 7, change(4, VILHELMINA, "REVISED", "8", 2), NEW)),
                        "Event 4 at 1@7 says"),
                new Wrong(
                        "an event with another value than the database",
                        e -> replaced(e, 1, event(1, 0, change(2, VILHELMINA, "CREATED", "7.0", 1), NEW)),
                        "Event 2 at 1@0 says"),
                new Wrong(
                        "an event that cannot be read",
                        e -> replaced(e, 1, raw(1, 0, Event.CHANGED, "2", NEW, "{")),
                        "Event 2 at 1@0 says"),
                new Wrong(
                        "two events with the same id and other data",
                        e -> added(e, event(1, 7, change(2, VILHELMINA, "CREATED", "8", 1), NEW)),
                        "Event 2 at 1@7 is not what it was before"),
                new Wrong(
                        "an order that was turned around",
                        e -> swapped(e, 0, 2),
                        "Version 2 of " + HEDEMORA + " comes after 0"),
                new Wrong("numbers that were turned around", e -> swapped(e, 0, 2), "Partition 0 has change 1 after 3"),
                new Wrong(
                        "a series in two partitions",
                        e -> replaced(e, 2, event(1, 7, THIRD, NEW)),
                        "Series 2083/fault.a lies in partitions 0 and 1"),
                new Wrong(
                        "the end of an import that is missing on a partition",
                        e -> without(e, 4),
                        "The end of run " + RUN + " stands in 1 of 2 partitions"),
                new Wrong(
                        "the end of an import before its last change",
                        e -> swapped(e, 2, 3),
                        "Change 3 at 0@1 comes after the end of an import up to 3"),
                new Wrong(
                        "the end of an import with another number",
                        e -> replaced(e, 3, completed(0, 2, 2, NEW)),
                        "Event import-run/" + RUN + " at 0@2 says"),
                new Wrong(
                        "the end of an import that is not done",
                        e -> new Evidence(
                                e.changes(), List.of(), e.observations(), 2, e.events(), e.linked(), e.projection()),
                        "Event import-run/" + RUN + " at 0@2 says"),
                new Wrong(
                        "a current figure that no change made",
                        e -> withObservation(e, VILHELMINA, new Standing("VALUE", new BigDecimal("8"), 1, 2)),
                        "Of " + VILHELMINA + ", a consumer holds"),
                new Wrong(
                        "a projection that is behind",
                        e -> withProjection(e, Map.of(HEDEMORA, FIRST.standing())),
                        "Of " + HEDEMORA + ", strategy-service holds"),
                new Wrong(
                        "a projection without a linked figure",
                        e -> withProjection(e, Map.of()),
                        "Of " + HEDEMORA + ", strategy-service holds null"),
                new Wrong(
                        "a projection with a figure that there is not",
                        e -> withProjection(
                                e,
                                Map.of(
                                        HEDEMORA,
                                        THIRD.standing(),
                                        new Key("2083", "fault.a", "2023", "T"),
                                        SECOND.standing())),
                        "strategy-service holds Standing[status=VALUE, value=7, version=1, number=2], right is null"));
    }

    @ParameterizedTest
    @MethodSource
    void wrong(Wrong wrong) {
        assertThat(Checker.faults(wrong.spoil().apply(RIGHT)))
                .as(wrong.what())
                .anyMatch(fault -> fault.contains(wrong.fault()));
    }

    record Harmless(String what, UnaryOperator<List<Event>> change) {

        @Override
        public String toString() {
            return what;
        }
    }

    record Wrong(String what, UnaryOperator<Evidence> spoil, String fault) {

        @Override
        public String toString() {
            return what;
        }
    }

    private static Change change(long number, Key key, String kind, String value, int version) {
        return new Change(
                number,
                key,
                kind,
                "VALUE",
                new BigDecimal(value),
                null,
                null,
                version,
                null,
                RUN,
                Instant.parse("2026-11-21T09:30:01.123456Z"));
    }

    private static Event event(int partition, long offset, Change change, String timeline) {
        String data = """
                {"number": %d, "municipality": "%s", "indicator": "%s", "period": "%s", "gender": "%s", "change": "%s",
                "status": "VALUE", "value": %s, "observationVersion": %d, "importRun": "%s", "recordedAt": "%s"}""".formatted(
                        change.number(),
                        change.key().municipality(),
                        change.key().indicator(),
                        change.key().period(),
                        change.key().gender(),
                        change.kind(),
                        change.value(),
                        change.version(),
                        change.run(),
                        change.recordedAt());
        return raw(partition, offset, Event.CHANGED, Long.toString(change.number()), timeline, data);
    }

    private static Event completed(int partition, long offset, long number, String timeline) {
        String data = """
                {"importRun": "%s", "lastChangeNumber": %d, "changes": 3, "completedAt": "2026-11-21T09:30:01Z",
                "partitions": 2}""".formatted(RUN, number);
        return raw(partition, offset, Event.COMPLETED, "import-run/" + RUN, timeline, data);
    }

    private static Event raw(int partition, long offset, String type, String id, String timeline, String data) {
        return new Event(
                partition, offset, type, id, timeline, Event.read(data.getBytes(StandardCharsets.UTF_8)), false);
    }

    private static Event injected(Event event) {
        return new Event(
                event.partition(), event.offset(), event.type(), event.id(), event.timeline(), event.data(), true);
    }

    private static Evidence withEvents(Evidence e, List<Event> events) {
        return new Evidence(
                e.changes(), e.runs(), e.observations(), e.partitions(), events, e.linked(), e.projection());
    }

    private static Evidence withLedger(Evidence e, List<Change> changes) {
        return new Evidence(
                changes, e.runs(), e.observations(), e.partitions(), e.events(), e.linked(), e.projection());
    }

    private static Evidence withProjection(Evidence e, Map<Key, Standing> projection) {
        return new Evidence(
                e.changes(), e.runs(), e.observations(), e.partitions(), e.events(), e.linked(), projection);
    }

    private static Evidence withObservation(Evidence e, Key key, @Nullable Standing standing) {
        Map<Key, Standing> observations = new HashMap<>(e.observations());
        observations.compute(key, (_, _) -> standing);
        return new Evidence(
                e.changes(), e.runs(), observations, e.partitions(), e.events(), e.linked(), e.projection());
    }

    private static List<Event> with(List<Event> events, int place, Event event) {
        List<Event> changed = new ArrayList<>(events);
        changed.add(place, event);
        return changed;
    }

    private static Evidence added(Evidence e, Event event) {
        return withEvents(e, with(e.events(), e.events().size(), event));
    }

    private static Evidence without(Evidence e, int place) {
        List<Event> events = new ArrayList<>(e.events());
        events.remove(place);
        return withEvents(e, events);
    }

    private static Evidence replaced(Evidence e, int place, Event event) {
        List<Event> events = new ArrayList<>(e.events());
        events.set(place, event);
        return withEvents(e, events);
    }

    private static Evidence swapped(Evidence e, int one, int other) {
        List<Event> events = new ArrayList<>(e.events());
        Collections.swap(events, one, other);
        return withEvents(e, events);
    }
}

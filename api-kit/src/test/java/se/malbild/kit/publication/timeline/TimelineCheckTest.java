package se.malbild.kit.publication.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The database of these cases has fifteen changes of two imports, the first of which was done at number 10.
class TimelineCheckTest {

    private static final String CHANGE = "changed.v1";
    private static final String END = "completed.v1";
    private static final UUID EARLIER = UUID.fromString("0197a3c5-0000-7000-8000-000000000001");
    private static final UUID PRESENT = UUID.fromString("0197a3c5-0000-7000-8000-000000000002");
    private static final UUID LATER = UUID.fromString("0197a3c5-0000-7000-8000-000000000003");
    private static final UUID FIRST_RUN = UUID.fromString("0197a3c5-77aa-7e61-a5b0-000000000001");
    private static final UUID SECOND_RUN = UUID.fromString("0197a3c5-77aa-7e61-a5b0-000000000002");
    private static final UUID UNKNOWN_RUN = UUID.fromString("0197a3c5-77aa-7e61-a5b0-000000000003");

    static Stream<Arguments> agreements() {
        return Stream.of(
                arguments("a new installation", 0, List.of()),
                arguments("everything is published", 15, List.of(change(9, FIRST_RUN), end(15, SECOND_RUN))),
                arguments("a crash before the cursor was moved", 0, List.of(change(10, FIRST_RUN))),
                arguments("a crash, with the end of a run", 5, List.of(end(10, FIRST_RUN), change(15, SECOND_RUN))),
                arguments(
                        "the present timeline has not reached every partition",
                        10,
                        List.of(new TopicEvent(EARLIER, END, 900, UNKNOWN_RUN), end(10, FIRST_RUN))),
                arguments(
                        "a timeline has begun, and nothing of it is sent",
                        0,
                        List.of(new TopicEvent(EARLIER, CHANGE, 900, UNKNOWN_RUN))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("agreements")
    void nothingIsWrongWith(String situation, long published, List<TopicEvent> newest) {
        assertThat(check(published).compare(newest)).isEqualTo(new Finding.Agreed());
    }

    static Stream<Arguments> emptyTopics() {
        return Stream.of(
                arguments("there is no event at all", List.of()),
                arguments(
                        "there are events of an earlier timeline alone",
                        List.of(new TopicEvent(EARLIER, CHANGE, 12, SECOND_RUN))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("emptyTopics")
    void theTopicHasLostWhatWasPublishedWhen(String situation, List<TopicEvent> newest) {
        assertThat(check(15).compare(newest)).isEqualTo(new Finding.Emptied());
    }

    static Stream<Arguments> restorations() {
        return Stream.of(
                arguments("a later timeline", 15, List.of(new TopicEvent(LATER, CHANGE, 1, FIRST_RUN)), LATER),
                arguments("a number that there is not", 15, List.of(change(16, SECOND_RUN)), "change 16"),
                arguments("an end beyond the last number", 10, List.of(end(4711, SECOND_RUN)), "change 4711"),
                arguments("another import's change", 15, List.of(change(12, UNKNOWN_RUN)), UNKNOWN_RUN),
                arguments("an import that is not done", 15, List.of(end(12, UNKNOWN_RUN)), UNKNOWN_RUN),
                arguments("an import that was done elsewhere", 15, List.of(end(12, SECOND_RUN)), SECOND_RUN),
                arguments(
                        "one partition of several",
                        10,
                        List.of(end(10, FIRST_RUN), change(9, FIRST_RUN), change(16, UNKNOWN_RUN)),
                        "change 16"),
                arguments("a cursor beyond the last number", 16, List.of(), "16 changes"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("restorations")
    void theDatabaseWasRestoredWhenTheTopicHas(
            String situation, long published, List<TopicEvent> newest, Object evidence) {
        assertThat(check(published).compare(newest))
                .isInstanceOfSatisfying(Finding.Restored.class, restored -> assertThat(restored.evidence())
                        .contains(evidence.toString()));
    }

    private static TimelineCheck check(long published) {
        return new TimelineCheck(new FifteenChanges(published));
    }

    private static TopicEvent change(long number, UUID importRun) {
        return new TopicEvent(PRESENT, CHANGE, number, importRun);
    }

    private static TopicEvent end(long number, UUID importRun) {
        return new TopicEvent(PRESENT, END, number, importRun);
    }

    private record FifteenChanges(long publishedNumber) implements Standing {

        private static final Map<UUID, Long> DONE = Map.of(FIRST_RUN, 10L, SECOND_RUN, 15L);

        @Override
        public UUID timeline() {
            return PRESENT;
        }

        @Override
        public long lastNumber() {
            return 15;
        }

        @Override
        public boolean knows(TopicEvent event) {
            return event.type().equals(END)
                    ? DONE.getOrDefault(event.origin(), 0L) == event.number()
                    : event.origin().equals(event.number() <= 10 ? FIRST_RUN : SECOND_RUN);
        }
    }
}

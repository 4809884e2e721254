package se.malbild.strategy.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static se.malbild.strategy.StrategyApiCalls.atOnce;
import static se.malbild.strategy.criterion.Verdict.MET;
import static se.malbild.strategy.criterion.Verdict.NOT_MET;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.malbild.kit.testing.PublicationTables;
import se.malbild.kit.testing.PublishedEvent;
import se.malbild.strategy.criterion.Verdict;

/// Many write at the same time, as the nodes of an installation do.
@QuarkusTest
@TestProfile(OwnTopic.class)
class SeveralWritersTest {

    private static final int WRITERS = 8;
    private static final int TRANSACTIONS = 30;
    private static final int FIRST_YEAR = 1900;
    private static final int CONTESTED = 2198;
    private static final int LAST = 2199;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    Backups database;

    @Test
    void everyChangeIsPublishedOnceAndThoseOfAMeasureInOrder() throws Exception {
        long before = database.lastNumber();
        String timeline = new PublicationTables(dataSource).timeline().toString();
        List<JudgedMeasure> measures =
                Stream.generate(JudgedMeasure::ofAdopted).limit(WRITERS / 2).toList();

        atOnce(IntStream.range(0, WRITERS)
                .mapToObj(writer -> writing(measures.get(writer / 2), writer))
                .toList());
        measures.forEach(measure -> measure.say(LAST, MET));

        measures.forEach(measure -> VerdictTopic.awaitYear(measure, LAST));
        List<PublishedEvent> events = VerdictTopic.topic().events().stream()
                .filter(event -> event.number() > before && event.timeline().equals(timeline))
                .toList();
        assertThat(events.stream().map(PublishedEvent::number).sorted())
                .containsExactlyElementsOf(LongStream.rangeClosed(before + 1, database.lastNumber())
                        .boxed()
                        .toList());
        assertThat(events.stream()
                        .collect(Collectors.groupingBy(PublishedEvent::partition))
                        .values())
                .allSatisfy(ofPartition -> assertThat(ofPartition)
                        .extracting(PublishedEvent::number)
                        .isSorted());
        assertThat(measures).allSatisfy(measure -> {
            List<PublishedEvent> published = VerdictTopic.of(measure);
            assertThat(years(published)).hasSize(2 * TRANSACTIONS).doesNotHaveDuplicates();
            assertThatEachFollowsTheOneBefore(
                    published.stream().filter(event -> year(event) == CONTESTED).toList());
        });
    }

    @Test
    void whatIsSaidWhileAStrategyIsAdoptedIsPublishedOnce() throws Exception {
        JudgedMeasure measure = JudgedMeasure.ofDraft();

        atOnce(List.of(
                () -> {
                    IntStream.range(FIRST_YEAR, FIRST_YEAR + 100).forEach(year -> measure.say(year, MET));
                    return 0;
                },
                () -> {
                    measure.beAdopted();
                    return 0;
                }));
        measure.say(LAST, MET);

        VerdictTopic.awaitYear(measure, LAST);
        assertThat(years(VerdictTopic.of(measure)))
                .containsExactlyElementsOf(
                        IntStream.range(FIRST_YEAR, FIRST_YEAR + 100).boxed().toList());
    }

    /// Two writers say the opposite of one another of each measure, and each something of its own.
    private static Callable<Integer> writing(JudgedMeasure measure, int writer) {
        Verdict contested = writer % 2 == 0 ? MET : NOT_MET;
        int first = FIRST_YEAR + writer * TRANSACTIONS;
        return () -> {
            for (int year = first; year < first + TRANSACTIONS; year++) {
                JudgedMeasure.record(measure.standing(year, MET), measure.standing(CONTESTED, contested));
            }
            return 0;
        };
    }

    private static List<Integer> years(List<PublishedEvent> events) {
        return events.stream()
                .map(SeveralWritersTest::year)
                .filter(year -> year < CONTESTED)
                .toList();
    }

    private static int year(PublishedEvent event) {
        return event.data().required("year").intValue();
    }

    private static void assertThatEachFollowsTheOneBefore(List<PublishedEvent> events) {
        assertThat(events).isNotEmpty();
        assertThat(events.getFirst().data().has("previousVerdict")).isFalse();
        for (int i = 1; i < events.size(); i++) {
            assertThat(events.get(i).data().path("previousVerdict"))
                    .isEqualTo(events.get(i - 1).data().path("verdict"))
                    .isNotEqualTo(events.get(i).data().path("verdict"));
        }
    }
}

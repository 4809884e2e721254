package se.malbild.strategy.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static se.malbild.strategy.IndicatorAnswers.figure;
import static se.malbild.strategy.Ledger.asOperator;
import static se.malbild.strategy.Ledger.awaitLive;
import static se.malbild.strategy.Ledger.awaitValue;
import static se.malbild.strategy.Ledger.change;
import static se.malbild.strategy.Ledger.figuresOf;
import static se.malbild.strategy.Ledger.metric;
import static se.malbild.strategy.Ledger.newIndicator;
import static se.malbild.strategy.Ledger.newTimeline;
import static se.malbild.strategy.Ledger.send;
import static se.malbild.strategy.Ledger.timeline;
import static se.malbild.strategy.StrategyApiCalls.draft;
import static se.malbild.strategy.StrategyApiCalls.judged;
import static se.malbild.strategy.StrategyApiCalls.measure;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import se.malbild.strategy.IndicatorAnswers;
import se.malbild.strategy.Ledger;
import se.malbild.strategy.LedgerProfile;
import se.malbild.strategy.series.SeriesChange;

/// What happens when the database of indicator-service is restored from a backup.
@QuarkusTest
@TestProfile(LedgerProfile.class)
class TimelineChangeTest {

    @Inject
    StreamApplication application;

    @Inject
    EntityManager database;

    @Test
    void aNewerTimelineMakesTheServiceForgetItsFiguresAndReadThemAgain() throws Exception {
        String indicator = newIndicator();
        IndicatorAnswers answers =
                IndicatorAnswers.of(indicator).titled("Före").with(figure("2020", "1", 3), figure("2021", "2", 5));
        String measure = measure(draft("Tidslinje"), indicator);
        send(newTimeline(), change(indicator, "2022", "3", 7));
        awaitLive(indicator);
        awaitValue(indicator, "2022", 3);
        awaitValue(indicator, "2021", 2);
        awaitAssessments(measure, 2);

        // The backup is older: 2022 had not come, and 2021 had another figure.
        answers.with(figure("2020", "1", 3), figure("2021", "8", 4));
        String restored = newTimeline();
        send(restored, change(indicator, "2020", "4", 1));

        awaitValue(indicator, "2021", 8);
        awaitLive(indicator);
        assertThat(figuresOf(indicator)).isEqualTo(Map.of("2020", 1f, "2021", 8f));
        asOperator()
                .get("/strategy/v1/projection-rebuilds?limit=1")
                .then()
                .statusCode(200)
                .body("items[0].cause", is("NEW_TIMELINE"), "items[0].timeline", is(restored));
        // What was said stays; 2021, the year that changed, is judged anew.
        awaitAssessments(measure, 3);
    }

    @Test
    void anEventOfAnOlderTimelineIsPassedOverAndCounted() throws Exception {
        String indicator = newIndicator();
        IndicatorAnswers.of(indicator).titled("Äldre").with();
        measure(draft("Äldre"), indicator);
        String older = newTimeline();
        String newer = newTimeline();
        send(newer, change(indicator, "2020", "1", 1));
        awaitValue(indicator, "2020", 1);
        double before = metric("malbild_stream_events_total{outcome=\"other-timeline\"}");

        send(older, change(indicator, "2020", "9", 9));
        send(newer, change(indicator, "2021", "2", 1));

        awaitValue(indicator, "2021", 2);
        assertThat(figuresOf(indicator)).isEqualTo(Map.of("2020", 1f, "2021", 2f));
        assertThat(metric("malbild_stream_events_total{outcome=\"other-timeline\"}"))
                .isEqualTo(before + 1);
    }

    @Test
    void partitionsOfDifferentTimelinesInOneBatchAreToldApartEventByEvent() throws Exception {
        String indicator = newIndicator();
        IndicatorAnswers.of(indicator).titled("Blandat").with();
        measure(draft("Blandat"), indicator);
        awaitLive(indicator);
        Timeline first = new Timeline(newTimeline());
        Timeline second = new Timeline(newTimeline());

        Outcomes outcomes = application.apply(
                List.of(
                        read(first, indicator, "2019", 9),
                        read(second, indicator, "2020", 1),
                        read(first, indicator, "2020", 5),
                        read(second, indicator, "2021", 1),
                        new ReadEvent(record(), new StreamEvent.Completed(first, 4, 12, 5000)),
                        new ReadEvent(record(), new StreamEvent.Completed(second, 5, 12, 40)),
                        new ReadEvent(record(), new StreamEvent.Unknown("se.malbild.indicator.new.v1"))),
                List.of());

        assertThat(figuresOf(indicator)).isEqualTo(Map.of("2020", 1f, "2021", 1f));
        assertThat(progress()).containsExactly(40L);
        assertThat(counted(outcomes))
                .isEqualTo(
                        Map.of(EventOutcome.APPLIED, 3, EventOutcome.OTHER_TIMELINE, 3, EventOutcome.UNKNOWN_TYPE, 1));
        // One that comes late of the timeline that has been left.
        assertThat(application
                        .apply(List.of(read(first, indicator, "2019", 99)), List.of())
                        .single())
                .isEqualTo(EventOutcome.OTHER_TIMELINE);
    }

    @Test
    void whileItsSeriesIsReadAgainAMeasureIsNotJudgedOnAPartOfIt() throws Exception {
        String indicator = newIndicator();
        IndicatorAnswers answers =
                IndicatorAnswers.of(indicator).titled("Del").with(figure("2021", "1", 1), figure("2022", "2", 1));
        String measure = measure(draft("Del"), indicator);
        awaitAssessments(measure, 2);

        answers.away();
        send(newTimeline(), change(indicator, "2022", "5", 1));
        awaitValue(indicator, "2022", 5);
        send(timeline(), change(indicator, "2022", "6", 2));
        awaitValue(indicator, "2022", 6);
        assertThat(judged(measure)).isEqualTo(2);
        answers.titled("Del").with(figure("2021", "1", 1), figure("2022", "6", 2), figure("2023", "3", 1));

        awaitLive(indicator);
        // 2022 on 6, and 2023: nothing was said on 5, or on 6 without 2021.
        awaitAssessments(measure, 4);
    }

    @Transactional
    @SuppressWarnings("unchecked")
    List<Long> progress() {
        return database.createNativeQuery("SELECT change_number FROM stream_progress", Long.class)
                .getResultList();
    }

    private static Map<EventOutcome, Integer> counted(Outcomes outcomes) {
        Map<EventOutcome, Integer> counts = new EnumMap<>(EventOutcome.class);
        outcomes.forEach(counts::put);
        return counts;
    }

    private static ReadEvent read(Timeline timeline, String indicator, String period, int version) {
        return new ReadEvent(
                record(),
                new StreamEvent.Changed(
                        timeline,
                        new SeriesChange(
                                "2083", indicator, period, "T", "VALUE", BigDecimal.ONE, null, version, version)));
    }

    private static ConsumerRecord<String, byte[]> record() {
        return new ConsumerRecord<>("t", 4, 1, "k", "{}".getBytes(StandardCharsets.UTF_8));
    }

    private static void awaitAssessments(String measure, int number) {
        Awaitility.await().atMost(Ledger.PATIENCE).until(() -> judged(measure) == number);
    }
}

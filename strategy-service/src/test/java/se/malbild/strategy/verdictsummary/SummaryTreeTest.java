package se.malbild.strategy.verdictsummary;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.malbild.strategy.criterion.NoVerdictReason;
import se.malbild.strategy.criterion.Verdict;
import se.malbild.strategy.verdictsummary.PartRow.Kind;

/// What is counted, by which year, and where.
class SummaryTreeTest {

    private static final UUID STRATEGY = UUID.randomUUID();
    private static final UUID MEASURE = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // years, the newest first                          | year | in force   | waiting
                "-                                                  | -    | -          | -",
                "2025 MET                                           | 2025 | MET        | -",
                "2025 FIGURE_MISSING, 2024 MET                      | 2024 | MET        | 2025",
                "2025 NOT_REPORTED, 2024 FIGURE_MISSING, 2023 MET   | 2023 | MET        | 2025 2024",
                "2025 MET, 2024 FIGURE_MISSING                      | 2025 | MET        | -",
                "2025 BREAK, 2024 BEHIND                            | 2024 | BEHIND     | -",
                "2025 BREAK, 2024 UNKNOWN_INDICATOR                 | 2025 | NO_VERDICT | 2024",
                "2025 FIGURE_MISSING                                | 2025 | NO_VERDICT | 2025",
                "2025 NOT_DUE                                       | 2025 | NO_VERDICT | -",
            })
    void aMeasureIsCountedByItsNewestYearWithAVerdict(
            @Nullable String said, @Nullable Integer year, @Nullable Verdict inForce, @Nullable String waiting) {
        MeasureSummary summary = MeasureSummary.of(row(null), said(said));

        assertThat(summary.year()).isEqualTo(year);
        assertThat(summary.verdictInForce()).isEqualTo(inForce);
        assertThat(summary.waitingYears())
                .isEqualTo(
                        waiting == null
                                ? List.of()
                                : Arrays.stream(waiting.split(" ", -1))
                                        .map(Integer::valueOf)
                                        .toList());
    }

    @Test
    void aMeasureCountsOnceInItsAreaAndInItsStrategyHoweverManyGoalsItServes() {
        UUID area = UUID.randomUUID();
        UUID empty = UUID.randomUUID();
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        UUID outside = UUID.randomUUID();
        List<PartRow> parts = List.of(
                new PartRow(Kind.STRATEGY, STRATEGY, STRATEGY, null, "Strategi"),
                new PartRow(Kind.FOCUS_AREA, area, STRATEGY, null, "Område"),
                new PartRow(Kind.FOCUS_AREA, empty, STRATEGY, null, "Tomt"),
                new PartRow(Kind.GOAL, first, STRATEGY, area, "Första"),
                new PartRow(Kind.GOAL, second, STRATEGY, area, "Andra"),
                new PartRow(Kind.GOAL, outside, STRATEGY, null, "Utanför"));
        List<MeasureSummary> measures = List.of(
                measure("MET", area, first, second),
                measure("NOT_MET", area, second),
                measure("ON_TRACK", area),
                measure("BEHIND", null, outside, first),
                measure("BREAK", null),
                measure(null, null));

        StrategySummary strategy = new SummaryTree(parts, measures).strategies().getFirst();

        assertThat(strategy.counts()).isEqualTo(new VerdictCounts(6, 1, 1, 1, 1, 1, 1));
        FocusAreaSummary written = strategy.focusAreas().getFirst();
        assertThat(written.counts()).isEqualTo(new VerdictCounts(3, 1, 1, 1, 0, 0, 0));
        assertThat(written.withoutGoal()).isEqualTo(new VerdictCounts(1, 0, 0, 1, 0, 0, 0));
        assertThat(written.goals())
                .extracting(GoalSummary::counts)
                .containsExactly(new VerdictCounts(2, 1, 0, 0, 1, 0, 0), new VerdictCounts(2, 1, 1, 0, 0, 0, 0));
        assertThat(strategy.focusAreas().get(1).counts()).isEqualTo(new VerdictCounts(0, 0, 0, 0, 0, 0, 0));
        assertThat(strategy.outsideFocusAreas().counts()).isEqualTo(new VerdictCounts(3, 0, 0, 0, 1, 1, 1));
        assertThat(strategy.outsideFocusAreas().goals())
                .extracting(GoalSummary::text)
                .containsExactly("Utanför");
        assertThat(strategy.outsideFocusAreas().withoutGoal()).isEqualTo(new VerdictCounts(2, 0, 0, 0, 0, 1, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // before, and from day to day (R: in retrospect)  | from    | to      | day
                "MET, 3 NOT_MET                                    | MET     | NOT_MET | 3",
                "MET, 3 MET                                        | -       | -       | -",
                "MET, 3 NOT_MET, 5 MET                             | -       | -       | -",
                "MET, 3 NOT_MET, 5 BEHIND, 7 BEHIND                | MET     | BEHIND  | 5",
                "-, 3 MET                                          | -       | MET     | 3",
                "-, 3 NO_VERDICT                                   | -       | -       | -",
                "-, 3 NO_VERDICT, 4 MET                            | -       | MET     | 4",
                "NO_VERDICT, 3 MET                                 | NO_VERDICT | MET  | 3",
                "MET, 3 NO_VERDICT                                 | MET | NO_VERDICT  | 3",
                "-, 3R MET                                         | -       | -       | -",
                "-, 3R MET, 5R NOT_MET                             | MET     | NOT_MET | 5",
            })
    void aMeasureHasTurnedWhenAnotherVerdictIsInForceThanBeforeTheDay(
            String moments, @Nullable Verdict from, @Nullable Verdict to, @Nullable Integer day) {
        List<Moment> told = moments(moments);
        SaidRow said = new SaidRow(MEASURE, 2025, requireNonNull(told.getLast().verdict()), null, "Så är det.", null);

        Optional<TurnedMeasure> turned = TurnedMeasure.of(told, said);

        assertThat(turned.map(TurnedMeasure::to).orElse(null)).isEqualTo(to);
        assertThat(turned.map(TurnedMeasure::from).orElse(null)).isEqualTo(from);
        assertThat(turned.map(TurnedMeasure::turnedAt).orElse(null)).isEqualTo(day == null ? null : at(day));
    }

    private static List<Moment> moments(String written) {
        List<Moment> moments = new ArrayList<>();
        for (String moment : written.split(", ", -1)) {
            String[] words = moment.split(" ", -1);
            if (words.length == 1) {
                moments.add(new Moment(
                        MEASURE, 2025, at(1), words[0].equals("-") ? null : Verdict.valueOf(words[0]), false));
            } else {
                int day = Integer.parseInt(words[0].replace("R", ""));
                moments.add(new Moment(MEASURE, 2025, at(day), Verdict.valueOf(words[1]), words[0].endsWith("R")));
            }
        }
        return moments;
    }

    private static Instant at(int day) {
        return Instant.parse("2026-03-%02dT08:00:00Z".formatted(day));
    }

    private static MeasureSummary measure(@Nullable String said, @Nullable UUID area, UUID... goals) {
        return MeasureSummary.of(row(area, goals), said(said == null ? null : "2025 " + said));
    }

    private static MeasureRow row(@Nullable UUID area, UUID... goals) {
        return new MeasureRow(UUID.randomUUID(), STRATEGY, area, List.of(goals), "Ett mått", true, true);
    }

    private static List<SaidRow> said(@Nullable String years) {
        if (years == null) {
            return List.of();
        }
        return Arrays.stream(years.split(", ", -1))
                .map(year -> year.split(" ", -1))
                .map(year -> said(Integer.parseInt(year[0]), year[1]))
                .toList();
    }

    private static SaidRow said(int year, String verdict) {
        boolean isVerdict =
                Arrays.stream(Verdict.values()).anyMatch(one -> one.name().equals(verdict));
        return isVerdict
                ? new SaidRow(MEASURE, year, Verdict.valueOf(verdict), null, "Så är det.", null)
                : new SaidRow(MEASURE, year, Verdict.NO_VERDICT, NoVerdictReason.valueOf(verdict), "Vet ej.", null);
    }
}

package se.malbild.indicator.calendar.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static se.malbild.indicator.calendar.reckoning.World.announcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.malbild.indicator.catalogue.source.Cadence;

/// What is expected when.
class ExpectationTest {

    @ParameterizedTest(name = "{0}: month {1}, day {2}, offset {3} in {4} is {5} on {6}–{7}")
    @CsvSource({
        // Insikt, the citizen survey, the survey and the ranking of Svenskt Näringsliv, SCB and Fokus.
        "YEARLY, 4, 24, -1, 2026, 2025, 2026-04-24, 2026-04-24",
        "YEARLY, 12, 15, 0, 2026, 2026, 2026-12-15, 2026-12-15",
        "YEARLY, 5, 27, 0, 2026, 2026, 2026-05-27, 2026-05-27",
        "YEARLY, 2, , -1, 2027, 2026, 2027-02-01, 2027-02-28",
        "YEARLY, 2, , -1, 2028, 2027, 2028-02-01, 2028-02-29",
        "QUARTERLY, 2, 15, -1, 2026, 2025-Q4, 2026-02-15, 2026-02-15",
        "QUARTERLY, 5, 15, -1, 2026, 2026-Q1, 2026-05-15, 2026-05-15",
        "MONTHLY, 1, 20, -1, 2026, 2025-12, 2026-01-20, 2026-01-20",
        "MONTHLY, 11, 20, 0, 2026, 2026-11, 2026-11-20, 2026-11-20",
    })
    void aDayOfTheYearSaysWhichPeriodIsExpectedWhen(
            Cadence cadence,
            int month,
            @Nullable Integer day,
            int offset,
            int year,
            String period,
            LocalDate from,
            LocalDate by) {
        Basis basis = day == null ? Basis.EXPECTED_MONTH : Basis.EXPECTED_DAY;

        assertThat(new ExpectedDay(month, day, offset).in(year, cadence))
                .isEqualTo(new Expectation(period, from, by, basis, false));
    }

    @ParameterizedTest
    @CsvSource({"YEARLY, 2, -1", "YEARLY, 4, -1", "YEARLY, 5, 0", "YEARLY, 12, 0", "QUARTERLY, 8, -1", "MONTHLY, 8, -1"
    })
    void aMonthOfTheCatalogueAloneIsTakenToBeOfTheLikeliestPeriod(Cadence cadence, int month, int offset) {
        assertThat(ExpectedDay.inMonth(month, cadence)).isEqualTo(new ExpectedDay(month, null, offset));
    }

    @ParameterizedTest(name = "on {0} the last is {1} on {2} ({3}), the next {4} on {5} ({6})")
    @CsvSource({
        // Announced: 2026-12-15 for 2026.
        "2026-11-22, 2025, 2025-12-15, EXTRAPOLATED, 2026, 2026-12-15, ANNOUNCED",
        "2026-12-14, 2025, 2025-12-15, EXTRAPOLATED, 2026, 2026-12-15, ANNOUNCED",
        "2026-12-15, 2026, 2026-12-15, ANNOUNCED, 2027, 2027-12-15, EXTRAPOLATED",
        "2027-12-14, 2026, 2026-12-15, ANNOUNCED, 2027, 2027-12-15, EXTRAPOLATED",
        "2029-01-01, 2028, 2028-12-15, EXTRAPOLATED, 2029, 2029-12-15, EXTRAPOLATED",
    })
    void whatIsAnnouncedOnceIsExpectedEveryYearUntilTheSourceSaysMore(
            LocalDate today,
            String last,
            LocalDate lastOn,
            Basis lastBasis,
            String next,
            LocalDate nextOn,
            Basis nextBasis) {
        AwaitedIndicator indicator = indicator(announcement(null, "2026-12-15", 2026), null, null);

        assertThat(indicator.current(plan(), today)).contains(Expectation.on(lastOn, last, lastBasis));
        assertThat(indicator.next(plan(), today)).contains(Expectation.on(nextOn, next, nextBasis));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2025-08-28, false, 2026-04-01, ANNOUNCED_PRELIMINARY",
        "2026-04-01, 2026-04-01, false, 2026-08-28, ANNOUNCED",
        "2026-08-28, 2026-08-28, true, 2027-04-01, EXTRAPOLATED",
    })
    void preliminaryFiguresComeBeforeTheDefinitiveOnes(
            LocalDate today, LocalDate last, boolean afterPreliminary, LocalDate next, Basis basis) {
        AwaitedIndicator indicator = indicator(announcement("2026-04-01", "2026-08-28", 2025), null, null);

        assertThat(indicator.current(plan(), today))
                .hasValueSatisfying(expected -> assertThat(expected.from()).isEqualTo(last))
                .hasValueSatisfying(
                        expected -> assertThat(expected.afterPreliminary()).isEqualTo(afterPreliminary));
        assertThat(indicator.next(plan(), today)).hasValueSatisfying(expected -> {
            assertThat(expected.from()).isEqualTo(next);
            assertThat(expected.basis()).isEqualTo(basis);
        });
    }

    @Test
    void theSourcesOwnWordComesBeforeTheDayWrittenHere() {
        AwaitedIndicator indicator = indicator(announcement(null, "2027-05-05", 2026), null, null);

        assertThat(indicator.next(plan(new ExpectedDay(12, 15, 0)), LocalDate.of(2026, 11, 22)))
                .contains(Expectation.on(LocalDate.of(2027, 5, 5), "2026", Basis.ANNOUNCED));
    }

    @Test
    void aSourceThatSaysThatNothingIsPlannedIsNotExpected() {
        AwaitedIndicator indicator = indicator(new Announcement(null, null, null), null, null);

        assertThat(indicator.next(plan(new ExpectedDay(4, 24, -1)), LocalDate.of(2026, 1, 1)))
                .isEmpty();
        assertThat(indicator.current(plan(new ExpectedDay(4, 24, -1)), LocalDate.of(2026, 1, 1)))
                .isEmpty();
    }

    @Test
    void daysOfNoYearSayNothing() {
        AwaitedIndicator indicator = indicator(new Announcement(null, LocalDate.of(2026, 3, 3), null), null, null);

        assertThat(indicator.next(plan(new ExpectedDay(4, 24, -1)), LocalDate.of(2026, 1, 1)))
                .contains(Expectation.on(LocalDate.of(2026, 4, 24), "2025", Basis.EXPECTED_DAY));
    }

    @ParameterizedTest
    @CsvSource({"2024, , 2024-04-24", ", 2027, 2028-04-24"})
    void nothingIsExpectedOutsideOfTheDefinition(
            @Nullable String validTo, @Nullable String validFrom, LocalDate onlyDay) {
        AwaitedIndicator indicator = indicator(null, validFrom, validTo);
        SourcePlan plan = plan(new ExpectedDay(4, 24, validTo == null ? -1 : 0));
        LocalDate today = LocalDate.of(2026, 6, 1);

        assertThat(List.of(indicator.current(plan, today), indicator.next(plan, today)))
                .filteredOn(Optional::isPresent)
                .singleElement()
                .satisfies(expected -> assertThat(expected.orElseThrow().from()).isEqualTo(onlyDay));
    }

    @Test
    void anEditionThatNeverCameIsNotAwaited() {
        SourcePlan fokus =
                new SourcePlan("fokus", Cadence.YEARLY, List.of(new ExpectedDay(5, null, 0)), Set.of("2022"), false);

        assertThat(indicator(null, null, null).current(fokus, LocalDate.of(2022, 8, 1)))
                .hasValueSatisfying(expected -> assertThat(expected.period()).isEqualTo("2021"));
    }

    private static AwaitedIndicator indicator(
            @Nullable Announcement announcement, @Nullable String validFrom, @Nullable String validTo) {
        return new AwaitedIndicator("kkik.x", "kkik", World.READER, validFrom, validTo, null, announcement);
    }

    private static SourcePlan plan(ExpectedDay... days) {
        return new SourcePlan("kkik", Cadence.YEARLY, List.of(days), Set.of(), false);
    }
}

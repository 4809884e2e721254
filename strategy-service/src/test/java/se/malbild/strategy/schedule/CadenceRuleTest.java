package se.malbild.strategy.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CadenceRuleTest {

    // Required after 0, 1, 2, 3 and 4 ended quarters.
    @ParameterizedTest
    @CsvSource({
        "1,   0 0 0 0 1",
        "2,   0 0 1 1 2",
        "3,   0 0 1 2 3",
        "4,   0 1 2 3 4",
        "5,   0 1 2 3 5",
        "6,   0 1 3 4 6",
        "7,   0 1 3 5 7",
        "8,   0 2 4 6 8",
        "10,  0 2 5 7 10",
        "11,  0 2 5 8 11",
        "12,  0 3 6 9 12",
        "366, 0 91 183 274 366",
    })
    void requiredIsTheShareOfTheEndedQuartersRoundedDown(int timesPerYear, String required) {
        List<Integer> reckoned = List.of("2024-03-31", "2024-04-01", "2024-07-01", "2024-10-01", "2025-01-01").stream()
                .map(on -> CadenceRule.required(timesPerYear, 2024, LocalDate.parse(on)))
                .toList();

        assertThat(reckoned)
                .containsExactlyElementsOf(Arrays.stream(required.split(" ", -1))
                        .map(Integer::valueOf)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, 0",
        "2024-01-01, 0",
        "2024-03-31, 0",
        "2024-04-01, 1",
        "2024-06-30, 1",
        "2024-07-01, 2",
        "2024-09-30, 2",
        "2024-10-01, 3",
        "2024-12-31, 3",
        "2025-01-01, 4",
        "2030-01-01, 4",
    })
    void aQuarterHasEndedOnTheDayAfterItsLast(LocalDate on, int required) {
        assertThat(CadenceRule.required(4, 2024, on)).isEqualTo(required);
    }

    // Four a year, from one day to another, at the end of each year.
    @ParameterizedTest
    @CsvSource({
        "2023-01-01, 2024-12-31, 4 4 0",
        "2023-01-02, 2024-12-31, 3 4 0",
        "2023-04-01, 2024-12-31, 3 4 0",
        "2023-05-10, 2024-12-31, 2 4 0",
        "2023-08-01, 2024-12-31, 1 4 0",
        "2023-10-02, 2024-12-31, 0 4 0",
        "2023-12-31, 2025-03-30, 0 4 0",
        "2023-07-01, 2025-03-31, 2 4 1",
        "2023-05-10, 2023-11-10, 1 0 0",
        "2023-05-10, 2023-05-10, 0 0 0",
    })
    void onlyQuartersThatLieWhollyInTheSpanCount(LocalDate begins, LocalDate ends, String required) {
        CadenceRule rule = new CadenceRule(4, new Span(begins, ends));

        assertThat("%d %d %d"
                        .formatted(
                                rule.required(2023, LocalDate.parse("2024-01-01")),
                                rule.required(2024, LocalDate.parse("2025-01-01")),
                                rule.required(2025, LocalDate.parse("2026-01-01"))))
                .isEqualTo(required);
    }

    @ParameterizedTest
    @CsvSource({
        // On, when it happened, how many count, since when it is behind, what is needed next.
        "2024-01-01, '', 0, , 2024-03-31 1",
        "2024-03-31, '', 0, , 2024-03-31 1",
        "2024-04-01, '', 0, 2024-04-01, 2024-06-30 2",
        "2024-04-01, 2024-04-01, 1, , 2024-06-30 1",
        "2024-04-02, 2024-04-02, 1, , 2024-06-30 1",
        "2024-06-30, '', 0, 2024-04-01, 2024-06-30 2",
        "2024-12-31, '', 0, 2024-04-01, 2024-12-31 4",
        "2025-01-01, '', 0, 2024-04-01,",
        "2026-06-01, '', 0, 2024-04-01,",
        "2024-12-31, 2024-01-10, 1, 2024-07-01, 2024-12-31 3",
        "2024-12-31, 2024-01-10 2024-08-10, 2, 2024-10-01, 2024-12-31 2",
        "2024-09-30, 2024-01-10 2024-08-10, 2, , 2024-09-30 1",
        // Two on one day are two.
        "2024-07-01, 2024-01-10 2024-01-10, 2, , 2024-09-30 1",
        "2024-07-01, 2024-01-10 2024-01-10 2024-02-10 2024-03-10, 4, ,",
        // Caught up on the day that it fell behind again.
        "2024-07-02, 2024-07-01, 1, 2024-04-01, 2024-09-30 2",
        // Never caught up, so behind since the first day.
        "2024-10-02, 2024-05-10 2024-11-10, 1, 2024-07-01, 2024-12-31 3",
        // Of other years, and of days to come.
        "2024-07-01, 2023-12-31 2025-01-01 2024-07-02, 0, 2024-04-01, 2024-09-30 3",
        "2024-05-01, 2024-02-01 2024-05-02, 1, , 2024-06-30 1",
    })
    void fourAYearIsBehindWhenFewerAreDone(
            LocalDate on, String days, int done, @Nullable LocalDate behindSince, @Nullable String next) {
        CadenceStanding standing = new CadenceRule(4, Span.ofYears(2023, 2024)).standing(2024, on, days(days));

        assertThat(standing.done()).isEqualTo(done);
        assertThat(standing.behindSince()).isEqualTo(behindSince);
        assertThat(standing.state()).isEqualTo(behindSince == null ? CadenceState.KEPT : CadenceState.BEHIND);
        assertThat(
                        standing.next() == null
                                ? null
                                : standing.next().by() + " " + standing.next().times())
                .isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-31, '', KEPT,",
        "2025-01-01, '', BEHIND, 2025-01-01",
        "2025-06-01, 2025-01-10, BEHIND, 2025-01-01",
        "2025-01-01, 2024-12-31, KEPT,",
    })
    void onceAYearIsBehindWhenTheYearHasGone(
            LocalDate on, String days, CadenceState state, @Nullable LocalDate behindSince) {
        CadenceStanding standing = new CadenceRule(1, Span.ofYears(2024, 2024)).standing(2024, on, days(days));

        assertThat(standing.state()).isEqualTo(state);
        assertThat(standing.behindSince()).isEqualTo(behindSince);
    }

    @Test
    void nothingIsAskedOfYearsOutsideTheSpan() {
        CadenceStanding standing = new CadenceRule(4, Span.ofYears(2023, 2024))
                .standing(2025, LocalDate.parse("2025-12-31"), List.of(LocalDate.parse("2025-02-01")));

        assertThat(standing).isEqualTo(new CadenceStanding(2025, 4, 1, 0, null, null));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void neverIsNoCadence(int timesPerYear) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CadenceRule(timesPerYear, Span.ofYears(2024, 2024)));
    }

    private static List<LocalDate> days(String days) {
        return days.isEmpty()
                ? List.of()
                : Arrays.stream(days.split(" ", -1)).map(LocalDate::parse).toList();
    }
}

package se.malbild.indicator.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.malbild.kit.problem.Refusal;

class PeriodRangeTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2023, 2024, 2023-01, 2024-12",
                "2024, 2024, 2024-01, 2024-12",
                "2024-Q2, 2024-Q4, 2024-04, 2024-12",
                "2024-05, 2024-Q3, 2024-05, 2024-09",
                "2024, -, 2024-01, 9999-12",
                "-, 2024-Q1, 0000-01, 2024-03",
            })
    void aRangeGoesFromTheFirstMonthOfOnePeriodToTheLastOfAnother(String from, String to, String first, String last) {
        assertThat(PeriodRange.of(from, to)).isEqualTo(new PeriodRange(first, last));
    }

    @ParameterizedTest
    @CsvSource({"2024, 2023", "2024-Q3, 2024-Q2", "2024-Q2, 2024-03", "2024-07, 2024-06"})
    void aRangeThatEndsBeforeItBeginsIsRefused(String from, String to) {
        assertThatThrownBy(() -> PeriodRange.of(from, to)).isInstanceOf(Refusal.Invalid.class);
    }
}

package se.malbild.indicator.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodSpanTest {

    @ParameterizedTest
    @CsvSource({
        "2022, 2024, 2022 2023 2024",
        "2024, 2024, 2024",
        "2023-Q3, 2024-Q2, 2023-Q3 2023-Q4 2024-Q1 2024-Q2",
        "2023-11, 2024-02, 2023-11 2023-12 2024-01 2024-02",
    })
    void theyFollowOneAnother(String from, String to, String periods) {
        PeriodSpan span = PeriodSpan.of(from, to);

        assertThat(span.periods()).isEqualTo(List.of(periods.split(" ")));
        assertThat(span.length()).isEqualTo(span.periods().size());
    }

    @ParameterizedTest
    @CsvSource({"2024, 2023, 0", "2024, 2020, -3", "2024-Q1, 2023-Q4, 0", "2024-01, 2023-12, 0"})
    void onesThatEndBeforeTheyBeginAreEmpty(String from, String to, int length) {
        assertThat(PeriodSpan.of(from, to).length()).isEqualTo(length);
    }
}

package se.malbild.indicator.source.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.malbild.indicator.source.ReadingProblem.Code;

class PeriodTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024 | 2024",
                "2024*** | 2024",
                "2024 1) | 2024",
                "2024¹ | 2024",
                "2024 (*) | 2024",
                "'\u00A02024 ' | 2024",
                "2024.0 | 2024",
                "år 2024 | 2024",
                "År 2024 | 2024",
                "2024K1 | 2024-Q1",
                "2024k4 | 2024-Q4",
                "2024Q1 | 2024-Q1",
                "2024-Q1 | 2024-Q1",
                "2024 Q1 | 2024-Q1",
                "2024 kv 1 | 2024-Q1",
                "2024 kvartal 3 | 2024-Q3",
                "kv 1 2024 | 2024-Q1",
                "Q2 2024 | 2024-Q2",
                "2024M06 | 2024-06",
                "2024-06 | 2024-06",
                "juni 2024 | 2024-06",
                "2024 dec | 2024-12",
                "1900 | 1900",
                "2027 | 2027"
            })
    void aPeriodIsReadAsTablesWriteIt(String text, String period) {
        assertThat(PeriodText.of(text, 2027)).isEqualTo(new PeriodText(period, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HT 2023",
                "2023/24",
                "2023-2024",
                "20230",
                "24",
                "2024-13",
                "2024M13",
                "2024Q5",
                "2024K0",
                "2024-12-31",
                "2024-6",
                "snart",
                "２０２４",
                "4,1"
            })
    void whatIsNoPeriodIsRefused(String text) {
        assertThat(PeriodText.of(text, 2027)).isEqualTo(new PeriodText(null, Code.NOT_A_PERIOD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1850", "1899", "2028", "2203", "2203K1", "0000", "9999"})
    void aYearThatCannotBeIsImplausible(String text) {
        assertThat(PeriodText.of(text, 2027)).isEqualTo(new PeriodText(null, Code.IMPLAUSIBLE_PERIOD));
    }
}

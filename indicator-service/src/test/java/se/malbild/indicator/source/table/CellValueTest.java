package se.malbild.indicator.source.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.malbild.indicator.observation.ObservationStatus;

class CellValueTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "225 | 225",
                "13,5 | 13.5",
                "13.50 | 13.50",
                "0 | 0",
                "0,0 | 0.0",
                "\u22123 | -3",
                "\u20113,1 | -3.1",
                "1 234 | 1234",
                "12 345 678,9 | 12345678.9",
            })
    void aNumberKeepsTheDigitsItIsPrintedWith(String text, BigDecimal value) {
        assertThat(CellValue.of(text)).contains(new CellValue(ObservationStatus.VALUE, value));
    }

    @ParameterizedTest
    @CsvSource({".., NOT_AVAILABLE", "., NOT_APPLICABLE", "X, SUPPRESSED", "x, SUPPRESSED"})
    void theMarksForAMissingValueStayDistinct(String text, ObservationStatus status) {
        assertThat(CellValue.of(text)).contains(new CellValue(status, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tretton",
                "-",
                "1,2,3",
                "1 23",
                "24.3 - 30.2",
                "1.234,5",
                "=A1",
                "1e3",
                "٣",
                "#N/A",
                "12345678901234567890123456789012"
            })
    void whatIsNeitherIsNotGuessedAt(String text) {
        assertThat(CellValue.of(text)).isEmpty();
    }
}

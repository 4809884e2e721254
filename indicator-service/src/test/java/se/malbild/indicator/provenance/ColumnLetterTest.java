package se.malbild.indicator.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnLetterTest {

    @ParameterizedTest
    @CsvSource({"1, A", "2, B", "26, Z", "27, AA", "52, AZ", "53, BA", "702, ZZ", "703, AAA", "16384, XFD"})
    void columnsHaveTheLettersThatWorkbooksGiveThem(int column, String letter) {
        assertThat(ColumnLetter.of(column)).isEqualTo(letter);
    }
}

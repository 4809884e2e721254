package se.malbild.indicator.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowTest {

    @ParameterizedTest
    @ValueSource(strings = {"=SUMMA(A1:A9)", "+46", "-1 är inget namn", "@kommun", "\tinskjuten", "\rradbruten"})
    void wordsThatASpreadsheetWouldCarryOutBeginWithAnApostrophe(String text) {
        assertThat(new CsvRow(CsvForm.EXCEL).text(text).fields()).containsExactly("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Åre", "Total (=alla)", "1–6", ""})
    void otherWordsAreLeftAlone(String text) {
        assertThat(new CsvRow(CsvForm.EXCEL).text(text).fields()).containsExactly(text);
    }

    @ParameterizedTest
    @CsvSource({
        "PLAIN, -13.50, -13.50",
        "EXCEL, -13.50, '-13,50'",
        "EXCEL, 1E+3, 1000",
        "PLAIN, 0.000, 0.000",
        "EXCEL, 1234567.8, '1234567,8'"
    })
    void aNumberKeepsItsDigitsAndIsNeverTakenForAFormula(CsvForm form, BigDecimal number, String written) {
        assertThat(new CsvRow(form).number(number).fields()).containsExactly(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PLAIN", "EXCEL"})
    void whatIsMissingIsEmpty(CsvForm form) {
        assertThat(new CsvRow(form).code(null).text(null).number(null).fields()).containsExactly("", "", "");
    }
}

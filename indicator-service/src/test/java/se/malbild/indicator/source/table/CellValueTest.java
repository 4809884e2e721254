package se.malbild.indicator.source.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.malbild.indicator.layout.Dash;
import se.malbild.indicator.layout.DecimalMark;
import se.malbild.indicator.observation.ObservationStatus;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.indicator.source.table.CellValue.Given;
import se.malbild.indicator.source.table.CellValue.Marked;
import se.malbild.indicator.source.table.CellValue.Nothing;
import se.malbild.indicator.source.table.CellValue.Refused;
import se.malbild.indicator.source.table.CellValue.Undecided;
import se.malbild.kit.workbook.CellKind;

class CellValueTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13,5 | 13.5",
                "13.5 | 13.5",
                "3,05 | 3.05",
                "3,50 | 3.50",
                "229 | 229",
                "0 | 0",
                "007 | 7",
                "-3,2 | -3.2",
                "\u22123,2 | -3.2",
                "\u20113,2 | -3.2",
                "\u20133,2 | -3.2",
                "\u2212 3,2 | -3.2",
                "+3,2 | 3.2",
                "1 234 | 1234",
                "1 234,5 | 1234.5",
                "1\u00A0234,5 | 1234.5",
                "1\u202F234 | 1234",
                "1\u2009234\u2009567 | 1234567",
                "1'234 | 1234",
                "1’234.5 | 1234.5",
                "1.234,5 | 1234.5",
                "1,234.5 | 1234.5",
                "1.234.567 | 1234567",
                "1,234,567 | 1234567",
                "1 234.567 | 1234.567",
                "0,234 | 0.234",
                "0.234 | 0.234",
                "1234.567 | 1234.567",
                "66.27033792 | 66.27033792",
                "67 % | 67",
                "67% | 67",
                "12,5\u00A0% | 12.5",
                "<b>229</b> | 229",
                "123456789012345678901234,5 | 123456789012345678901234.5"
            })
    void aNumberKeepsItsPrintedScale(String text, BigDecimal value) {
        assertThat(read(text)).isEqualTo(new Given(ObservationStatus.VALUE, value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234 | 1.234 | 1234",
                "1,234 | 1.234 | 1234",
                "-12,500 | -12.500 | -12500",
                "123.456 | 123.456 | 123456"
            })
    void threeDigitsAfterOneMarkCanBeDecimalsOrThousands(String text, String decimals, String thousands) {
        CellValue value = read(text);

        assertThat(value).isInstanceOfSatisfying(Undecided.class, undecided -> assertThat(undecided.candidates())
                .containsExactly(decimals, thousands));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234 | POINT | 1.234",
                "1.234 | COMMA | 1234",
                "1,234 | COMMA | 1.234",
                "1,234 | POINT | 1234",
                "1.234,5 | COMMA | 1234.5",
                "1,234.5 | POINT | 1234.5",
                "1.234.567 | COMMA | 1234567",
                "12,5 | COMMA | 12.5",
                "12 500 | POINT | 12500"
            })
    void aStatedDecimalMarkDecides(String text, DecimalMark mark, BigDecimal value) {
        assertThat(CellValue.of(text, CellKind.TEXT, Dash.NOT_AVAILABLE, mark))
                .isEqualTo(new Given(ObservationStatus.VALUE, value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12.5 | COMMA", "12,5 | POINT", "1.234,5 | POINT", "1,234.5 | COMMA", "1.234.567 | POINT"})
    void aNumberThatContradictsTheStatedMarkIsRefused(String text, DecimalMark mark) {
        assertThat(CellValue.of(text, CellKind.TEXT, Dash.NOT_AVAILABLE, mark))
                .isEqualTo(new Refused(Code.NOT_A_NUMBER));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ".. | NOT_AVAILABLE",
                "... | NOT_AVAILABLE",
                "… | NOT_AVAILABLE",
                ". | NOT_APPLICABLE",
                "X | SUPPRESSED",
                "x | SUPPRESSED",
                "- | NOT_AVAILABLE",
                "– | NOT_AVAILABLE",
                "\u2212 | NOT_AVAILABLE",
                "#N/A | NOT_AVAILABLE",
                "#SAKNAS! | NOT_AVAILABLE",
                "NA | NOT_AVAILABLE",
                "N/A | NOT_AVAILABLE",
                "null | NOT_AVAILABLE",
                "NULL | NOT_AVAILABLE",
                "saknas | NOT_AVAILABLE",
                "Saknas | NOT_AVAILABLE"
            })
    void aMissingValueSaysWhy(String text, ObservationStatus status) {
        assertThat(read(text)).isEqualTo(new Given(status, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "–", "\u2212"})
    void aDashIsZeroWhereTheLayoutSaysSo(String text) {
        assertThat(CellValue.of(text, CellKind.TEXT, Dash.ZERO, null))
                .isEqualTo(new Given(ObservationStatus.VALUE, BigDecimal.ZERO));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "<b></b>"})
    void anEmptyCellSaysNothing(String text) {
        assertThat(read(text)).isEqualTo(Nothing.NOTHING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "107* | 107 | *",
                "107 ** | 107 | **",
                "*107 | 107 | *",
                "3,05 1) | 3.05 | 1)",
                "3,05¹ | 3.05 | 1)",
                "3,05¹² | 3.05 | 12)",
                "3,05(1) | 3.05 | 1)",
                "12 345 a) | 12345 | a)",
                "12 %† | 12 | †",
                "-3* | -3 | *"
            })
    void aMarkBehindANumberIsToldFromIt(String text, BigDecimal number, String mark) {
        assertThat(read(text)).isEqualTo(new Marked(new Given(ObservationStatus.VALUE, number), mark));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3,051)", "107x", "107 kr*", "12 1", "*", "1)"})
    void whatMayBePartOfTheNumberIsNoMark(String text) {
        assertThat(read(text)).isEqualTo(new Refused(Code.NOT_A_NUMBER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<20", "< 20", "≤5", "färre än 10", "Färre än 10", "mindre än 5 %", "<10%"})
    void aNumberThatIsTooSmallToShowIsHidden(String text) {
        assertThat(read(text)).isEqualTo(Given.SUPPRESSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "24.3 - 30.2",
                "24,3–30,2",
                "24-30",
                "24,3 (22,1–26,5)",
                "(24,3–30,2)",
                "24,3 ± 1,2",
                "24 till 30"
            })
    void anIntervalIsNoNumber(String text) {
        assertThat(read(text)).isEqualTo(new Refused(Code.INTERVAL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tolv",
                "1e5",
                "1,2,3",
                "1.2.3",
                ",5",
                "5,",
                "--5",
                "5-",
                "1 23",
                "12 34",
                "1 234 56",
                "0 123",
                "１２",
                "٣",
                "1234567890123456789012345678901",
                "2024-01-01x",
                "Infinity",
                "12,5 kr"
            })
    void whatIsNoNumberIsRefused(String text) {
        assertThat(read(text)).isEqualTo(new Refused(Code.NOT_A_NUMBER));
    }

    @ParameterizedTest
    @CsvSource({"NUMBER, 1.234, 1.234", "NUMBER, 1E+5, 100000", "NUMBER, 0.10, 0.10", "NUMBER, -2, -2"})
    void aNumberOfAWorkbookIsNeverAmbiguous(CellKind kind, String text, BigDecimal value) {
        assertThat(CellValue.of(text, kind, Dash.NOT_AVAILABLE, null))
                .isEqualTo(new Given(ObservationStatus.VALUE, value));
    }

    @ParameterizedTest
    @CsvSource({
        "ERROR, #DIV/0!, CELL_ERROR",
        "ERROR, #VÄRDEFEL!, CELL_ERROR",
        "TEXT, #DIV/0!, CELL_ERROR",
        "TEXT, #REFERENS!, CELL_ERROR",
        "UNCOMPUTED, SUM(A1:A2), FORMULA_WITHOUT_VALUE",
        "OTHER, SANT, NOT_A_NUMBER",
        "OTHER, 2024-01-01, NOT_A_NUMBER",
        "NUMBER, 1E+400, NOT_A_NUMBER"
    })
    void aCellWithoutAFigureIsRefusedForItsReason(CellKind kind, String text, Code code) {
        assertThat(CellValue.of(text, kind, Dash.NOT_AVAILABLE, null)).isEqualTo(new Refused(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#N/A", "#SAKNAS!"})
    void theErrorForNoValueIsNoValue(String text) {
        assertThat(CellValue.of(text, CellKind.ERROR, Dash.NOT_AVAILABLE, null))
                .isEqualTo(new Given(ObservationStatus.NOT_AVAILABLE, null));
    }

    private static CellValue read(String text) {
        return CellValue.of(text, CellKind.TEXT, Dash.NOT_AVAILABLE, null);
    }
}

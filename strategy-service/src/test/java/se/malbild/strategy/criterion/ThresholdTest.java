package se.malbild.strategy.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ABOVE | 0 | 12 | MET | var 12 (2024); kravet är över 0.",
                "ABOVE | 0 | 0 | NOT_MET | var 0 (2024); kravet är över 0.",
                "ABOVE | 0 | -61 | NOT_MET | var \u221261 (2024); kravet är över 0.",
                "AT_LEAST | 0 | 0.0 | MET | var 0,0 (2024); kravet är minst 0.",
                "AT_LEAST | 70 | 69.9 | NOT_MET | kravet är minst 70",
                "BELOW | 10.5 | 10.5 | NOT_MET | kravet är under 10,5",
                "BELOW | 10.5 | 10.49 | MET | kravet är under 10,5",
                "AT_MOST | 100 | 100 | MET | kravet är högst 100",
                "AT_MOST | 100 | 101 | NOT_MET | kravet är högst 100",
            })
    void theValueIsHeldAgainstTheLimit(
            Comparison comparison, String limit, String value, Verdict verdict, String words) {
        Judgement judgement = threshold(comparison, limit, Uncertainty.CAVEAT)
                .judge(2024, Case.higherIsBetter().figures("2024=" + value).known());

        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.sentence().swedish())
                .startsWith("Sammanfattande omdöme ")
                .contains(words)
                .endsWith(" Källa: Svenskt Näringsliv.");
        assertThat(judgement.inputs()).extracting(Figure::period).containsExactly("2024");
    }

    @Test
    void theSentenceIsInEnglishToo() {
        assertThat(threshold(Comparison.ABOVE, "0", Uncertainty.CAVEAT)
                        .judge(2024, Case.higherIsBetter().figures("2024=-61").known())
                        .sentence()
                        .english())
                .isEqualTo("Overall verdict was -61 (2024); it has to be above 0. Source: Svenskt Näringsliv.");
    }

    @ParameterizedTest
    @CsvSource({"2023=5, FIGURE_MISSING", "2024=SUPPRESSED, FIGURE_MISSING", "'', FIGURE_MISSING"})
    void withoutTheYearsFigureThereIsNoVerdict(String figures, NoVerdictReason reason) {
        Judgement judgement = threshold(Comparison.ABOVE, "0", Uncertainty.CAVEAT)
                .judge(2024, Case.higherIsBetter().figures(figures).known());

        assertThat(judgement.verdict()).isEqualTo(Verdict.NO_VERDICT);
        assertThat(judgement.reason()).isEqualTo(reason);
    }

    @Test
    void aYearWhoseEditionNeverCameHasNoVerdict() {
        Judgement judgement = threshold(Comparison.ABOVE, "0", Uncertainty.CAVEAT)
                .judge(
                        2022,
                        Case.higherIsBetter()
                                .withoutEdition("2022")
                                .figures("2021=5")
                                .known());

        assertThat(judgement.reason()).isEqualTo(NoVerdictReason.NO_EDITION);
    }

    @Test
    void aBreakDoesNotMatterToASingleYear() {
        Judgement judgement = threshold(Comparison.ABOVE, "0", Uncertainty.CAVEAT)
                .judge(
                        2024,
                        Case.higherIsBetter()
                                .brokenFrom("2024")
                                .figures("2024=5")
                                .known());

        assertThat(judgement.verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void theNextDefinitionTakesOverWhereTheOldOneEnds() {
        Case known = Case.higherIsBetter().replaced().figures("2024=5").figures(Case.SUCCESSOR, "T", "2024=-1 2025=-2");

        assertThat(threshold(Comparison.ABOVE, "0", Uncertainty.CAVEAT)
                        .judge(2024, known.known())
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(threshold(Comparison.ABOVE, "0", Uncertainty.CAVEAT)
                        .judge(2025, known.known())
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({
        "IGNORE, 72, MET, false",
        "CAVEAT, 72, MET, true",
        "REQUIRE, 72, NO_VERDICT, true",
        "REQUIRE, 73.1, MET, false"
    })
    void aValueWithinTheMarginFromTheLimitIsWeighed(Uncertainty choice, String value, Verdict verdict, boolean warned) {
        Judgement judgement = threshold(Comparison.AT_LEAST, "70", choice)
                .judge(
                        2024,
                        Case.higherIsBetter()
                                .figures("2024=" + value)
                                .withMargin("2024=3")
                                .known());

        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.sentence().swedish().contains("ligger inom felmarginalen (±3)"))
                .isEqualTo(warned);
    }

    private static Threshold threshold(Comparison comparison, String limit, Uncertainty uncertainty) {
        return new Threshold(Case.CODE, "T", comparison, new BigDecimal(limit), uncertainty);
    }
}

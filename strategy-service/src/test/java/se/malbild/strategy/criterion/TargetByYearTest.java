package se.malbild.strategy.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetByYearTest {

    // "Topp 100 år 2030", from place 200 in 2020: ten places a year.
    private static final TargetByYear TOP_100 = target(Comparison.AT_MOST, "100", Uncertainty.CAVEAT);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on the line | 2024 | 2020=200 2024=160 | ON_TRACK | högst 160: på väg",
                "better than the line | 2024 | 2020=200 2024=120 | ON_TRACK | högst 160: på väg",
                "worse than the line | 2024 | 2020=200 2024=161 | BEHIND | högst 160: ligger efter",
                "the target before its year | 2024 | 2020=200 2024=90 | ON_TRACK | på väg",
                "the baseline year itself | 2020 | 2020=200 | ON_TRACK | högst 200: på väg",
                "equal values for years | 2021 | 2020=200 2021=200 | BEHIND | högst 190: ligger efter",
                "the target year, reached | 2030 | 2020=200 2030=100 | MET | var 100 (2030); målet till 2030 var högst 100.",
                "the target year, missed | 2030 | 2020=200 2030=101 | NOT_MET | var 101 (2030); målet till 2030 var högst 100.",
                "a year after, reached then | 2032 | 2030=99 2032=150 | MET | var 99 (2030)",
                "a year after, reached too late | 2032 | 2030=101 2032=50 | NOT_MET | var 101 (2030)",
            })
    void theYearIsHeldAgainstTheLineAndTheTargetYearAgainstTheTarget(
            String why, int year, String figures, Verdict verdict, String words) {
        Judgement judgement = TOP_100.judge(
                year, Case.of(Direction.LOWER_IS_BETTER).figures(figures).known());

        assertThat(judgement.verdict()).as(why).isEqualTo(verdict);
        assertThat(judgement.sentence().swedish()).contains(words).endsWith(" Källa: Svenskt Näringsliv.");
    }

    @Test
    void theWayIsToldWithBaselineAndTarget() {
        Judgement judgement = TOP_100.judge(
                2024,
                Case.of(Direction.LOWER_IS_BETTER).figures("2020=200 2024=161").known());

        assertThat(judgement.sentence().swedish())
                .isEqualTo(
                        "Sammanfattande omdöme var 161 (2024). För att från 200 (2020) nå målet till 2030, högst 100,"
                                + " borde värdet vara högst 160: ligger efter. Källa: Svenskt Näringsliv.");
        assertThat(judgement.sentence().english())
                .isEqualTo("Overall verdict was 161 (2024). To get from 200 (2020) to the target for 2030, at most 100,"
                        + " it ought to be at most 160: behind. Source: Svenskt Näringsliv.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "baseline missing | 2024 | 2024=160 | EARLIER_FIGURE_MISSING | värdet för 2020 saknas",
                "the year is missing | 2024 | 2020=200 | FIGURE_MISSING | värdet för 2024 saknas",
                "the target year has not come | 2030 | 2020=200 2029=90 | FIGURE_MISSING | värdet för 2030 saknas",
                "the target year has passed without | 2032 | 2020=200 2032=90 | FIGURE_MISSING | värdet för 2030 saknas",
                "before the baseline | 2019 | 2019=210 2020=200 | BEFORE_BASELINE | räknas från 2020",
            })
    void withoutTheFiguresThereIsNoVerdict(String why, int year, String figures, NoVerdictReason reason, String words) {
        Judgement judgement = TOP_100.judge(
                year, Case.of(Direction.LOWER_IS_BETTER).figures(figures).known());

        assertThat(judgement.verdict()).as(why).isEqualTo(Verdict.NO_VERDICT);
        assertThat(judgement.reason()).isEqualTo(reason);
        assertThat(judgement.sentence().swedish()).contains(words);
    }

    @Test
    void overABreakTheLineFromTheBaselineMeansNothing() {
        Judgement judgement = TOP_100.judge(
                2024,
                Case.of(Direction.LOWER_IS_BETTER)
                        .brokenFrom("2023")
                        .figures("2020=200 2024=150")
                        .known());

        assertThat(judgement.reason()).isEqualTo(NoVerdictReason.BREAK);
    }

    @Test
    void whenTheTargetYearsEditionNeverCameTheOneBeforeDecides() {
        Judgement judgement = TOP_100.judge(
                2030,
                Case.of(Direction.LOWER_IS_BETTER)
                        .withoutEdition("2030")
                        .figures("2020=200 2029=98")
                        .known());

        assertThat(judgement.verdict()).isEqualTo(Verdict.MET);
        assertThat(judgement.sentence().swedish()).contains("var 98 (2029)");
    }

    @ParameterizedTest
    @CsvSource({"3.34, ON_TRACK", "3.33, BEHIND"})
    void aLineBetweenTwoPrintedValuesIsNotRoundedToTheMunicipalitysFavour(String value, Verdict verdict) {
        // A third of the way from 3.00 to 4.00 is 3.333…
        TargetByYear third = new TargetByYear(
                Case.CODE, "T", Comparison.AT_LEAST, new BigDecimal("4"), 2023, 2020, Uncertainty.CAVEAT);

        Judgement judgement = third.judge(
                2021, Case.higherIsBetter().figures("2020=3.00 2021=" + value).known());

        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.sentence().swedish()).contains("borde värdet vara minst 3,34");
    }

    @Test
    void nearTheLineCertaintyCanBeRequired() {
        Judgement judgement = target(Comparison.AT_MOST, "100", Uncertainty.REQUIRE)
                .judge(
                        2024,
                        Case.of(Direction.LOWER_IS_BETTER)
                                .figures("2020=200 2024=158")
                                .withMargin("2024=3")
                                .known());

        assertThat(judgement.reason()).isEqualTo(NoVerdictReason.UNCERTAIN);
    }

    private static TargetByYear target(Comparison comparison, String target, Uncertainty uncertainty) {
        return new TargetByYear(Case.CODE, "T", comparison, new BigDecimal(target), 2030, 2020, uncertainty);
    }
}

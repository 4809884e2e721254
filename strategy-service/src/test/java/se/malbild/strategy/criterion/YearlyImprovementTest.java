package se.malbild.strategy.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearlyImprovementTest {

    private static final YearlyImprovement CRITERION = criterion(null, null);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HIGHER_IS_BETTER | 3.05 | 3.19 | MET | Sammanfattande omdöme steg från 3,05 (2023) till 3,19 (2024). Källa: Svenskt Näringsliv.",
                "HIGHER_IS_BETTER | 3.19 | 3.05 | NOT_MET | Sammanfattande omdöme sjönk från 3,19 (2023) till 3,05 (2024). Källa: Svenskt Näringsliv.",
                "HIGHER_IS_BETTER | 3.1 | 3.10 | NOT_MET | Sammanfattande omdöme låg kvar på 3,10 (2023 och 2024). Källa: Svenskt Näringsliv.",
                "LOWER_IS_BETTER | 210 | 225 | NOT_MET | Sammanfattande omdöme försämrades från 210 (2023) till 225 (2024). Källa: Svenskt Näringsliv.",
                "LOWER_IS_BETTER | 225 | 210 | MET | Sammanfattande omdöme förbättrades från 225 (2023) till 210 (2024). Källa: Svenskt Näringsliv.",
                "LOWER_IS_BETTER | 210 | 210 | NOT_MET | Sammanfattande omdöme låg kvar på 210 (2023 och 2024). Källa: Svenskt Näringsliv.",
                "HIGHER_IS_BETTER | 0 | 12345.5 | MET | Sammanfattande omdöme steg från 0 (2023) till 12\u00a0345,5 (2024). Källa: Svenskt Näringsliv.",
                "HIGHER_IS_BETTER | -3 | -2 | MET | Sammanfattande omdöme steg från \u22123 (2023) till \u22122 (2024). Källa: Svenskt Näringsliv.",
            })
    void theYearIsHeldAgainstTheYearBefore(
            Direction direction, String before, String now, Verdict verdict, String sentence) {
        Judgement judgement = CRITERION.judge(
                2024,
                Case.of(direction).figures("2023=" + before + " 2024=" + now).known());

        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.reason()).isNull();
        assertThat(judgement.sentence().swedish()).isEqualTo(sentence);
        assertThat(judgement.inputs()).extracting(Figure::period).containsExactly("2023", "2024");
    }

    @Test
    void theSentenceIsInEnglishToo() {
        assertThat(CRITERION
                        .judge(
                                2024,
                                Case.higherIsBetter()
                                        .figures("2023=3.05 2024=3.19")
                                        .known())
                        .sentence()
                        .english())
                .isEqualTo("Overall verdict rose from 3.05 (2023) to 3.19 (2024). Source: Svenskt Näringsliv.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the year before is missing | 2022=3.0 2024=3.1 | EARLIER_FIGURE_MISSING | värdet för 2023 saknas",
                "the year is missing | 2022=3.0 2023=3.1 | FIGURE_MISSING | värdet för 2024 saknas",
                "one period only | 2024=3.1 | EARLIER_FIGURE_MISSING | värdet för 2023 saknas",
                "nothing at all | '' | FIGURE_MISSING | värdet för 2024 saknas",
                "the year has no value | 2023=3.0 2024=NOT_AVAILABLE | FIGURE_MISSING | värdet för 2024 saknas",
                "it is suppressed | 2023=3.0 2024=SUPPRESSED | FIGURE_MISSING | värdet för 2024 lämnas inte ut av utgivaren",
                "it was withdrawn | 2023=3.0 2024=WITHDRAWN | FIGURE_MISSING | värdet för 2024 har dragits tillbaka",
                "what came before was withdrawn | 2023=WITHDRAWN 2024=3.1 | EARLIER_FIGURE_MISSING | värdet för 2023 har dragits tillbaka",
                "quarters are no years | 2023-Q4=3.0 2024=3.1 | EARLIER_FIGURE_MISSING | värdet för 2023 saknas",
            })
    void withoutBothFiguresThereIsNoVerdict(String why, String figures, NoVerdictReason reason, String words) {
        Judgement judgement =
                CRITERION.judge(2024, Case.higherIsBetter().figures(figures).known());

        assertThat(judgement.verdict()).as(why).isEqualTo(Verdict.NO_VERDICT);
        assertThat(judgement.reason()).isEqualTo(reason);
        assertThat(judgement.sentence().swedish())
                .startsWith("Ingen bedömning: ")
                .contains(words);
    }

    @Test
    void anEditionThatNeverCameIsSteppedOverAndSaidSo() {
        Judgement judgement = CRITERION.judge(
                2023,
                Case.of(Direction.LOWER_IS_BETTER)
                        .withoutEdition("2022")
                        .figures("2021=225 2023=198")
                        .known());

        assertThat(judgement.verdict()).isEqualTo(Verdict.MET);
        assertThat(judgement.sentence().swedish())
                .contains("från 225 (2021) till 198 (2023). Ingen utgåva kom för 2022.");
    }

    @Test
    void aYearWhoseEditionNeverCameHasNoVerdict() {
        Judgement judgement = CRITERION.judge(
                2022,
                Case.higherIsBetter().withoutEdition("2022").figures("2021=3.0").known());

        assertThat(judgement.reason()).isEqualTo(NoVerdictReason.NO_EDITION);
        assertThat(judgement.sentence().swedish()).contains("ingen utgåva av Sammanfattande omdöme kom för 2022");
    }

    @Test
    void acrossABreakThereIsNoVerdictAndTheReasonOfTheBreakIsSaid() {
        Case known = Case.higherIsBetter().brokenFrom("2024").figures("2022=3.0 2023=3.1 2024=3.2 2025=3.3");

        Judgement judgement = CRITERION.judge(2024, known.known());

        assertThat(judgement.reason()).isEqualTo(NoVerdictReason.BREAK);
        assertThat(judgement.sentence().swedish()).contains("2023 och 2024 går inte att jämföra. Metoden gjordes om.");
        assertThat(CRITERION.judge(2023, known.known()).verdict()).isEqualTo(Verdict.MET);
        assertThat(CRITERION.judge(2025, known.known()).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void overABreakTheEditionBeforeIsNoComparison() {
        Judgement judgement = CRITERION.judge(
                2023,
                Case.higherIsBetter()
                        .withoutEdition("2022")
                        .brokenFrom("2023")
                        .figures("2021=3.0 2023=3.1")
                        .known());

        assertThat(judgement.reason()).isEqualTo(NoVerdictReason.BREAK);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The year that both definitions have is compared with the year before in the old one, and with the
                // year after in the new one.
                "2024 | 2023=70 2024=71 | 2024=68 2025=67 | MET | från 70 (2023) till 71 (2024)",
                "2025 | 2023=70 2024=71 | 2024=68 2025=67 | NOT_MET | från 68 (2024) till 67 (2025)",
                "2024 | 2023=70 2024=71 | 2023=69 2024=68 | MET | från 70 (2023) till 71 (2024)",
                "2025 | 2023=70 2024=71 | 2025=67 | NO_VERDICT | går inte att jämföra. Färre frågor räknas.",
            })
    void aPairOfYearsIsJudgedWithinTheDefinitionThatHoldsBoth(
            int year, String old, String anew, Verdict verdict, String words) {
        Case known = Case.higherIsBetter().replaced().figures(old).figures(Case.SUCCESSOR, "T", anew);

        assertThat(CRITERION.judge(year, known.known()).verdict()).isEqualTo(verdict);
        assertThat(CRITERION.judge(year, known.known()).sentence().swedish()).contains(words);
        // Whichever of them the measure names.
        YearlyImprovement ofNew = new YearlyImprovement(Case.SUCCESSOR, "T", null, Uncertainty.CAVEAT);
        if (year == 2025) {
            assertThat(ofNew.judge(year, known.known()).verdict()).isEqualTo(verdict);
        }
    }

    @Test
    void eachGenderIsJudgedByItsOwnFigures() {
        Case known = Case.higherIsBetter()
                .figures(Case.CODE, "K", "2023=3.0 2024=3.1")
                .figures(Case.CODE, "M", "2023=3.1 2024=3.0");

        Judgement women = new YearlyImprovement(Case.CODE, "K", null, Uncertainty.CAVEAT).judge(2024, known.known());
        Judgement men = new YearlyImprovement(Case.CODE, "M", null, Uncertainty.CAVEAT).judge(2024, known.known());

        assertThat(women.verdict()).isEqualTo(Verdict.MET);
        assertThat(women.sentence().swedish()).startsWith("Sammanfattande omdöme (kvinnor) steg");
        assertThat(men.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(men.sentence().english()).startsWith("Overall verdict (men) fell");
        assertThat(CRITERION.judge(2024, known.known()).reason()).isEqualTo(NoVerdictReason.FIGURE_MISSING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The margin of the change is the root of 3² + 4² = 5.
                "2023=3 2024=4 | 54.9 | IGNORE | MET | till 54,9 (2024). Källa: Svenskt Näringsliv.",
                "2023=3 2024=4 | 54.9 | CAVEAT | MET | Ändringen (4,9) ligger inom felmarginalen (±5,0).",
                "2023=3 2024=4 | 54.9 | REQUIRE | NO_VERDICT | Ändringen (4,9) ligger inom felmarginalen (±5,0). Därför ingen bedömning.",
                "2023=3 2024=4 | 55 | REQUIRE | NO_VERDICT | Ändringen (5) ligger inom felmarginalen (±5).",
                "2023=3 2024=4 | 55.1 | REQUIRE | MET | till 55,1 (2024). Källa: Svenskt Näringsliv.",
                "2023=3 2024=4 | 44.9 | REQUIRE | NOT_MET | till 44,9 (2024). Källa: Svenskt Näringsliv.",
                "2023=3 2024=4 | 45.1 | REQUIRE | NO_VERDICT | Ändringen (4,9) ligger inom felmarginalen",
                "2023=3 | 60 | CAVEAT | MET | Felmarginalen för 2024 är inte känd.",
                "2023=3 | 60 | REQUIRE | NO_VERDICT | Felmarginalen för 2024 är inte känd.",
            })
    void aChangeWithinTheMarginIsWeighedAsTheMunicipalityChose(
            String margins, String now, Uncertainty choice, Verdict verdict, String words) {
        Case known = Case.higherIsBetter().figures("2023=50 2024=" + now).withMargin(margins);

        Judgement judgement = criterion(null, choice).judge(2024, known.known());

        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.sentence().swedish()).contains(words);
        assertThat(judgement.reason()).isEqualTo(verdict == Verdict.NO_VERDICT ? NoVerdictReason.UNCERTAIN : null);
    }

    @ParameterizedTest
    @CsvSource({"IGNORE, MET, false", "CAVEAT, MET, true", "REQUIRE, NO_VERDICT, true"})
    void fewerAnswersThanThePublisherAsksForAreWeighedTheSameWay(Uncertainty choice, Verdict verdict, boolean said) {
        Case known = Case.higherIsBetter().figures("2023=3.0 2024=3.1").withAnswers(20, "2023=25 2024=8");

        Judgement judgement = criterion(null, choice).judge(2024, known.known());

        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.sentence().swedish().contains("Värdet för 2024 vilar på 8 svar, färre än 20."))
                .isEqualTo(said);
    }

    @Test
    void certaintyCannotBeRequiredOfWhatHasNoMargin() {
        Judgement judgement = criterion(null, Uncertainty.REQUIRE)
                .judge(2024, Case.higherIsBetter().figures("2023=3.0 2024=3.1").known());

        assertThat(judgement.reason()).isEqualTo(NoVerdictReason.UNCERTAIN);
        assertThat(judgement.sentence().swedish()).contains("varken felmarginal eller antal svar är känt");
    }

    @Test
    void certaintyIsNotTakenFromANumberOfAnswersWithoutALeastOne() {
        Case uncounted = Case.higherIsBetter().figures("2023=3.0 2024=3.1").withAnswers(20, "2023=25");

        assertThat(criterion(null, Uncertainty.REQUIRE)
                        .judge(2024, uncounted.known())
                        .reason())
                .isEqualTo(NoVerdictReason.UNCERTAIN);
    }

    @Test
    void theVerbFollowsTheDirectionThatTheMeasureStates() {
        Case known = Case.of(Direction.LOWER_IS_BETTER).figures("2023=10 2024=12");

        Judgement judgement = criterion(Direction.HIGHER_IS_BETTER, null).judge(2024, known.known());

        assertThat(judgement.verdict()).isEqualTo(Verdict.MET);
        assertThat(judgement.sentence().swedish()).contains("steg från 10 (2023) till 12 (2024)");
    }

    @Test
    void theMarginIsAmongWhatTheVerdictRestsOn() {
        Judgement judgement = CRITERION.judge(
                2024,
                Case.higherIsBetter()
                        .figures("2023=50 2024=60")
                        .withMargin("2023=3 2024=4")
                        .known());

        assertThat(judgement.inputs())
                .extracting(figure -> figure.indicator() + " " + figure.period())
                .containsExactly(
                        Case.CODE + " 2023", Case.CODE + " 2024", Case.MARGIN + " 2023", Case.MARGIN + " 2024");
    }

    @Test
    void anIndicatorWithoutDirectionGivesNoVerdictUnlessTheMeasureStatesOne() {
        Case known = Case.of(Direction.NEUTRAL).figures("2023=1 2024=2");

        assertThat(CRITERION.judge(2024, known.known()).reason()).isEqualTo(NoVerdictReason.NO_DIRECTION);
        assertThat(criterion(Direction.LOWER_IS_BETTER, null)
                        .judge(2024, known.known())
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void anIndicatorThatIsNotKnownGivesNoVerdict() {
        Judgement judgement = new YearlyImprovement("kkik.okand", "T", null, Uncertainty.CAVEAT)
                .judge(2024, Case.higherIsBetter().known());

        assertThat(judgement.reason()).isEqualTo(NoVerdictReason.UNKNOWN_INDICATOR);
        assertThat(judgement.sentence().swedish()).contains("kkik.okand");
    }

    private static YearlyImprovement criterion(@Nullable Direction direction, @Nullable Uncertainty uncertainty) {
        return new YearlyImprovement(Case.CODE, "T", direction, uncertainty == null ? Uncertainty.CAVEAT : uncertainty);
    }
}

package se.malbild.strategy.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The criteria that rest on what the municipality reports itself.
class ReportedCriteriaTest {

    private static final Coverage EVERY_ONE = coverage("100");
    private static final StandingCondition LAND = new StandingCondition(Case.REPORT, "Detaljplanerad mark");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100 | 15 | 15 | MET | Tidig dialog: 15 av 15 (100 %) för 2024; minst 100 % krävs.",
                "100 | 14 | 15 | NOT_MET | Tidig dialog: 14 av 15 (93,3 %) för 2024; minst 100 % krävs.",
                "100 | 9999 | 10000 | NOT_MET | (99,9 %)",
                "80 | 12 | 15 | MET | 12 av 15 (80 %)",
                "80.01 | 12 | 15 | NOT_MET | minst 80,01 % krävs",
                "66.66 | 2 | 3 | MET | (66,6 %)",
                "50 | 0 | 3 | NOT_MET | 0 av 3 (0 %)",
            })
    void aReportedShareIsHeldAgainstWhatIsAsked(
            String asked, String numerator, String denominator, Verdict verdict, String words) {
        Judgement judgement = coverage(asked)
                .judge(
                        2024,
                        Case.higherIsBetter()
                                .share("2024", numerator, denominator)
                                .known());

        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.sentence().swedish()).contains(words).endsWith(" Källa: kommunens egen rapportering.");
        assertThat(judgement.reports()).hasSize(1);
    }

    @Test
    void aShareOfNothingGivesNoVerdict() {
        Judgement judgement = EVERY_ONE.judge(
                2024, Case.higherIsBetter().share("2024", "0", "0").known());

        assertThat(judgement.verdict()).isEqualTo(Verdict.NO_VERDICT);
        assertThat(judgement.reason()).isEqualTo(NoVerdictReason.NOTHING_TO_SHARE);
        assertThat(judgement.sentence().swedish()).contains("0 av 0 rapporterades för 2024");
    }

    @Test
    void whatWasNotReportedGivesNoVerdict() {
        Judgement judgement = EVERY_ONE.judge(
                2024, Case.higherIsBetter().share("2023", "1", "1").known());

        assertThat(judgement.reason()).isEqualTo(NoVerdictReason.NOT_REPORTED);
        assertThat(judgement.sentence().swedish())
                .isEqualTo("Tidig dialog: inte rapporterat för 2024, därför ingen bedömning.");
    }

    @Test
    void quartersAreAddedUpUnlessTheYearWasReportedAsAWhole() {
        Case quarters = Case.higherIsBetter().share("2024-Q1", "3", "4").share("2024-Q2", "5", "5");

        assertThat(EVERY_ONE.judge(2024, quarters.known()).sentence().swedish()).contains("8 av 9");
        assertThat(EVERY_ONE
                        .judge(2024, quarters.share("2024", "20", "20").known())
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void whatTheMunicipalityReportsOfItselfIsNotAddedToWhatItsUnitsDo() {
        UUID school = new UUID(1, 1);
        Case known = Case.higherIsBetter().share("2024", "95", "100").share("2024", school, "10", "50");
        Case quarters = Case.higherIsBetter()
                .share("2024-Q1", "9", "10")
                .share("2024-Q1", school, "1", "5")
                .share("2024-Q2", school, "2", "2");

        assertThat(EVERY_ONE.judge(2024, known.known()).sentence().swedish()).contains("95 av 100");
        assertThat(EVERY_ONE.judge(2024, quarters.known()).sentence().swedish())
                .contains("11 av 12 (91,6 %) för 2024 (2024-Q1, 2024-Q2)");
    }

    @Test
    void whatSeveralUnitsReportIsAddedUp() {
        UUID school = new UUID(1, 1);
        UUID building = new UUID(1, 2);
        Case known = Case.higherIsBetter()
                .share("2024", school, "3", "4")
                .share("2024-Q1", school, "1", "1")
                .share("2024-Q1", building, "2", "2");

        assertThat(EVERY_ONE.judge(2024, known.known()).sentence().swedish()).contains("5 av 6");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "reached in time | 2024-12-31 | 2024-03-01 | 2025-06-15 | 2024 | MET | - | klart 2024-03-01.",
                "reached on its day | 2024-03-01 | 2024-03-01 | 2025-06-15 | 2024 | MET | - | klart 2024-03-01.",
                "reached too late | 2024-02-29 | 2024-03-01 | 2025-06-15 | 2024 | NOT_MET | - | efter den utsatta dagen 2024-02-29",
                "seen from the year before | 2024-12-31 | 2024-03-01 | 2025-06-15 | 2023 | NO_VERDICT | NOT_DUE | senast 2024-12-31",
                "seen from the years after | 2024-12-31 | 2024-03-01 | 2025-06-15 | 2025 | MET | - | klart 2024-03-01.",
                "not due | 2025-12-31 | - | 2025-06-15 | 2025 | NO_VERDICT | NOT_DUE | ska vara klart senast 2025-12-31",
                "on its last day | 2025-06-15 | - | 2025-06-15 | 2025 | NO_VERDICT | NOT_DUE | senast 2025-06-15",
                "the day after | 2025-06-14 | - | 2025-06-15 | 2025 | NOT_MET | - | skulle vara klart senast 2025-06-14",
                "due on the last day of a year that is over | 2024-12-31 | - | 2025-06-15 | 2024 | NOT_MET | - | 2024-12-31",
                "due in the year after | 2025-12-31 | - | 2025-06-15 | 2024 | NO_VERDICT | NOT_DUE | senast 2025-12-31",
                "missed years ago | 2023-06-30 | - | 2025-06-15 | 2024 | NOT_MET | - | 2023-06-30",
                "without a day, not reached | - | - | 2025-06-15 | 2025 | NO_VERDICT | NOT_DUE | ingen dag är satt",
                "without a day, reached | - | 2025-01-10 | 2025-06-15 | 2025 | MET | - | klart 2025-01-10",
                "reached after today is not reached | - | 2025-07-01 | 2025-06-15 | 2025 | NO_VERDICT | NOT_DUE | ingen dag",
            })
    void aMilestoneIsReachedByItsDay(
            String why,
            @Nullable LocalDate dueBy,
            @Nullable String reached,
            String today,
            int year,
            Verdict verdict,
            @Nullable NoVerdictReason reason,
            String words) {
        Case known = Case.higherIsBetter().on(today);
        if (reached != null) {
            known.reached(Integer.toString(year), reached);
        }

        Judgement judgement = new Milestone(Case.REPORT, "Skolprojektet permanent", dueBy).judge(year, known.known());

        assertThat(judgement.verdict()).as(why).isEqualTo(verdict);
        assertThat(judgement.reason()).isEqualTo(reason);
        assertThat(judgement.sentence().swedish())
                .contains("Skolprojektet permanent")
                .contains(words);
    }

    @Test
    void aMilestoneThatIsNotDueIsReviewedTheDayAfterItsDay() {
        Milestone milestone = new Milestone(Case.REPORT, "Skolprojektet", LocalDate.of(2025, 12, 31));

        assertThat(milestone.judge(2025, Case.higherIsBetter().known()).reviewOn())
                .isEqualTo(LocalDate.of(2026, 1, 1));
        // What was said of a year that is over cannot be turned by time.
        assertThat(milestone.judge(2024, Case.higherIsBetter().known()).reviewOn())
                .isNull();
        assertThat(milestone
                        .judge(
                                2025,
                                Case.higherIsBetter()
                                        .reached("2025", "2025-02-01")
                                        .known())
                        .reviewOn())
                .isNull();
    }

    @Test
    void aConditionHoldsWhenEveryReportOfTheYearSaysSo() {
        Case known = Case.higherIsBetter()
                .yesOrNo("2024-Q1", true)
                .yesOrNo("2024-Q2", true)
                .yesOrNo("2023", false);

        Judgement judgement = LAND.judge(2024, known.known());

        assertThat(judgement.verdict()).isEqualTo(Verdict.MET);
        assertThat(judgement.sentence().swedish())
                .isEqualTo("Detaljplanerad mark: ja i alla rapporter (2024-Q1, 2024-Q2)."
                        + " Källa: kommunens egen rapportering.");
    }

    @Test
    void oneReportThatSaysNoDecides() {
        Case known = Case.higherIsBetter()
                .yesOrNo("2024-Q1", true)
                .yesOrNo("2024-Q2", false)
                .yesOrNo("2024", true);

        Judgement judgement = LAND.judge(2024, known.known());

        assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(judgement.sentence().swedish()).contains("nej enligt rapporten (2024-Q2)");
        assertThat(judgement.reports()).hasSize(3);
        assertThat(LAND.judge(2023, known.known()).reason()).isEqualTo(NoVerdictReason.NOT_REPORTED);
    }

    private static Coverage coverage(String atLeast) {
        return new Coverage(Case.REPORT, "Tidig dialog", new BigDecimal(atLeast));
    }
}

package se.malbild.strategy.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllOfTest {

    private static final YearlyImprovement IMPROVED = new YearlyImprovement(Case.CODE, "T", null, Uncertainty.CAVEAT);

    // With these figures each verdict can be had: the letters stand for criteria that give it.
    private static final Case KNOWN = Case.higherIsBetter()
            .figures("2020=1 2023=3.0 2024=3.1")
            .figures(Case.CODE, "K", "2023=3.0 2024=3.0")
            .share("2024", "3", "4");

    @ParameterizedTest
    @CsvSource({
        "MET MET, MET",
        "MET ON_TRACK, ON_TRACK",
        "MET BEHIND ON_TRACK, BEHIND",
        "NO_VERDICT BEHIND MET, NO_VERDICT",
        "ON_TRACK NO_VERDICT, NO_VERDICT",
        "NOT_MET NO_VERDICT, NOT_MET",
        "MET NOT_MET BEHIND ON_TRACK NO_VERDICT, NOT_MET",
    })
    void theWorstPartDecidesInTheOrderOfTheDesign(String parts, Verdict verdict) {
        List<Criterion> criteria = new ArrayList<>();
        for (String part : parts.split(" ", -1)) {
            criteria.add(giving(Verdict.valueOf(part)));
        }

        assertThat(new AllOf(criteria).judge(2024, KNOWN.known()).verdict()).isEqualTo(verdict);
        assertThat(new AllOf(criteria.reversed()).judge(2024, KNOWN.known()).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void everyPartIsTold() {
        Judgement judgement = new AllOf(List.of(IMPROVED, giving(Verdict.NOT_MET))).judge(2024, KNOWN.known());

        assertThat(judgement.sentence().swedish())
                .isEqualTo(
                        "1 av 2 delar är uppfylld."
                                + " Sammanfattande omdöme steg från 3,0 (2023) till 3,1 (2024). Källa: Svenskt Näringsliv."
                                + " Sammanfattande omdöme (kvinnor) låg kvar på 3,0 (2023 och 2024). Källa: Svenskt Näringsliv.");
        assertThat(judgement.inputs()).hasSize(4);
    }

    @Test
    void oneOfSeveralIndicatorsWithoutFiguresLeavesNoVerdict() {
        Judgement judgement = new AllOf(
                        List.of(IMPROVED, new YearlyImprovement("skr-insikt.nki-total", "T", null, Uncertainty.CAVEAT)))
                .judge(2024, KNOWN.known());

        assertThat(judgement.verdict()).isEqualTo(Verdict.NO_VERDICT);
        assertThat(judgement.reason()).isEqualTo(NoVerdictReason.UNKNOWN_INDICATOR);
    }

    @Test
    void partsCanThemselvesHaveParts() {
        AllOf nested = new AllOf(List.of(
                new AllOf(List.of(IMPROVED, giving(Verdict.ON_TRACK))),
                new Coverage(Case.REPORT, "Tidig dialog", new BigDecimal("75"))));

        Judgement judgement = nested.judge(2024, KNOWN.known());

        assertThat(judgement.verdict()).isEqualTo(Verdict.ON_TRACK);
        assertThat(judgement.reports()).hasSize(1);
        assertThat(nested.indicators()).containsExactly(Case.CODE);
        assertThat(nested.reports()).extracting(ReportAsked::report).containsExactly(Case.REPORT);
    }

    @Test
    void theEarliestReviewOfItsPartsCounts() {
        AllOf both = new AllOf(List.of(
                new Milestone("senare", "Senare", LocalDate.of(2025, 12, 31)),
                new Milestone("snart", "Snart", LocalDate.of(2025, 9, 30))));

        assertThat(both.judge(2025, KNOWN.known()).reviewOn()).isEqualTo(LocalDate.of(2025, 10, 1));
    }

    private static Criterion giving(Verdict verdict) {
        return switch (verdict) {
            case MET -> IMPROVED;
            case NOT_MET -> new YearlyImprovement(Case.CODE, "K", null, Uncertainty.CAVEAT);
            case NO_VERDICT -> new YearlyImprovement(Case.CODE, "M", null, Uncertainty.CAVEAT);
            case ON_TRACK -> target("4");
            case BEHIND -> target("40");
        };
    }

    private static TargetByYear target(String value) {
        return new TargetByYear(
                Case.CODE, "T", Comparison.AT_LEAST, new BigDecimal(value), 2030, 2020, Uncertainty.CAVEAT);
    }
}

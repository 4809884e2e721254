package se.malbild.strategy.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.malbild.kit.language.Text;
import se.malbild.strategy.criterion.Criterion;
import se.malbild.strategy.criterion.Direction;
import se.malbild.strategy.criterion.Figure;
import se.malbild.strategy.criterion.IndicatorFacts;
import se.malbild.strategy.criterion.Judgement;
import se.malbild.strategy.criterion.Knowledge;
import se.malbild.strategy.criterion.Milestone;
import se.malbild.strategy.criterion.Uncertainty;
import se.malbild.strategy.criterion.YearlyImprovement;

class TurnTest {

    private static final String CODE = "fokus.placering";
    private static final Criterion IMPROVED = new YearlyImprovement(CODE, "T", null, Uncertainty.CAVEAT);
    private static final Criterion OTHERWISE =
            new YearlyImprovement(CODE, "T", Direction.LOWER_IS_BETTER, Uncertainty.IGNORE);
    private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);

    @Test
    void whatIsSaidForTheFirstTimeHasNoOtherCause() {
        Turn turn = turn(null, IMPROVED, known(APRIL, figure("2023", "3.0", 1), figure("2024", "3.1", 1)));

        assertThat(turn.cause()).isEqualTo(AssessmentCause.FIRST);
        assertThat(turn.revisions()).isEmpty();
    }

    @Test
    void aRevisedOldValueThatTurnsTheVerdictIsNamed() {
        Knowledge before = known(APRIL, figure("2023", "3.05", 1), figure("2024", "3.10", 1));
        Knowledge now = known(APRIL, figure("2023", "3.15", 2), figure("2024", "3.10", 1));

        Turn turn = turn(said(IMPROVED, before), IMPROVED, now);

        assertThat(turn.cause()).isEqualTo(AssessmentCause.FIGURE_REVISED);
        assertThat(turn.revisions())
                .containsExactly(
                        new FigureRevision(CODE, "2023", "T", new BigDecimal("3.05"), new BigDecimal("3.15"), 2023_2));
        Text sentence = turn.told(IMPROVED.judge(2024, now), now);
        assertThat(sentence.swedish()).endsWith("Värdet för 2023 i Placering ändrades från 3,05 till 3,15.");
        assertThat(sentence.english()).endsWith("The figure of 2023 in Place was revised from 3.05 to 3.15.");
    }

    @Test
    void aValueThatWasWithdrawnIsNamed() {
        Knowledge before = known(APRIL, figure("2023", "3.05", 1), figure("2024", "3.10", 1));
        Knowledge now = known(APRIL, figure("2023", "3.05", 1), figure("2024", null, 2));

        Turn turn = turn(said(IMPROVED, before), IMPROVED, now);

        assertThat(turn.cause()).isEqualTo(AssessmentCause.FIGURE_REVISED);
        assertThat(turn.told(IMPROVED.judge(2024, now), now).swedish())
                .endsWith("Värdet för 2024 i Placering, tidigare 3,10, finns inte längre.");
    }

    @Test
    void aFigureThatHasComeIsNoRevision() {
        Knowledge before = known(APRIL, figure("2023", "3.05", 1), figure("2024", null, 1));
        Knowledge now = known(APRIL, figure("2023", "3.05", 1), figure("2024", "3.10", 2));

        assertThat(turn(said(IMPROVED, before), IMPROVED, now).cause()).isEqualTo(AssessmentCause.NEW_FIGURE);
    }

    @Test
    void anotherCriterionIsTheCauseWhateverElseChanged() {
        Knowledge before = known(APRIL, figure("2023", "3.05", 1), figure("2024", "3.10", 1));
        Knowledge now = known(APRIL, figure("2023", "3.15", 2), figure("2024", "3.10", 1));

        assertThat(turn(said(IMPROVED, before), OTHERWISE, now).cause()).isEqualTo(AssessmentCause.CRITERION);
    }

    @Test
    void aDayThatHasPassedIsToldFromFactsThatBecameOthers() {
        Criterion milestone = new Milestone("klart", "Skolprojektet", LocalDate.of(2024, 6, 30));
        Knowledge before = known(LocalDate.of(2024, 6, 30));
        Said said = said(milestone, before);

        assertThat(turn(said, milestone, before.on(LocalDate.of(2024, 7, 1))).cause())
                .isEqualTo(AssessmentCause.TIME);
    }

    @Test
    void factsThatBecameOthersAreTheCauseWhenNothingElseChanged() {
        Knowledge before = known(APRIL, figure("2023", "3.05", 1));
        Knowledge neverCame = new Knowledge(
                Map.of(CODE, facts(List.of("2024"))), List.of(figure("2023", "3.05", 1)), List.of(), APRIL);

        Turn turn = turn(said(IMPROVED, before), IMPROVED, neverCame);

        assertThat(turn.cause()).isEqualTo(AssessmentCause.FACTS);
    }

    @Test
    void aRevisedFigureIsJudgedAsIfItHadBeenSoFromTheBeginning() {
        Knowledge first = known(APRIL, figure("2023", "3.15", 1), figure("2024", "3.10", 1));
        Knowledge revised = known(APRIL, figure("2023", "3.15", 2), figure("2024", "3.10", 1));

        assertThat(IMPROVED.judge(2024, revised).verdict())
                .isEqualTo(IMPROVED.judge(2024, first).verdict());
        assertThat(IMPROVED.judge(2024, revised).sentence())
                .isEqualTo(IMPROVED.judge(2024, first).sentence());
    }

    private static Turn turn(@Nullable Said before, Criterion criterion, Knowledge known) {
        return Turn.between(before, criterion, 2024, criterion.judge(2024, known), known);
    }

    private static Said said(Criterion criterion, Knowledge known) {
        Judgement judgement = criterion.judge(2024, known);
        return new Said(
                judgement.verdict(),
                judgement.reason(),
                criterion,
                judgement.inputs(),
                judgement.reports(),
                known.today());
    }

    private static Knowledge known(LocalDate today, Figure... figures) {
        return new Knowledge(Map.of(CODE, facts(List.of())), Arrays.asList(figures), List.of(), today);
    }

    private static IndicatorFacts facts(List<String> missingEditions) {
        return IndicatorFacts.simple(
                new Text("Placering", "Place"), "Fokus", Direction.HIGHER_IS_BETTER, missingEditions);
    }

    private static Figure figure(String period, @Nullable String value, int version) {
        return new Figure(
                CODE,
                period,
                "T",
                value == null ? "WITHDRAWN" : "VALUE",
                value == null ? null : new BigDecimal(value),
                period,
                version,
                Long.parseLong(period + version));
    }
}

package se.malbild.strategy.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

/// What holds whatever the figures are.
class CriterionLawsTest {

    private static final List<Verdict> WORST_FIRST =
            List.of(Verdict.NOT_MET, Verdict.NO_VERDICT, Verdict.BEHIND, Verdict.ON_TRACK, Verdict.MET);

    /// Two years' figures, and how much worse the later one could have been.
    record Years(BigDecimal before, BigDecimal now, BigDecimal worse) {}

    @Property
    void aVerdictNeverImprovesWhenTheValueWorsens(
            @ForAll("criteria") Criterion criterion, @ForAll("years") Years years, @ForAll Direction direction) {
        Case better = figures(direction, years.before(), years.now());
        Case worse = figures(direction, years.before(), worsened(criterion, direction, years));

        Verdict first = criterion.judge(2024, better.known()).verdict();
        Verdict second = criterion.judge(2024, worse.known()).verdict();

        assertThat(second).isIn(noBetterThan(first));
    }

    @Property
    void theOrderOfWhatIsKnownDoesNotMatter(
            @ForAll("criteria") Criterion criterion, @ForAll("years") Years years, @ForAll Direction direction) {
        Case known = figures(direction, years.before(), years.now())
                .share("2024-Q1", "1", "2")
                .share("2024-Q2", "3", "3");

        assertThat(criterion.judge(2024, known.turned())).isEqualTo(criterion.judge(2024, known.known()));
    }

    @Property
    void theOrderOfThePartsDoesNotMatterToTheVerdict(
            @ForAll("criteria") Criterion one, @ForAll("criteria") Criterion other, @ForAll("years") Years years) {
        Knowledge known =
                figures(Direction.HIGHER_IS_BETTER, years.before(), years.now()).known();

        assertThat(new AllOf(List.of(one, other)).judge(2024, known).verdict())
                .isEqualTo(new AllOf(List.of(other, one)).judge(2024, known).verdict());
    }

    @Property
    void aSumOfPartsIsNoBetterThanItsWorstPart(
            @ForAll("criteria") Criterion one, @ForAll("criteria") Criterion other, @ForAll("years") Years years) {
        Knowledge known =
                figures(Direction.HIGHER_IS_BETTER, years.before(), years.now()).known();

        assertThat(rank(new AllOf(List.of(one, other)).judge(2024, known)))
                .isEqualTo(Math.min(rank(one.judge(2024, known)), rank(other.judge(2024, known))));
    }

    @Property
    void moreDecimalsOfTheSameValueChangeNothing(
            @ForAll("criteria") Criterion criterion, @ForAll("years") Years years) {
        Case printed = figures(Direction.HIGHER_IS_BETTER, years.before(), years.now());
        Case longer = figures(
                Direction.HIGHER_IS_BETTER,
                years.before().setScale(6),
                years.now().setScale(6));

        assertThat(criterion.judge(2024, longer.known()).verdict())
                .isEqualTo(criterion.judge(2024, printed.known()).verdict());
    }

    @Property
    void everyJudgementIsExplainedInBothLanguages(
            @ForAll("criteria") Criterion criterion, @ForAll("years") Years years, @ForAll Direction direction) {
        Judgement judgement = criterion.judge(
                2024, figures(direction, years.before(), years.now()).known());

        assertThat(judgement.sentence().swedish()).isNotBlank().endsWith(".").doesNotContain("null");
        assertThat(judgement.sentence().english()).isNotBlank().endsWith(".").doesNotContain("null");
        assertThat(judgement.reason() == null).isEqualTo(judgement.verdict() != Verdict.NO_VERDICT);
    }

    @Property
    void aReportedShareNeverGetsBetterByReachingFewer(
            @ForAll @BigRange(min = "0", max = "1000") @Scale(0) BigDecimal more,
            @ForAll @BigRange(min = "0", max = "1000") @Scale(0) BigDecimal fewer,
            @ForAll @BigRange(min = "0.01", max = "100") @Scale(2) BigDecimal asked) {
        Coverage coverage = new Coverage(Case.REPORT, "Andel", asked);
        BigDecimal best = more.max(fewer);

        assertThat(rank(coverage.judge(2024, share(best.min(more.min(fewer)), "1000"))))
                .isLessThanOrEqualTo(rank(coverage.judge(2024, share(best, "1000"))));
    }

    // What is not certain enough to be said lies between good and bad.
    private static List<Verdict> noBetterThan(Verdict verdict) {
        return switch (verdict) {
            case MET -> List.of(Verdict.values());
            case ON_TRACK -> List.of(Verdict.ON_TRACK, Verdict.NO_VERDICT, Verdict.BEHIND, Verdict.NOT_MET);
            case NO_VERDICT -> List.of(Verdict.NO_VERDICT, Verdict.BEHIND, Verdict.NOT_MET);
            case BEHIND -> List.of(Verdict.BEHIND, Verdict.NOT_MET);
            case NOT_MET -> List.of(Verdict.NOT_MET);
        };
    }

    @Provide
    Arbitrary<Criterion> criteria() {
        Arbitrary<Uncertainty> uncertainty = Arbitraries.of(Uncertainty.class);
        Arbitrary<Comparison> comparison = Arbitraries.of(Comparison.class);
        Arbitrary<BigDecimal> limit = Arbitraries.bigDecimals()
                .between(new BigDecimal("-200"), new BigDecimal("200"))
                .ofScale(1);
        return Arbitraries.oneOf(
                uncertainty.map(choice -> new YearlyImprovement(Case.CODE, "T", null, choice)),
                Combinators.combine(comparison, limit, uncertainty)
                        .as((side, value, choice) -> new Threshold(Case.CODE, "T", side, value, choice)),
                Combinators.combine(
                                comparison,
                                limit,
                                uncertainty,
                                Arbitraries.integers().between(2024, 2030))
                        .as((side, value, choice, year) ->
                                new TargetByYear(Case.CODE, "T", side, value, year, 2023, choice)));
    }

    @Provide
    Arbitrary<Years> years() {
        Arbitrary<BigDecimal> value = Arbitraries.bigDecimals()
                .between(new BigDecimal("-200"), new BigDecimal("200"))
                .ofScale(1);
        Arbitrary<BigDecimal> worse = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("100"))
                .ofScale(1);
        return Combinators.combine(value, value, worse).as(Years::new);
    }

    private static Case figures(Direction direction, BigDecimal before, BigDecimal now) {
        return Case.of(direction)
                .figures("2023=" + before.toPlainString() + " 2024=" + now.toPlainString())
                .withMargin("2023=3 2024=4");
    }

    // What is worse is what the criterion asks for, or else what the indicator says.
    private static BigDecimal worsened(Criterion criterion, Direction direction, Years years) {
        boolean upwards =
                switch (criterion) {
                    case Threshold threshold -> threshold.comparison().upwards();
                    case TargetByYear target -> target.comparison().upwards();
                    default -> direction != Direction.LOWER_IS_BETTER;
                };
        return upwards ? years.now().subtract(years.worse()) : years.now().add(years.worse());
    }

    private static Knowledge share(BigDecimal numerator, String denominator) {
        return Case.higherIsBetter()
                .share("2024", numerator.toPlainString(), denominator)
                .known();
    }

    private static int rank(Judgement judgement) {
        return WORST_FIRST.indexOf(judgement.verdict());
    }
}

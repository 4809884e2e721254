package se.malbild.indicator.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.malbild.indicator.catalogue.Direction;

/// What holds whatever the values are.
class RankingLawsTest {

    @Property
    void aRankIsOneMoreThanThoseThatAreStrictlyBetter(
            @ForAll("values") List<BigDecimal> values, @ForAll Direction direction) {
        Ranking ranking = ranking(direction, values);

        for (BigDecimal value : values) {
            assertThat(ranking.rank(value))
                    .isEqualTo(1
                            + (int) values.stream()
                                    .filter(other -> better(direction, other, value))
                                    .count());
        }
    }

    @Property
    void theRanksOfThoseWhoShareThemFillTheList(
            @ForAll("values") List<BigDecimal> values, @ForAll Direction direction) {
        Ranking ranking = ranking(direction, values);

        for (BigDecimal value : values) {
            int next = ranking.rank(value) + ranking.sharing(value);
            boolean isLast = next == values.size() + 1;
            assertThat(isLast || values.stream().anyMatch(other -> ranking.rank(other) == next))
                    .isTrue();
        }
    }

    @Property
    void theOrderInWhichValuesComeDoesNotMatter(
            @ForAll("values") List<BigDecimal> values, @ForAll Direction direction, @ForAll Random random) {
        List<BigDecimal> turned = new ArrayList<>(values);
        Collections.shuffle(turned, random);

        assertThat(ranking(direction, turned)).isEqualTo(ranking(direction, values));
    }

    @Property
    void limitsLieInTheirOrderBetweenTheExtremes(@ForAll("values") List<BigDecimal> values) {
        Distribution distribution = Distribution.of(values);

        assertThat(List.of(
                        distribution.lowest(),
                        distribution.lowerQuartile(),
                        distribution.median(),
                        distribution.upperQuartile(),
                        distribution.highest()))
                .isSorted();
        // The mean is rounded, up or down.
        BigDecimal rounding = distribution.mean().ulp();
        assertThat(distribution.mean())
                .isBetween(
                        distribution.lowest().subtract(rounding),
                        distribution.highest().add(rounding));
    }

    @Property
    void atLeastHalfLieOnEachSideOfTheMedian(@ForAll("values") List<BigDecimal> values) {
        Distribution distribution = Distribution.of(values);

        assertThat(2 * distribution.below(distribution.median())).isLessThanOrEqualTo(values.size());
        assertThat(2 * distribution.above(distribution.median())).isLessThanOrEqualTo(values.size());
    }

    @Property
    void aBetterRankIsNeverInAWorseQuartileAndEqualValuesAreInTheSame(
            @ForAll("values") List<BigDecimal> values, @ForAll Direction direction) {
        Ranking ranking = ranking(direction, values);

        for (BigDecimal one : values) {
            for (BigDecimal other : values) {
                if (ranking.rank(one) <= ranking.rank(other)) {
                    assertThat(ranking.quartile(one).orElse(0))
                            .isLessThanOrEqualTo(ranking.quartile(other).orElse(0));
                }
            }
        }
    }

    @Property
    void aDirectionIsTheOtherInAMirror(@ForAll("values") List<BigDecimal> values) {
        Ranking high = ranking(Direction.HIGHER_IS_BETTER, values);
        Ranking low = ranking(
                Direction.LOWER_IS_BETTER,
                values.stream().map(BigDecimal::negate).toList());

        for (BigDecimal value : values) {
            assertThat(low.rank(value.negate())).isEqualTo(high.rank(value));
            assertThat(low.sharing(value.negate())).isEqualTo(high.sharing(value));
            assertThat(low.quartile(value.negate())).isEqualTo(high.quartile(value));
        }
        assertThat(low.best().orElseThrow().negate())
                .isEqualByComparingTo(high.best().orElseThrow());
        assertThat(low.worst().orElseThrow().negate())
                .isEqualByComparingTo(high.worst().orElseThrow());
    }

    @Property
    void whoJoinsWithAWorseValueMovesNobody(@ForAll("values") List<BigDecimal> values, @ForAll Direction direction) {
        Ranking before = ranking(direction, values);
        BigDecimal worst = values.stream()
                .reduce((one, other) -> better(direction, one, other) ? other : one)
                .orElseThrow();
        List<BigDecimal> more = new ArrayList<>(values);
        more.add(direction == Direction.LOWER_IS_BETTER ? worst.add(BigDecimal.ONE) : worst.subtract(BigDecimal.ONE));
        Ranking after = ranking(direction, more);

        for (BigDecimal value : values) {
            assertThat(after.rank(value)).isEqualTo(before.rank(value));
        }
    }

    /// Few different values of different scales, so that many are equal.
    @Provide
    Arbitrary<List<BigDecimal>> values() {
        return Arbitraries.integers()
                .between(-20, 20)
                .flatMap(number -> Arbitraries.integers().between(0, 2).map(scale -> BigDecimal.valueOf(number)
                        .setScale(scale)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    private static boolean better(Direction direction, BigDecimal one, BigDecimal other) {
        int difference = one.compareTo(other);
        return direction == Direction.LOWER_IS_BETTER ? difference < 0 : difference > 0;
    }

    private static Ranking ranking(Direction direction, List<BigDecimal> values) {
        return new Ranking(direction, false, Distribution.of(values));
    }
}

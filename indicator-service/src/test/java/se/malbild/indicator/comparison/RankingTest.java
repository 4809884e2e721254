package se.malbild.indicator.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.malbild.indicator.catalogue.Direction;

class RankingTest {

    @ParameterizedTest
    @CsvSource({
        "HIGHER_IS_BETTER, 1 2 3 4, 4 3 2 1",
        "LOWER_IS_BETTER, 1 2 3 4, 1 2 3 4",
        "NEUTRAL, 1 2 3 4, 4 3 2 1",
        // Two who share a rank are followed by the next but one.
        "HIGHER_IS_BETTER, 5 7 7 9, 4 2 2 1",
        "LOWER_IS_BETTER, 5 7 7 9, 1 2 2 4",
        "HIGHER_IS_BETTER, 3 3 3, 1 1 1",
        // What a value is worth counts, and not its decimals.
        "HIGHER_IS_BETTER, 70 70.0 69.99, 1 1 3",
        "LOWER_IS_BETTER, -2 0 0.00 1, 1 2 2 4",
        "LOWER_IS_BETTER, 5, 1",
    })
    void equalValuesShareARankAndTheNextIsPassedOver(Direction direction, String values, String ranks) {
        Ranking ranking = ranking(direction, false, values);

        assertThat(each(values, value -> ranking.rank(value))).isEqualTo(ranks);
    }

    @ParameterizedTest
    @CsvSource({"5 7 7 9, 7, 2", "5 7 7 9, 5, 1", "3 3.0 3.00, 3, 3"})
    void howManyShareARankIsTold(String values, BigDecimal value, int sharing) {
        assertThat(ranking(Direction.HIGHER_IS_BETTER, false, values).sharing(value))
                .isEqualTo(sharing);
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER_IS_BETTER, 1 2 3 4 5 6 7 8, 4 4 3 3 2 2 1 1",
        "LOWER_IS_BETTER, 1 2 3 4 5 6 7 8, 1 1 2 2 3 3 4 4",
        "NEUTRAL, 1 2 3 4 5 6 7 8, 4 4 3 3 2 2 1 1",
        "HIGHER_IS_BETTER, 1 2 3 4 5, 4 3 2 1 1",
        // Equal values are never told apart, so that quarters are of unequal size.
        "HIGHER_IS_BETTER, 1 9 9 9 9, 4 1 1 1 1",
        "LOWER_IS_BETTER, 5 5 5 5, 1 1 1 1",
        "LOWER_IS_BETTER, 1 1 1 1 1 2 3 9, 1 1 1 1 1 3 4 4",
    })
    void theFirstQuartileIsTheBest(Direction direction, String values, String quartiles) {
        Ranking ranking = ranking(direction, false, values);

        assertThat(each(values, value -> ranking.quartile(value).orElseThrow())).isEqualTo(quartiles);
    }

    @Test
    void fewerThanFourHaveNoQuartiles() {
        assertThat(ranking(Direction.HIGHER_IS_BETTER, false, "1 2 3").quartile(BigDecimal.TWO))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"HIGHER_IS_BETTER, 9, 1", "LOWER_IS_BETTER, 1, 9"})
    void theBestAndTheWorstFollowTheDirection(Direction direction, BigDecimal best, BigDecimal worst) {
        Ranking ranking = ranking(direction, false, "1 4 9");

        assertThat(ranking.best()).contains(best);
        assertThat(ranking.worst()).contains(worst);
    }

    @Test
    void whatIsNeitherGoodNorBadHasNoBestAndWorst() {
        Ranking ranking = ranking(Direction.NEUTRAL, false, "1 4 9");

        assertThat(ranking.best()).isEmpty();
        assertThat(ranking.worst()).isEmpty();
    }

    @Test
    void aPrintedPlaceStandsWhateverTheListLacks() {
        // A cut list in which the publisher lets two share place 12 and goes on with 13.
        Ranking ranking = ranking(Direction.LOWER_IS_BETTER, true, "3 12 12 13 225");

        assertThat(each("3 12 13 225", value -> ranking.rank(value))).isEqualTo("3 12 13 225");
        assertThat(ranking.sharing(new BigDecimal("12"))).isEqualTo(2);
    }

    private static Ranking ranking(Direction direction, boolean printed, String values) {
        return new Ranking(
                direction,
                printed,
                Distribution.of(
                        Arrays.stream(values.split(" ")).map(BigDecimal::new).toList()));
    }

    private static String each(String values, Function<BigDecimal, Object> told) {
        return Arrays.stream(values.split(" "))
                .map(BigDecimal::new)
                .map(value -> told.apply(value).toString())
                .collect(Collectors.joining(" "));
    }
}

package se.malbild.indicator.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistributionTest {

    /// The limits are what Excel's QUARTILE.INC gives.
    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, 1, 1.00",
        "1 2, 1.25, 1.5, 1.75, 1.50",
        "1 2 3, 1.5, 2, 2.5, 2.00",
        "4 1 3 2, 1.75, 2.5, 3.25, 2.50",
        "1 2 3 4 5, 2, 3, 4, 3.00",
        "10.0 20.0 30.0 45.5, 17.5, 25.0, 33.875, 26.375",
        "-1 -2 -3 -5, -3.5, -2.5, -1.75, -2.75",
        "0.1 0.1 0.2, 0.1, 0.1, 0.15, 0.133",
        "1E+2 200, 125, 150, 175, 150.00",
    })
    void limitsAreInterpolatedAndTheMeanIsRounded(
            String values, String lower, String median, String upper, String mean) {
        Distribution distribution = Distribution.of(
                Arrays.stream(values.split(" ")).map(BigDecimal::new).toList());

        assertThat(distribution.lowerQuartile()).hasToString(lower);
        assertThat(distribution.median()).hasToString(median);
        assertThat(distribution.upperQuartile()).hasToString(upper);
        assertThat(distribution.mean()).hasToString(mean);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, 4", "1, 0, 1, 3", "2, 1, 2, 1", "2.0, 1, 2, 1", "2.5, 3, 0, 1", "3, 3, 1, 0", "4, 4, 0, 0"})
    void whatLiesBelowAtAndAboveAValueIsCounted(BigDecimal value, int below, int equal, int above) {
        Distribution distribution = Distribution.of(
                List.of(new BigDecimal("3"), new BigDecimal("2.00"), BigDecimal.ONE, new BigDecimal("2")));

        assertThat(distribution.below(value)).isEqualTo(below);
        assertThat(distribution.equalTo(value)).isEqualTo(equal);
        assertThat(distribution.above(value)).isEqualTo(above);
    }
}

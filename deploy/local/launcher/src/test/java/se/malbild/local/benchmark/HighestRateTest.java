package se.malbild.local.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighestRateTest {

    @ParameterizedTest
    @CsvSource({
        // What the service can do, what is found
        "200, 200",
        "230, 225",
        "320, 312.5",
        "190, 180",
        "161, 160",
        "0.5, 0",
    })
    void theRateIsRaisedOrLoweredUntilItHoldsAndNarrowedOnce(double possible, double found)
            throws InterruptedException {
        assertThat(HighestRate.search(200, rate -> rate <= possible)).isCloseTo(found, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({"240, '200, 250, 225'", "310, '200, 250, 312, 281'", "170, '200, 160, 180'"})
    void noRateIsTriedTwice(double possible, String expected) throws InterruptedException {
        List<String> tried = new ArrayList<>();

        HighestRate.search(200, rate -> {
            tried.add(Integer.toString((int) rate));
            return rate <= possible;
        });

        assertThat(String.join(", ", tried)).isEqualTo(expected);
    }
}

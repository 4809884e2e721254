package se.malbild.indicator.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({"0, 20, 11, 30", "20, 20, 31, 40", "40, 20, 51, 40", "29, 1, 40, 40"})
    void aPageOfTheOldestIsCutOutByItsNumbers(long offset, long limit, long first, long last) {
        assertThat(new Numbers(11, 40).oldest(offset, limit)).isEqualTo(new Numbers(first, last));
    }

    @ParameterizedTest
    @CsvSource({"0, 20, 21, 40", "20, 20, 11, 20", "40, 20, 11, 0", "29, 1, 11, 11"})
    void aPageOfTheNewestIsCutOutByItsNumbers(long offset, long limit, long first, long last) {
        assertThat(new Numbers(11, 40).newest(offset, limit)).isEqualTo(new Numbers(first, last));
    }

    @Test
    void noNumbersAreNone() {
        assertThat(Numbers.NONE.count()).isZero();
        assertThat(new Numbers(11, 10).count()).isZero();
        assertThat(new Numbers(11, 40).oldest(40, 20).count()).isZero();
    }
}

package se.malbild.local.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {

    @ParameterizedTest
    @CsvSource({
        "200, 60, 12000, 0, 0",
        "200, 60, 12000, 11999, 59995000000",
        "250, 2, 500, 1, 4000000",
        "3, 1, 3, 2, 666666667",
        "0.5, 10, 5, 4, 8000000000",
    })
    void requestsAreMeantToBeSentAtEvenDistances(double rate, int seconds, long count, long number, long after) {
        Schedule schedule = Schedule.of(1_000, rate, Duration.ofSeconds(seconds));

        assertThat(schedule.count()).isEqualTo(count);
        assertThat(schedule.intended(number)).isEqualTo(1_000 + after);
    }
}

package se.malbild.local.benchmark.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeasuredTest {

    private static final Measured SLOW =
            new Measured(2_000_000, Novelty.ALL_NEW, timings(9000, 31_000, 8000), timings(20_000, 6000, 4000));
    private static final Measured FAST =
            new Measured(1_000_000, Novelty.REVISED, timings(1000, 2000), timings(1000, 1000));

    @Test
    void theTableHoldsTheMediansBesideEachOther() {
        assertThat(Measured.table(List.of(SLOW, FAST))).isEqualTo("""
                | observations | file | product | plain SQL | ratio | at most 1.5 | product, per million |
                |---|---|---|---|---|---|---|
                | 2,000,000 | all new | 9.00 s | 6.00 s | 1.50 | yes | 4.50 s |
                | 1,000,000 | 1 % revised | 1.50 s | 1.00 s | 1.50 | yes | 1.50 s |
                """);
    }

    @Test
    void whatTakesMoreThanHalfAsLongAgainIsSeen() {
        Measured tooSlow = new Measured(1_000_000, Novelty.UNCHANGED, timings(1600), timings(1000));

        assertThat(Measured.table(List.of(tooSlow))).contains("| 1.60 | NO |");
    }

    @Test
    void aStepThatThePlainSqlDoesNotHaveIsLeftOut() {
        Measured measured = new Measured(
                1_000_000,
                Novelty.UNCHANGED,
                List.of(new Timing(
                        Duration.ofMillis(400),
                        Map.of(Step.UPLOAD, Duration.ofMillis(150), Step.READ, Duration.ofMillis(250)))),
                List.of(new Timing(Duration.ofMillis(200), Map.of(Step.READ, Duration.ofMillis(200)))));

        assertThat(Measured.stepTable(List.of(measured))).endsWith("""
                        | 1,000,000 | unchanged | product | 0.15 s | – | 0.25 s | – | – | – |
                        | 1,000,000 | unchanged | plain SQL | – | – | 0.20 s | – | – | – |
                        """);
    }

    private static List<Timing> timings(int... milliseconds) {
        return IntStream.of(milliseconds)
                .mapToObj(millis -> new Timing(Duration.ofMillis(millis), Map.of()))
                .toList();
    }
}

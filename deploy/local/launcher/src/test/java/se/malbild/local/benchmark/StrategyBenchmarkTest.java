package se.malbild.local.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import se.malbild.local.launcher.Terminal;

class StrategyBenchmarkTest {

    @Test
    void theHelpNamesEveryOptionWithItsDefaultAndEveryMeasurement() throws IOException {
        BenchmarkHelp.of("strategy-benchmark").describes(new StrategyBenchmark(), StrategyBenchmark.names());
    }

    @Test
    void aMeasurementThatIsNotKnownIsRefusedBeforeAnythingStarts() {
        assertThat(Terminal.run(new StrategyBenchmark(), "--only=strategies,everything"))
                .isEqualTo(1);
    }
}

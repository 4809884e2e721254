package se.malbild.local.benchmark.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.malbild.local.benchmark.BenchmarkHelp;
import se.malbild.local.launcher.Terminal;

class PlanBenchmarkTest {

    @Test
    void theHelpNamesEveryOptionWithItsDefaultAndEveryMeasurement() throws IOException {
        BenchmarkHelp.of("plan-benchmark").describes(new PlanBenchmark(), PlanBenchmark.names());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--only=activities,everything", "--rounds=0", "--connections=0"})
    void whatCannotBeMeasuredIsRefusedBeforeAnythingStarts(String option) {
        assertThat(Terminal.run(new PlanBenchmark(), option)).isEqualTo(1);
    }
}

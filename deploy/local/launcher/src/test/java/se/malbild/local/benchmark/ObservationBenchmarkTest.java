package se.malbild.local.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import se.malbild.local.launcher.Terminal;

class ObservationBenchmarkTest {

    @Test
    void theHelpNamesEveryOptionWithItsDefaultAndEveryMeasurement() throws IOException {
        BenchmarkHelp.of("observation-benchmark").describes(new ObservationBenchmark(), ObservationBenchmark.names());
    }

    @Test
    void aMeasurementThatIsNotKnownIsRefusedBeforeAnythingStarts() {
        assertThat(Terminal.run(new ObservationBenchmark(), "--only=series,everything"))
                .isEqualTo(1);
    }
}

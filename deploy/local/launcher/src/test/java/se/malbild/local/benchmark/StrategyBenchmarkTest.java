package se.malbild.local.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import se.malbild.local.launcher.Terminal;

class StrategyBenchmarkTest {

    /// The help stands in the script, so that it needs no build.
    @Test
    void theHelpNamesEveryOptionWithItsDefaultAndEveryMeasurement() throws IOException {
        String help = Files.readString(Path.of("../strategy-benchmark"));

        for (OptionSpec option :
                new CommandLine(new StrategyBenchmark()).getCommandSpec().options()) {
            assertThat(help).contains("  " + option.longestName() + " ");
            if (option.type() == int.class) {
                assertThat(help).containsPattern(option.longestName() + " <\\w+> .*\\(" + option.getValue() + "\\)");
            }
        }
        StrategyBenchmark.names().forEach(name -> assertThat(help).containsPattern("[ ,]" + name + "(,|\\n)"));
    }

    @Test
    void aMeasurementThatIsNotKnownIsRefusedBeforeAnythingStarts() {
        assertThat(Terminal.run(new StrategyBenchmark(), "--only=strategies,everything"))
                .isEqualTo(1);
    }
}

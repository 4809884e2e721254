package se.malbild.local.benchmark.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import se.malbild.local.launcher.Terminal;

class ImportBenchmarkTest {

    /// The help stands in the script, so that it needs no build.
    @Test
    void theHelpNamesEveryOptionWithItsDefault() throws IOException {
        String help = Files.readString(Path.of("../import-benchmark"));

        for (OptionSpec option :
                new CommandLine(new ImportBenchmark()).getCommandSpec().options()) {
            assertThat(help).contains("  " + option.longestName() + " ");
            if (option.type() == int.class) {
                assertThat(help).containsPattern(option.longestName() + " <\\w+> .*\\(" + option.getValue() + "\\)");
            }
            if (option.getValue() instanceof List<?> numbers) {
                assertThat(help).contains("(%s)".formatted(numbers.getFirst()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--observations=0", "--observations=1000,-1", "--repetitions=0"})
    void whatCannotBeMeasuredIsRefusedBeforeAnythingStarts(String option) {
        assertThat(Terminal.run(new ImportBenchmark(), option)).isEqualTo(1);
    }
}

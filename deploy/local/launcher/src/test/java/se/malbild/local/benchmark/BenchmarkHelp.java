package se.malbild.local.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/// The help of a benchmark. It stands in its script, so that it needs no build.
public record BenchmarkHelp(String text) {

    public static BenchmarkHelp of(String script) throws IOException {
        return new BenchmarkHelp(Files.readString(Path.of("..", script)));
    }

    public void describes(Object command, Stream<String> measurements) {
        for (OptionSpec option : new CommandLine(command).getCommandSpec().options()) {
            assertThat(text).contains("  " + option.longestName() + " ");
            if (option.type() == int.class) {
                assertThat(text).containsPattern(option.longestName() + " <\\w+> .*\\(" + option.getValue() + "\\)");
            }
        }
        measurements.forEach(name -> assertThat(text).containsPattern("[ ,]" + name + "(,|\\n)"));
    }
}

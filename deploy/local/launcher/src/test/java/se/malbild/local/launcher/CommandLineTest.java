package se.malbild.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// The help stands in the scripts, so that it needs no build.
class CommandLineTest {

    private static final Path SCRIPTS = Path.of("..");

    @Test
    void theHelpOfUpNamesEveryOptionWithItsDefault() throws IOException {
        String help = Files.readString(SCRIPTS.resolve("up"));

        for (OptionSpec option : new CommandLine(new Up()).getCommandSpec().options()) {
            assertThat(help).contains("  " + option.longestName() + " ");
            if (option.type() == int.class) {
                assertThat(help).containsPattern(option.longestName() + " <port> .*\\(" + option.getValue() + "\\)");
            }
        }
    }

    @Test
    void theHelpOfTokenNamesEveryOptionAndRole() throws IOException {
        String help = Files.readString(SCRIPTS.resolve("token"));

        for (OptionSpec option : new CommandLine(new Token()).getCommandSpec().options()) {
            assertThat(help).contains("  " + option.longestName() + " ");
        }
        for (Role role : Role.values()) {
            assertThat(help).contains(role.label());
        }
    }

    @Test
    void madeUpAndRealFiguresCannotBothBeAskedFor() {
        SourceOptions options = new SourceOptions();
        new CommandLine(CommandSpec.create().addMixin("sources", CommandSpec.forAnnotatedObject(options)))
                .parseArgs("--with-source-stub", "--with-sources");

        assertThatThrownBy(options::asked)
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll("--with-source-stub", "--with-sources");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port=1", "--kafka-port=many", "--fresh=perhaps", "here"})
    void whatUpDoesNotKnowIsMisuse(String argument) {
        assertThat(Terminal.run(new Up(), argument)).isEqualTo(2);
    }
}

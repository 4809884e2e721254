package se.malbild.indicator.source.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.malbild.indicator.layout.TableLayout;
import se.malbild.indicator.source.ReadingTask;

/// Every file of `fixtures/tables` against the readings, problems and ignored rows that are expected of it.
class TableFixturesTest {

    private static final String FOLDER = "/fixtures/tables/";
    private static final String EXPECTED = ".expected.csv";

    static Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(Tables.file(FOLDER).path())) {
            return files
                    .map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(EXPECTED))
                    .map(name -> name.replace(EXPECTED, ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyCellOfATableIsReadAsExpected(String name) throws IOException {
        List<String> lines = Tables.text(FOLDER + name + EXPECTED).lines().toList();
        TableLayout layout = stated(lines, "layout")
                .map(code -> Tables.stored().get(code))
                .or(() -> stated(lines, "definition").map(Tables::layout))
                .orElseThrow();
        ReadingTask task = new ReadingTask(
                layout,
                Tables.indicators(),
                stated(lines, "indicator"),
                stated(lines, "edition"),
                stated(lines, "confined"),
                Tables.TODAY);

        Outcome outcome = Outcome.of(Tables.reader(), Tables.file(FOLDER + name), task);

        List<String> expected =
                lines.stream().filter(line -> !line.startsWith("#")).toList();
        assertThat(comparable(outcome.lines(), expected)).containsExactlyInAnyOrderElementsOf(expected);
    }

    // Problems are compared as far as the expected line tells of them; "?" is found whatever it is.
    private static List<String> comparable(List<String> lines, List<String> expected) {
        return lines.stream()
                .map(line -> line.startsWith("!")
                        ? expected.stream()
                                .filter(candidate -> line.equals(candidate)
                                        || (line.startsWith(candidate.replaceFirst(";\\?$", ";"))
                                                && candidate.startsWith("!")
                                                && shorter(candidate, line)))
                                .findFirst()
                                .orElse(line)
                        : line)
                .toList();
    }

    private static boolean shorter(String candidate, String line) {
        String rest = line.substring(
                Math.min(line.length(), candidate.replaceFirst(";\\?$", ";").length()));
        return candidate.endsWith("?") || candidate.endsWith(";") || rest.isEmpty() || rest.startsWith(";");
    }

    static Optional<String> stated(List<String> lines, String key) {
        return lines.stream()
                .filter(line -> line.startsWith("# " + key + " "))
                .map(line -> line.substring(key.length() + 3))
                .findFirst();
    }
}

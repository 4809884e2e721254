package se.malbild.indicator.source.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                .map(Tables::stored)
                .or(() -> stated(lines, "definition").map(Tables::layout))
                .orElseThrow();
        ReadingTask task = new ReadingTask(
                layout,
                Tables.indicators(),
                stated(lines, "indicator"),
                stated(lines, "edition"),
                stated(lines, "sheet"),
                stated(lines, "confined"),
                Tables.TODAY);

        Outcome outcome = Outcome.of(Tables.reader(), Tables.file(FOLDER + name), task);

        List<String> expected =
                lines.stream().filter(line -> !line.startsWith("#")).toList();
        assertThat(comparable(outcome.lines(), expected)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void theRealTableOfFokusIsReadCellByCell() throws IOException {
        Outcome outcome = read("/fixtures/fokus_2021_hedemora.tsv", "fokus-2021");

        assertThat(outcome.lines())
                .containsExactlyInAnyOrder(
                        "2083;fokus.placering;2021;T;VALUE;225;2;1",
                        "2083;fokus.placering;2020;T;VALUE;210;2;2;gap",
                        "2083;fokus.agenda-2030;2021;T;VALUE;13.5;2;5",
                        "2083;fokus.arbetsmarknad;2021;T;VALUE;23.0;2;6",
                        "2083;fokus.bostader;2021;T;VALUE;12.6;2;7",
                        "2083;fokus.demografi;2021;T;VALUE;14.0;2;8",
                        "2083;fokus.demokrati;2021;T;VALUE;27.2;2;9",
                        "2083;fokus.fritid-kultur;2021;T;VALUE;11.9;2;10",
                        "2083;fokus.kommunal-ekonomi;2021;T;VALUE;3.8;2;11",
                        "2083;fokus.trygghet;2021;T;VALUE;68.3;2;12",
                        "2083;fokus.miljo;2021;T;VALUE;23.8;2;13",
                        "2083;fokus.socialt-halsa;2021;T;VALUE;21.6;2;14",
                        "2083;fokus.utbildning;2021;T;VALUE;3.3;2;15",
                        "2083;fokus.aldre;2021;T;VALUE;5.7;2;16",
                        "2083;fokus.total;2021;T;VALUE;229;2;17");
    }

    @ParameterizedTest
    @CsvSource({
        "service.csv, kolada-lang, 24",
        "sysselsatt.csv, kolada-nyckeltal, 36",
        "pxweb_xlsx_export_nystartade_kvartal_2024_04_10.xlsx, pxweb, 52"
    })
    void realTablesOfRegionsHaveNoRowOfAMunicipality(String file, String layout, int rows) throws IOException {
        Outcome outcome = read("/fixtures/" + file, layout);

        assertThat(outcome.lines()).containsExactly("~ " + rows);
    }

    private static Outcome read(String file, String layout) throws IOException {
        ReadingTask task = new ReadingTask(
                Tables.stored(layout),
                Tables.indicators(),
                Optional.of("test.antal"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Tables.TODAY);
        return Outcome.of(Tables.reader(), Tables.file(file), task);
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

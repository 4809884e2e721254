package se.malbild.local.benchmark.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTest {

    private static final Figures FIGURES = new Figures(301, List.of("0114", "2083"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void theTableHasTheGendersOfAMunicipalityThenTheNextOneThenTheNextYearThenTheNextIndicator() throws IOException {
        List<String> table = table(false);

        assertThat(table).hasSize(302);
        assertThat(table.subList(1, 8))
                .containsExactly(
                        "0114,bench.0001,2000,T,0.0",
                        "0114,bench.0001,2000,K,791.9",
                        "0114,bench.0001,2000,M,1583.8",
                        "2083,bench.0001,2000,T,2375.7",
                        "2083,bench.0001,2000,K,3167.6",
                        "2083,bench.0001,2000,M,3959.5",
                        "0114,bench.0001,2001,T,4751.4");
        assertThat(table.get(150)).startsWith("2083,bench.0001,2024,M,");
        assertThat(table.get(151)).startsWith("0114,bench.0002,2000,T,");
        assertThat(FIGURES.indicators()).isEqualTo(3);
    }

    @Test
    void noFigureStandsThereTwice() throws IOException {
        List<String> keys = table(false).stream()
                .map(line -> line.substring(0, line.lastIndexOf(',')))
                .toList();

        assertThat(new HashSet<>(keys)).hasSameSizeAs(keys);
    }

    @Test
    void everyHundredthFigureIsAnotherOneWhenTheFileIsRevised() throws IOException {
        List<String> first = table(false);
        List<String> revised = table(true);

        assertThat(IntStream.range(0, first.size())
                        .filter(line -> !first.get(line).equals(revised.get(line))))
                .containsExactly(1, 101, 201, 301);
        assertThat(FIGURES.revised()).isEqualTo(4);
    }

    @Test
    void thePlainSqlGetsTheSameFiguresWithTheirRowsInTheTable() throws IOException {
        Path file = folder.resolve("readings.csv");
        FIGURES.writeReadings(file, false);
        List<String> table = table(false);
        List<String> readings = Files.readAllLines(file);

        assertThat(readings).hasSameSizeAs(table);
        for (int line = 1; line < table.size(); line++) {
            int value = table.get(line).lastIndexOf(',') + 1;
            assertThat(readings.get(line))
                    .isEqualTo(table.get(line).substring(0, value) + "VALUE,"
                            + table.get(line).substring(value) + "," + (line + 1) + ",5");
        }
    }

    private List<String> table(boolean isRevised) throws IOException {
        Path file = folder.resolve("table.csv");
        FIGURES.writeTable(file, isRevised);
        return Files.readAllLines(file);
    }
}

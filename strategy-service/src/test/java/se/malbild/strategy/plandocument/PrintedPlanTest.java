package se.malbild.strategy.plandocument;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.malbild.strategy.StrategyApiCalls;

/// Vilhelmina's process plan, read back from the service, against the document as it was printed.
@QuarkusTest
class PrintedPlanTest {

    private static final SamplePlan VILHELMINA = new SamplePlan("2404");
    private static final Path PRINTED =
            Path.of("../deploy/local/launcher/src/test/resources/printed/vilhelmina-processplan.txt");

    @Test
    void everyPrintedLineIsThereWordForWordInItsOrderAndNoOther() throws IOException {
        String plan = VILHELMINA.send(VILHELMINA.vilhelmina());

        List<String> printed = Files.readAllLines(PRINTED).stream()
                .filter(line -> !line.isBlank())
                .toList();

        assertThat(printed).hasSize(56);
        assertThat(shown(plan)).containsExactlyElementsOf(printed);
    }

    /// The lines of the plan as it is read, without the marks of headings and emphasis, the table of the head, and what
    /// stands beside the activities in italics.
    private static List<String> shown(String plan) {
        String markdown = StrategyApiCalls.as("coordinator", VILHELMINA.municipality())
                .accept("text/markdown")
                .get(plan + "/document")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return markdown.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("|") && !line.matches("[*_][^*].*"))
                .flatMap(line -> Stream.of(line.replaceFirst("^#+ ", "")
                        .replaceFirst("^\\*\\*(.*)\\*\\*$", "$1")
                        .replaceAll("\\\\([^\\p{Alnum}])", "$1")))
                .toList();
    }
}

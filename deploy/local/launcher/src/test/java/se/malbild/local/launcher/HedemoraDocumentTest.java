package se.malbild.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.malbild.local.launcher.StrategyDocument.FocusArea;
import se.malbild.local.launcher.StrategyDocument.Section;
import se.malbild.local.launcher.StrategyDocument.Table;

/// Holds the strategy of the sample data against the document as the council adopted it.
class HedemoraDocumentTest {

    private StrategyDocument document;

    @BeforeEach
    void setUp() throws IOException {
        document = StrategyDocument.read("hedemora-strategy.json");
    }

    @Test
    void everyLineIsPrintedAndEveryPrintedLineIsThereInItsOrder() throws IOException {
        List<String> printed = printed();

        assertThat(printed).hasSizeGreaterThan(60);
        assertThat(document.printed()).containsExactlyElementsOf(printed);
    }

    @Test
    void theTableHasTheCellsOfThePrintedOne() throws IOException {
        List<List<String>> printed = printed().stream()
                .filter(line -> line.chars().filter(c -> c == '\t').count() > 4)
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
        List<Section> sections =
                Objects.requireNonNull(document.focusAreas().getLast().sections());

        assertThat(printed).hasSize(2).allSatisfy(cells -> assertThat(cells).hasSize(17));
        assertThat(sections)
                .extracting(Section::table)
                .containsExactly(new Table(printed.getFirst(), List.of(printed.getLast())));
    }

    @Test
    void theListOfFocusAreasHasItsOwnOrderAndHereAndThereItsOwnWords() {
        assertThat(document.focusAreas()).extracting(FocusArea::listPosition).containsExactly(5, 2, 1, 4, 3);
        assertThat(document.focusAreas())
                .extracting(FocusArea::listWording)
                .containsExactly(
                        null,
                        null,
                        "Stolta ambassadörer för Hedemora kommun",
                        null,
                        "Ökad attraktivitet får Hedemora kommun att växa");
    }

    @Test
    void everySectionIsOfItsKind() {
        assertThat(document.openingSections())
                .extracting(Section::kind)
                .containsExactly("PREFACE", "PROSE", "FOCUS_AREA_LIST", "FIGURE", "PROSE");
        assertThat(document.focusAreas().getLast().sections())
                .extracting(Section::kind)
                .containsExactly("TABLE");
        assertThat(document.closingSections()).extracting(Section::kind).containsExactly("IMPLEMENTATION");
    }

    @Test
    void everyMeasureHasTheCriterionThatItsWordsAskFor() {
        assertThat(document.focusAreas().stream()
                        .flatMap(area -> area.measures().stream())
                        .map(measure -> measure.text().replaceAll(" .*", "") + " "
                                + Objects.requireNonNull(measure.criterion())
                                        .path("type")
                                        .asText()))
                .containsExactly(
                        "Årligen ALL_OF",
                        "Alla COVERAGE",
                        "Årligen ALL_OF",
                        "Årligen YEARLY_IMPROVEMENT",
                        "Positivt THRESHOLD",
                        "Permanenta ALL_OF",
                        "Alltid STANDING_CONDITION",
                        "Årligen YEARLY_IMPROVEMENT");
    }

    /// Without the marks of the conversion: paragraph tags, the levels of headings and the tabs at the ends of lines.
    private static List<String> printed() throws IOException {
        try (InputStream text =
                HedemoraDocumentTest.class.getResourceAsStream("/printed/hedemora-naringslivsstrategi.txt")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceAll("</?p>", "")
                            .replaceAll("</?b>", "**")
                            .replaceFirst("^#+ ", "# ")
                            .strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }
}

package se.malbild.indicator.source.scb;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import se.malbild.indicator.observation.Gender;
import se.malbild.indicator.source.web.SourceOrder;

class TableRemarksTest {

    private static final TableDefinition TABLE = new TableDefinition("TAB6471", "BE/BefManad", 2025, null);

    @Test
    void codesThatTheTableDoesNotHaveAndVariablesThatMustBeChosenAreNamed() throws Exception {
        FigureDefinition figure = new FigureDefinition(
                "scb.folkmangd-18-65",
                Gender.T,
                TABLE,
                Map.of("Kon", List.of("TotSa"), "Alder", List.of("18", "19-24"), "Civilstand", List.of("SC")));

        assertThat(figure.missing(facts())).containsExactlyInAnyOrder("Alder: 19-24", "Civilstand: SC", "ContentsCode");
        assertThat(remarks(figure, List.of("2083")))
                .containsExactly(
                        "YEARS_NOT_IN_TABLE [TAB6471, 2025, 2026-06-08]",
                        "CODES_NOT_IN_TABLE [TAB6471, Alder: 19-24, Civilstand: SC, ContentsCode]");
    }

    @Test
    void municipalitiesThatTheTableHasLostAreNamedAlsoWhenAllAreWanted() throws Exception {
        FigureDefinition figure =
                new FigureDefinition("scb.folkmangd-18-65", Gender.T, TABLE, Map.of("ContentsCode", List.of("x")));

        assertThat(remarks(figure, List.of("2083", "9997", "9998")))
                .last(InstanceOfAssertFactories.STRING)
                .contains("Region: 9997, Region: 9998")
                .doesNotContain("2083");
    }

    @Test
    void yearsAreShownInSpans() {
        assertThat(YearSpans.shown(List.of(1968, 1970, 1969, 1975))).isEqualTo("1968–1970, 1975");
    }

    private static List<String> remarks(FigureDefinition figure, List<String> municipalities) throws Exception {
        SourceOrder order = new SourceOrder(List.of(figure.indicator()), List.of(), 2025, 2025, null);
        return new TableRemarks(
                        ScbPlan.of(List.of(figure), order),
                        municipalities,
                        Map.of(TABLE.code(), facts()),
                        Map.of(figure.indicator(), 2),
                        LocalDate.of(2026, 6, 10))
                .all().stream()
                        .map(problem -> problem.code() + " " + problem.arguments())
                        .toList();
    }

    // A table by month: it has regions and ages, and no year.
    private static TableFacts facts() throws IOException, NonsenseAnswer {
        try (InputStream metadata = Objects.requireNonNull(
                TableRemarksTest.class.getResourceAsStream("/fixtures/scb/pxwebapi2_TAB6471_metadata.json"))) {
            return TableFacts.of(new ObjectMapper().readTree(metadata));
        }
    }
}

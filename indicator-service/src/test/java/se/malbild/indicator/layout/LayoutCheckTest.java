package se.malbild.indicator.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.malbild.indicator.source.table.Tables;
import se.malbild.kit.problem.Violation;

class LayoutCheckTest {

    private static final String KOMMUN = "{\"headings\": [\"Kommun\"], \"holds\": \"MUNICIPALITY\"}";
    private static final String YEARS = "{\"headings\": [\"{period}\"], \"holds\": \"FIGURE\"}";

    static Set<String> stored() {
        return Tables.stored().keySet();
    }

    @ParameterizedTest
    @MethodSource("stored")
    void everyStoredLayoutIsSound(String code) {
        assertThat(LayoutCheck.violations(Tables.stored(code), "", any -> true, any -> true))
                .isEmpty();
    }

    @Test
    void allStoredLayoutsAreSeen() {
        assertThat(Tables.stored().keySet()).hasSize(20).contains("fokus-2021", "pxweb", "malbild");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "columns | \"columns\": []",
                "columns | \"columns\": [YEARS]",
                "columns | \"columns\": [KOMMUN]",
                "columns | \"columns\": [KOMMUN, YEARS, {\"headings\": [\"År\"], \"holds\": \"PERIOD\"}]",
                "columns | \"columns\": [KOMMUN, {\"headings\": [\"Ort\"], \"holds\": \"MUNICIPALITY\"}, YEARS]",
                "columns[1].headings[0] | \"columns\": [KOMMUN, {\"headings\": [\"{year}\"], \"holds\": \"FIGURE\"}]",
                "columns[1].headings[0] | \"columns\": [KOMMUN, {\"headings\": [\"{period\"], \"holds\": \"FIGURE\"}]",
                "columns[1].headings[0] | \"columns\": [KOMMUN, {\"headings\": [\"{indicator}{text}\"], \"holds\": \"FIGURE\"}]",
                "columns[1].headings[0] | \"columns\": [KOMMUN, {\"headings\": [\"{period} {period}\"], \"holds\": \"FIGURE\"}]",
                "columns[1].headings[0] | \"columns\": [KOMMUN, {\"headings\": [\" kommun*\"], \"holds\": \"FIGURE\"}]",
                "columns[1].headings[0] | \"columns\": [KOMMUN, {\"headings\": [\"\"], \"holds\": \"FIGURE\"}]",
                "columns[1].headings[0] | \"columns\": [KOMMUN, {\"headings\": [\"{indicator}\"], \"holds\": \"FIGURE\", \"indicator\": \"fokus.total\"}]",
                "columns[1].indicator | \"columns\": [KOMMUN, {\"headings\": [\"Total\"], \"holds\": \"FIGURE\", \"indicator\": \"finns.inte\"}]",
                "columns[1].position | \"columns\": [KOMMUN, {\"position\": 0, \"holds\": \"FIGURE\"}]",
                "columns[1].position | \"columns\": [KOMMUN, {\"headings\": [\"A\"], \"position\": 2, \"holds\": \"FIGURE\"}]",
                "columns[1].headings | \"columns\": [KOMMUN, {\"holds\": \"FIGURE\"}]",
                "columns[2].holds | \"columns\": [KOMMUN, YEARS, {\"headings\": [\"A\"], \"holds\": \"IGNORED\", \"indicator\": \"fokus.total\"}]",
                "headerRow | \"columns\": [{\"position\": 1, \"holds\": \"MUNICIPALITY\"}, {\"position\": 2, \"holds\": \"FIGURE\"}]",
                "headerRow | \"headerRow\": -1, \"columns\": [KOMMUN, YEARS]",
                "headerRows | \"headerRows\": 4, \"columns\": [KOMMUN, YEARS]",
                "editionOffset | \"editionOffset\": 100, \"columns\": [KOMMUN, YEARS]",
                "firstEdition | \"firstEdition\": \"i fjol\", \"columns\": [KOMMUN, YEARS]",
                "fixed.period | \"fixed\": {\"period\": \"2024\"}, \"columns\": [KOMMUN, YEARS]",
                "fixed.municipality | \"fixed\": {\"municipality\": \"2083\"}, \"columns\": [KOMMUN, YEARS]",
                "fixed.municipality | \"fixed\": {\"municipality\": \"9999\"}, \"columns\": [YEARS]",
                "fixed.indicator | \"fixed\": {\"indicator\": \"finns.inte\"}, \"columns\": [KOMMUN, YEARS]",
                "indicators.Dialog | \"indicators\": {\"Dialog\": \"finns.inte\"}, \"columns\": [KOMMUN, YEARS]",
                "keep[0].values | \"keep\": [{\"heading\": \"Serie\", \"values\": []}], \"columns\": [KOMMUN, YEARS]",
                "sums[0].of | \"sums\": [{\"total\": \"fokus.total\", \"of\": [], \"tolerance\": 1}], \"columns\": [KOMMUN, YEARS]",
                "sums[0].tolerance | \"sums\": [{\"total\": \"fokus.total\", \"of\": [\"fokus.miljo\", \"fokus.aldre\"], \"tolerance\": -1}], \"columns\": [KOMMUN, YEARS]"
            })
    void whatMakesALayoutUnusableIsNamedByItsField(String field, String json) {
        TableLayout layout = Tables.layout("{" + json.replace("KOMMUN", KOMMUN).replace("YEARS", YEARS) + "}");

        assertThat(violations(layout)).extracting(Violation::field).contains("definition." + field);
    }

    @Test
    void aLayoutHasAMeasure() {
        List<LayoutColumn> many = IntStream.range(0, 501)
                .mapToObj(i -> LayoutColumn.of(Holds.IGNORED, "Kolumn " + i))
                .toList();
        Map<String, String> names =
                IntStream.range(0, 1_001).boxed().collect(Collectors.toMap(i -> "Namn " + i, i -> "fokus.total"));
        TableLayout layout = TableLayout.of(many).withIndicators(names);

        assertThat(violations(layout))
                .extracting(Violation::field)
                .contains("definition.columns", "definition.indicators");
    }

    @Test
    void aManyTimesRepeatedPlaceholderIsRefusedBeforeItCostsAnything() {
        String heading = String.join(" ", Collections.nCopies(40, "{text}"));
        TableLayout layout = TableLayout.of(List.of(LayoutColumn.of(Holds.FIGURE, heading)));

        assertThat(violations(layout)).extracting(Violation::field).contains("definition.columns[0].headings[0]");
    }

    @Test
    void aLayoutIsWrittenAsItIsRead() throws Exception {
        JsonMapper json = JsonMapper.builder().build();

        for (TableLayout layout : Tables.stored().values()) {
            assertThat(json.readValue(json.writeValueAsString(layout), TableLayout.class))
                    .isEqualTo(layout);
        }
    }

    private static List<Violation> violations(TableLayout layout) {
        return LayoutCheck.violations(
                layout, "definition", code -> code.startsWith("fokus."), code -> code.equals("2083"));
    }
}

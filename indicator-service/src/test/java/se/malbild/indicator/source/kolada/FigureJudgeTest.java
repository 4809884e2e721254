package se.malbild.indicator.source.kolada;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.malbild.indicator.catalogue.FigureRules;
import se.malbild.indicator.catalogue.IndicatorTable;
import se.malbild.indicator.catalogue.Scale;
import se.malbild.indicator.source.CataloguedFigures;
import se.malbild.indicator.source.web.KeptAnswer;
import se.malbild.indicator.source.web.SourceAnswer;
import se.malbild.indicator.source.web.SourceOrder;
import se.malbild.indicator.source.web.SourceRequest;
import se.malbild.kit.municipality.MunicipalityRegister;

class FigureJudgeTest {

    private static final IndicatorTable CATALOGUE = IndicatorTable.of(
            Map.of(
                    "trust", rules(new Scale(BigDecimal.ZERO, new BigDecimal("100"), false), true, null),
                    "nki", rules(new Scale(BigDecimal.ZERO, new BigDecimal("100"), false), false, "2024"),
                    "population", rules(new Scale(BigDecimal.ZERO, null, true), true, null)),
            Set.of());

    private static final Map<String, String> BY_KPI =
            Map.of("N00664", "trust", "U07453", "nki", "N01951", "population");

    @Test
    void aFigureIsReadWithTheDecimalsThatArePrinted() throws Exception {
        Findings found = read(
                row("N00664", "2024", "2083", cell("T", "61.30") + "," + cell("K", "0.0") + "," + cell("M", "6.13e1")));

        assertThat(found.written())
                .containsExactly("2083 trust 2024 T 61.30", "2083 trust 2024 K 0.0", "2083 trust 2024 M 61.3");
        assertThat(found.problems).isEmpty();
    }

    @Test
    void aCountHasNoDecimals() throws Exception {
        assertThat(read(row("N01951", "2024", "2083", cell("T", "15338.0"))).written())
                .containsExactly("2083 population 2024 T 15338");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"count\":0,\"status\":\"\",\"isdeleted\":false",
                "\"count\":1,\"status\":\"\",\"isdeleted\":false",
                "\"count\":0,\"status\":\"Missing\",\"isdeleted\":false",
                "\"count\":7,\"status\":\"Missing\"",
                "\"status\":null,\"count\":null,\"isdeleted\":null"
            })
    void nullIsNoValueWhateverCountAndStatusSay(String rest) throws Exception {
        assertThat(read(row("N00664", "2024", "2083", "{\"gender\":\"T\",\"value\":null," + rest + "}"))
                        .written())
                .containsExactly("2083 trust 2024 T NOT_AVAILABLE-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"count\":0,\"status\":\"\"", "\"count\":0,\"status\":\"Missing\"", "\"isdeleted\":\"no\""})
    void aNumberIsAValueWhateverCountAndStatusSay(String rest) throws Exception {
        assertThat(read(row("N00664", "2024", "2083", "{\"gender\":\"T\",\"value\":0.0," + rest + "}"))
                        .written())
                .containsExactly("2083 trust 2024 T 0.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "61.3"})
    void whatIsDeletedIsWithdrawnWhateverValueItHas(String value) throws Exception {
        assertThat(read(row("N00664", "2024", "2083", "{\"isdeleted\":true,\"gender\":\"T\",\"value\":" + value + "}"))
                        .written())
                .containsExactly("2083 trust 2024 T WITHDRAWN-");
    }

    @Test
    void blanksAroundIdsAreNoPartOfThem() throws Exception {
        assertThat(read(row(" N00664", "2024", "2083 ", cell("T", "61.3"))).written())
                .containsExactly("2083 trust 2024 T 61.3");
    }

    @Test
    void fieldsComeInAnyOrderAndUnknownOnesArePassedOver() throws Exception {
        String row = "{\"values\":[{\"new\":{\"a\":[1]},\"value\":61.3,\"gender\":\"T\"}],\"municipality\":\"2083\","
                + "\"new\":[[]],\"period\":2024,\"kpi\":\"N00664\"}";

        assertThat(read(row).written()).containsExactly("2083 trust 2024 T 61.3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000", "0009", "0020", "G114418"})
    void regionsTheNationAndGroupsArePassedOver(String unit) throws Exception {
        Findings found = read(row("N00664", "2024", unit, cell("T", "61.3")));

        assertThat(found.ignored).isEqualTo(1);
        assertThat(found.readings).isEmpty();
        assertThat(found.problems).isEmpty();
    }

    @Test
    void gotlandAsMunicipalityIsNotGotlandAsRegion() throws Exception {
        Findings found = read(
                List.of(),
                row("N00664", "2024", "0009", cell("T", "50.0")),
                row("N00664", "2024", "0980", cell("T", "61.3")));

        assertThat(found.written()).containsExactly("0980 trust 2024 T 61.3");
        assertThat(found.ignored).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "N00665  | 2024        | 2083   | KPI_NOT_ASKED_FOR 7:1 N00665",
                "N00664  | 2024        | 0114   | MUNICIPALITY_NOT_ASKED_FOR 7:1 0114",
                "N00664  | 2024        | V15E1  | MUNICIPALITY_NOT_ASKED_FOR 7:1 V15E1",
                "N00664  | 2026        | 2083   | PERIOD_NOT_ASKED_FOR 7:1 2026",
                "N00664  | -2024       | 2083   | PERIOD_NOT_ASKED_FOR 7:1 -2024",
                "N00664  | 99999999999 | 2083   | PERIOD_NOT_ASKED_FOR 7:1 99999999999",
                "N00664  | \"2024\"    | 2083   | YEAR_NOT_A_NUMBER 7:1 2024",
                "N00664  | 2024.0      | 2083   | YEAR_NOT_A_NUMBER 7:1 2024.0",
                "N00664  | null        | 2083   | YEAR_NOT_A_NUMBER 7:1 null"
            })
    void whatWasNotAskedForIsRefused(String kpi, String period, String unit, String told) throws Exception {
        Findings found = read(row(kpi, period, unit, cell("T", "61.3")));

        assertThat(found.told()).containsExactly(told);
        assertThat(found.readings).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"61.3\"       | VALUE_NOT_A_NUMBER 7:1 61.3",
                "\"NaN\"        | VALUE_NOT_A_NUMBER 7:1 NaN",
                "true           | VALUE_NOT_A_NUMBER 7:1 true",
                "[61.3]         | VALUE_NOT_A_NUMBER 7:1 […",
                "{\"a\":61.3}   | VALUE_NOT_A_NUMBER 7:1 {…",
                "1e400          | NUMBER_UNREASONABLE 7:1 1e400",
                "1e999999999    | NUMBER_UNREASONABLE 7:1 1e999999999",
                "1e-999999999   | NUMBER_UNREASONABLE 7:1 1e-999999999",
                "1e99999999999  | NUMBER_UNREASONABLE 7:1 1e99999999999",
                "1234567890123456789012345678901 | NUMBER_UNREASONABLE 7:1 1234567890123456789012345678901",
                "100.1          | OFF_SCALE 7:1 100.1",
                "-0.1           | OFF_SCALE 7:1 -0.1"
            })
    void whatIsNoFigureIsRefusedByItself(String value, String told) throws Exception {
        Findings found = read(row("N00664", "2024", "2083", cell("T", value) + "," + cell("K", "50.0")));

        assertThat(found.told()).containsExactly(told);
        assertThat(found.written()).containsExactly("2083 trust 2024 K 50.0");
    }

    @Test
    void aNumberOfAMillionDigitsIsToldOfByItsBeginning() throws Exception {
        Findings found = read(row("N00664", "2024", "2083", cell("T", "9".repeat(1_000_000))));

        assertThat(found.problems).singleElement().satisfies(problem -> assertThat(problem.found())
                .hasSizeBetween(200, 201)
                .startsWith("999"));
    }

    @Test
    void halfAnInhabitantIsRefused() throws Exception {
        assertThat(read(row("N01951", "2024", "2083", cell("T", "15338.5"))).told())
                .containsExactly("OFF_SCALE 7:1 15338.5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"\"X\" | X", "\"t\" | t", "1 | 1", "null | null"})
    void anUnknownGenderIsRefused(String gender, String found) throws Exception {
        String cell = "{\"gender\":" + gender + ",\"value\":61.3}";

        assertThat(read(row("N00664", "2024", "2083", cell)).told()).containsExactly("NOT_A_GENDER 7:1 " + found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "7",
                "[]",
                "{}",
                "{\"kpi\":\"N00664\",\"period\":2024,\"municipality\":\"2083\"}",
                "{\"kpi\":\"N00664\",\"period\":2024,\"municipality\":\"2083\",\"values\":[]}",
                "{\"kpi\":\"N00664\",\"period\":2024,\"municipality\":\"2083\",\"values\":61.3}",
                "{\"kpi\":7,\"period\":2024,\"municipality\":\"2083\",\"values\":[{\"gender\":\"T\",\"value\":1}]}",
                "{\"period\":2024,\"municipality\":\"2083\",\"values\":[{\"gender\":\"T\",\"value\":1}]}",
                "{\"kpi\":\"N00664\",\"municipality\":\"2083\",\"values\":[{\"gender\":\"T\",\"value\":1}]}"
            })
    void aRowOfAnotherShapeIsRefusedAndTheRestIsRead(String row) throws Exception {
        Findings found = read(row, row("N00664", "2024", "2083", cell("T", "61.3")));

        assertThat(found.problems).extracting(problem -> problem.code().name()).containsExactly("FIGURE_MISSHAPED");
        assertThat(found.written()).containsExactly("2083 trust 2024 T 61.3");
        assertThat(found.readings.getFirst().place().column()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"values\":[%s,{\"kpi\":\"N006",
                "{\"values\":[%s]",
                "{\"values\":[%s],\"next_url\":nul",
                "{\"values\":[%s]} trailing",
                "[{\"values\":[%s]}]",
                "{\"value\":[%s]}",
                "<html>%s</html>"
            })
    void ofAnAnswerThatIsCutOffOrOfAnotherShapeNothingIsRead(String body) throws Exception {
        Findings found =
                readBody(List.of("2083"), body.replace("%s", row("N00664", "2024", "2083", cell("T", "61.3"))));

        assertThat(found.readings).isEmpty();
        assertThat(found.problems).singleElement().satisfies(problem -> {
            assertThat(problem.code().name()).isEqualTo("ANSWER_DAMAGED");
            assertThat(problem.place().row()).isEqualTo(7);
            assertThat(problem.place().column()).isZero();
        });
    }

    @Test
    void figuresAreNumberedThroughTheAnswer() throws Exception {
        Findings found = read(
                row("N00664", "2023", "2083", cell("T", "1") + "," + cell("K", "\"x\"") + "," + cell("M", "2")),
                row("N00664", "2024", "2083", cell("T", "3")));

        assertThat(found.readings)
                .extracting(reading -> reading.place().column())
                .containsExactly(1, 3, 4);
        assertThat(found.told()).containsExactly("VALUE_NOT_A_NUMBER 7:2 x");
    }

    @Test
    void aFigureBeforeADefinitionOrOfOneGenderIsRefusedButItsAbsenceIsNoNews() throws Exception {
        Findings figures = read(
                row("U07453", "2023", "2083", cell("T", "70.0")), row("U07453", "2024", "2083", cell("K", "70.0")));
        Findings nulls = read(
                row("U07453", "2023", "2083", cell("T", "null")), row("U07453", "2024", "2083", cell("K", "null")));

        assertThat(figures.told()).containsExactly("OUTSIDE_DEFINITION 7:1 70.0", "NOT_DIVIDED_BY_GENDER 7:2 70.0");
        assertThat(nulls.problems).isEmpty();
        assertThat(nulls.readings).isEmpty();
    }

    private static Findings read(String... rows) throws IOException {
        return read(List.of("2083", "2462"), rows);
    }

    private static Findings read(List<String> municipalities, String... rows) throws IOException {
        return readBody(municipalities, "{\"values\":[" + String.join(",", rows) + "],\"count\":1,\"next_url\":null}");
    }

    private static Findings readBody(List<String> municipalities, String body) throws IOException {
        SourceOrder order = new SourceOrder(List.of("trust", "nki", "population"), municipalities, 2020, 2025, null);
        Findings found = new Findings();
        SourceAnswer answer = new SourceAnswer(
                SourceRequest.get(URI.create("https://api.kolada.se/v3/data")),
                200,
                "application/json",
                body.getBytes(StandardCharsets.UTF_8),
                PlainHost.ANSWERED_AT);
        new FigureJudge(
                        Asked.of(order, BY_KPI, new MunicipalityRegister()),
                        CATALOGUE,
                        new CataloguedFigures(CATALOGUE, found))
                .read(new KeptAnswer(7, "data/N00664/2020-2025", answer));
        return found;
    }

    private static String row(String kpi, String period, String unit, String cells) {
        return "{\"kpi\":\"%s\",\"period\":%s,\"municipality\":\"%s\",\"values\":[%s]}"
                .formatted(kpi, period, unit, cells);
    }

    private static String cell(String gender, String value) {
        return "{\"gender\":\"%s\",\"count\":1,\"status\":\"\",\"value\":%s,\"isdeleted\":false}"
                .formatted(gender, value);
    }

    private static FigureRules rules(Scale scale, boolean divided, @Nullable String from) {
        return new FigureRules(scale, divided, from, null, Set.of(), "");
    }
}

package se.malbild.indicator.source.scb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonStatReaderTest {

    private static final String PLAIN = """
            {"class":"dataset","version":"2.0","label":"Folkmängd",
             "id":["Region","Alder","Tid"],"size":[2,2,1],
             "dimension":{
              "Region":{"category":{"index":{"2083":1,"2462":0},"label":{"2083":"Hedemora","2462":"Vilhelmina"}}},
              "Alder":{"category":{"index":["18","19"]}},
              "Tid":{"category":{"label":{"2024":"2024"}}}},
             "value":[1,2,3,4]}""";

    @Test
    void aCellIsFoundByThePositionsOfItsCodes() throws Exception {
        Cube cube = read(PLAIN);

        assertThat(cube.codes("Region")).containsExactly("2462", "2083");
        assertThat(cube.positions("Region", 1, "Tid", 0)).containsExactly(2, 3);
        assertThat(cube.cells().get(2).value()).isEqualTo("3");
        assertThat(cube.named(3, java.util.Set.of("Region", "Tid"))).isEqualTo("Alder: 19");
    }

    @Test
    void theOrderOfTheFieldsDoesNotMatter() throws Exception {
        String turned = PLAIN.replace("\"value\":[1,2,3,4]", "\"source\":\"SCB\"")
                .replace("{\"class\"", "{\"value\":[1,2,3,4],\"class\"");

        assertThat(read(turned)).isEqualTo(read(PLAIN));
    }

    @Test
    void aCellThatASparseObjectLeavesOutIsMissing() throws Exception {
        Cube cube = read(PLAIN.replace("[1,2,3,4]", "{\"3\":4,\"0\":0}"));

        assertThat(cube.cells().get(0).value()).isEqualTo("0");
        assertThat(cube.cells().get(1).isBlank()).isTrue();
        assertThat(cube.cells().get(3).value()).isEqualTo("4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[1,2,3,4]          | [1,2,3]              | value: 3 ≠ 4",
                "[1,2,3,4]          | [1,2,3,4,5]          | value: > 4",
                "[1,2,3,4]          | {\"4\":1}            | value.4",
                "[1,2,3,4]          | {\"03\":1}           | value.03",
                "[1,2,3,4]          | {\"-1\":1}           | value.-1",
                "[1,2,3,4]          | [1,2,3,\"4\"]        | value: \"4\"",
                "[1,2,3,4]          | [1,2,3,true]         | value: \"true\"",
                "[1,2,3,4]          | [1,2,3,[4]]          | value: \"[\"",
                "[1,2,3,4]          | [1,2,3,1e999999999]  | value: 1e999999999",
                "[1,2,3,4]          | [1,2,3,12345678901234567890] | value: 12345678901234567890",
                "[1,2,3,4]          | \"1,2,3,4\"          | value: 1,2,3,4",
                "\"2462\":0         | \"2462\":1           | dimension.Region.2462: 1",
                "\"2462\":0         | \"2462\":2           | dimension.Region.2462: 2",
                "\"2462\":0         | \"2462\":\"0\"       | dimension.Region.2462: 0",
                "\"2462\":0         | \"2462\":-1          | dimension.Region.2462: -1",
                "[\"18\",\"19\"]    | [\"18\",\"18\"]      | dimension.Alder: 18",
                "[\"18\",\"19\"]    | [\"18\"]             | dimension.Alder: 1 ≠ 2",
                "[2,2,1]            | [2,2]                | id: [Region, Alder, Tid], size: [2, 2], dimension: [Region, Alder, Tid]",
                "[2,2,1]            | [2,2,9]              | dimension.Tid: 1 ≠ 9",
                "dataset            | collection           | class: collection",
                "\"Region\",\"Alder\",\"Tid\" | \"Region\",\"Alder\",\"Ort\" | id: [Region, Alder, Ort], size: [2, 2, 1], dimension: [Region, Alder, Tid]"
            })
    void whatDoesNotAgreeWithItselfIsRefused(String plain, String changed, String found) {
        assertThat(PLAIN).contains(plain);

        assertThatThrownBy(() -> read(PLAIN.replace(plain, changed)))
                .isInstanceOf(NonsenseAnswer.class)
                .hasMessage(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"status\":[\"..\",null,null]      | status: 3 ≠ 4",
                "\"status\":{\"9\":\"..\"}          | status.9",
                "\"status\":[\"..\",null,null,true] | status: true",
                "\"status\":true                    | status: true",
                "\"value\":[1,2,3,4]                | Duplicate field 'value'"
            })
    void marksBelongToCells(String field, String found) {
        assertThatThrownBy(() -> read(PLAIN.replace("\"version\":\"2.0\"", field)))
                .isInstanceOf(NonsenseAnswer.class)
                .hasMessageStartingWith(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"type\":\"Parameter error\",\"title\":\"Non-existent variable\",\"status\":400} | 400 Parameter error: Non-existent variable",
                "{\"title\":\"Too many requests\",\"status\":429}                                  | 429 Too many requests",
                "{\"type\":\"Parameter error\",\"title\":\"Too many cells selected\"}              | 400 Parameter error: Too many cells selected"
            })
    void anErrorIsAnErrorWhateverStatusItWasSentWith(String error, String words) {
        assertThatThrownBy(() -> read(error)).isInstanceOf(PxError.class).hasMessage(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"<html></html>", "[]", "{}", "null", "{\"id\":[\"Region\"]", "{\"id\":[]} []", "``"})
    void whatIsNoDatasetIsRefused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(NonsenseAnswer.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2083,2462 | 18,19 | 2024 |",
                "2083      | 18,19 | 2024 | dimension.Region: +2462",
                "2083,2462,2584 | 18,19 | 2024 | dimension.Region: −2584",
                "2083,2462 | 18,20 | 2024 | dimension.Alder: −20 +19",
                "2083,2462 | ''    | 2024 | id: Alder"
            })
    void anAnswerHasWhatWasAskedForAndNothingElse(String regions, String ages, String years, String found)
            throws Exception {
        Question question = new Question(Map.of("Region", codes(regions), "Alder", codes(ages), "Tid", codes(years)));
        Cube cube = read(PLAIN);

        if (found == null) {
            cube.check(question);
        } else {
            assertThatThrownBy(() -> cube.check(question))
                    .isInstanceOf(NonsenseAnswer.class)
                    .hasMessage(found);
        }
    }

    @Test
    void anAnswerWithoutAnythingInItIsNoAnswer() throws Exception {
        Cube cube = read(PLAIN.replace("[1,2,3,4]", "{}"));
        Question question =
                new Question(Map.of("Region", codes("2083,2462"), "Alder", codes("18,19"), "Tid", codes("2024")));

        assertThatThrownBy(() -> cube.check(question)).hasMessage("value: 0 ≠ 4");
    }

    @Test
    void aVariableThatWasAskedForIsNotLeftOut() throws Exception {
        Cube cube = read(PLAIN);
        Question question = new Question(Map.of(
                "Region", codes("2083,2462"), "Alder", codes("18,19"), "Tid", codes("2024"), "Kon", codes("TotSa")));

        assertThatThrownBy(() -> cube.check(question)).hasMessage("id: −Kon");
    }

    private static List<String> codes(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(",", -1));
    }

    private static Cube read(String text) throws Exception {
        return JsonStatReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 4);
    }
}

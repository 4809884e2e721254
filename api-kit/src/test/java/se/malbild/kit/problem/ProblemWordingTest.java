package se.malbild.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.malbild.kit.language.Text;

class ProblemWordingTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    enum Colour {
        RED,
        GREEN
    }

    record Inner(int number, Colour colour) {}

    record Outer(String name, List<Inner> items) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"nam\": \"x\"} | nam | Fältet finns inte. Fälten här är: items, name.",
                "{\"items\": [{\"number\": 1}, {\"number\": \"två\"}]} | items[1].number | \"två\" har fel form.",
                "{\"items\": [{\"colour\": \"BLUE\"}]} | items[0].colour | \"BLUE\" går inte. Välj bland: RED, GREEN.",
                "{\"items\": {\"number\": 1}} | items | Värdet har fel typ eller saknas.",
            })
    void jsonThatDoesNotFitIsExplainedByField(String json, String field, String message) {
        ProblemWording wording = ProblemWording.of(failureOf(json), 400);

        assertThat(wording.type()).isEqualTo(ProblemType.INVALID_INPUT);
        assertThat(wording.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.field()).isEqualTo(field);
            assertThat(violation.message().swedish()).isEqualTo(message);
        });
    }

    @Test
    void brokenJsonIsExplainedByPlace() {
        ProblemWording wording = ProblemWording.of(failureOf("{\n  \"name\": }"), 400);

        assertThat(wording.detail().swedish()).isEqualTo("Innehållet är inte giltig JSON: rad 2, kolumn 11.");
    }

    @Test
    void anUnknownFailureSaysNothingOfTheInside() {
        ProblemWording wording = ProblemWording.of(new IllegalStateException("SELECT secret FROM strategy"), 500);

        assertThat(wording.type()).isEqualTo(ProblemType.INTERNAL_ERROR);
        assertThat(wording.detail().english()).doesNotContain("secret");
    }

    @Test
    void aRefusalSaysWhatItSays() {
        Text reason = new Text("Nej", "No");

        assertThat(ProblemWording.of(new Refusal.Conflict(reason), 500))
                .isEqualTo(new ProblemWording(ProblemType.CONFLICT, reason, List.of()));
    }

    private static Throwable failureOf(String json) {
        try {
            throw new AssertionError("read: " + JSON.readValue(json, Outer.class));
        } catch (JsonProcessingException e) {
            return e;
        }
    }
}

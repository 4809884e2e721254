package se.malbild.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.malbild.strategy.WrittenForm.Way;

/// Whatever is sent that cannot be is refused with the field that is wrong, in the reader's language.
@QuarkusTest
class BadInputTest {

    private static final List<String> NOT_ONES_TO_ASSIGN =
            List.of("id", "status", "version", "municipality", "position", "strategy", "createdAt");

    private static final List<String> NO_FORM = List.of("null", "[]", "[{}]", "\"x\"", "7", "");

    private static final List<String> BROKEN = List.of(
            "{", "{]", "skräp", "true", "{\"\\ud800\": 1}", "{\"" + "x".repeat(99) + "🏔\": 1}", "{} {}", "{,}");

    @ParameterizedTest
    @MethodSource
    void whatAFieldCannotHoldIsRefusedAtTheField(WrittenField field, Way way, String piece) {
        List<String> fields = fieldsRefused(field.form(), way, field.form().with(field.name(), piece));

        assertThat(fields)
                .anyMatch(
                        refused -> field.holdsMore() ? refused.startsWith(field.name()) : refused.equals(field.name()))
                .noneMatch(refused -> refused.contains("<"));
    }

    // A whole document is made of the same forms, and PUT and PATCH take those of POST: there, that they are looked at.
    static Stream<Arguments> whatAFieldCannotHoldIsRefusedAtTheField() {
        return WrittenField.all().flatMap(field -> field.form().ways().stream().flatMap(way -> {
            int most = !field.form().isFirst(way) ? 1 : field.form() == WrittenForm.DOCUMENT ? 4 : Integer.MAX_VALUE;
            return field.wrong().stream().limit(most).map(piece -> arguments(field, way, piece));
        }));
    }

    @ParameterizedTest
    @MethodSource
    void aTextOfTheUtmostLengthComesBackAsItWas(WrittenField field, String widest) {
        String text = widest.repeat(field.limit() / 2) + "x".repeat(field.limit() % 2);
        WrittenForm form = field.form();

        String address = asCoordinator()
                .body(form.with(field.name(), "\"" + text + "\""))
                .post(form.newCollection())
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .header("Location");

        Response found = asCoordinator().get(form == WrittenForm.DOCUMENT ? address + "/document" : address);
        assertThat(WrittenForm.text(found, field.name())).isEqualTo(text);
    }

    // Of a document's units, those come back that a measure refers to by their names.
    static Stream<Arguments> aTextOfTheUtmostLengthComesBackAsItWas() {
        return WrittenField.all()
                .filter(field -> field.kind() == WrittenField.Kind.TEXT)
                .filter(field ->
                        !field.name().startsWith("units") && !field.name().endsWith(".unit"))
                .flatMap(field -> Stream.of("𝔄", "🏔").map(widest -> arguments(field, widest)));
    }

    @ParameterizedTest
    @MethodSource
    void whatIsNotOnesToAssignIsRefusedAndNothingIsStored(WrittenForm form, Way way, String field) {
        String standing = form.standing(way);

        assertThat(fieldsRefused(form, way, form.with(field, "\"1\""))).containsExactly(field);

        assertThat(form.standing(way)).isEqualTo(standing);
    }

    static Stream<Arguments> whatIsNotOnesToAssignIsRefusedAndNothingIsStored() {
        Stream<Arguments> whole = inEveryWay((form, way) -> NOT_ONES_TO_ASSIGN.stream()
                .filter(field -> form != WrittenForm.STATUS || !field.equals("status"))
                .map(field -> arguments(form, way, field)));
        Stream<Arguments> within = Stream.of(
                arguments(WrittenForm.SECTION, Way.POST, "table.id"),
                arguments(WrittenForm.MEASURE, Way.POST, "criterion.indicators"),
                arguments(WrittenForm.MEASURE, Way.PATCH, "criterion.indicators"),
                arguments(WrittenForm.MEASURE, Way.PATCH, "responsible[0].position"),
                arguments(WrittenForm.DOCUMENT, Way.POST, "units[0].id"),
                arguments(WrittenForm.DOCUMENT, Way.PUT, "focusAreas[0].position"));
        return Stream.concat(whole, within);
    }

    @ParameterizedTest
    @MethodSource
    void whatIsNoFormAtAllIsRefused(WrittenForm form, Way way, String body) {
        String standing = form.standing(way);

        fieldsRefused(form, way, body);

        assertThat(form.standing(way)).isEqualTo(standing);
    }

    static Stream<Arguments> whatIsNoFormAtAllIsRefused() {
        return inEveryWay((form, way) -> Stream.concat(
                        NO_FORM.stream(), form.isFirst(way) ? broken(form.example()) : Stream.of(twice(form.example())))
                .map(body -> arguments(form, way, body)));
    }

    private static Stream<String> broken(String example) {
        return Stream.concat(
                BROKEN.stream(),
                Stream.of(example.substring(0, example.length() - 1), example + "}", example + "x", twice(example)));
    }

    /// The form with its first field twice.
    private static String twice(String example) {
        String first = example.split("[,}]", 2)[0];
        return first + ", " + example.substring(1);
    }

    @ParameterizedTest
    @MethodSource
    void bytesThatAreNoTextAreRefused(WrittenForm form, Way way, byte[] body) {
        form.answer(way, body, "sv").problem(400, "invalid-input", "sv");
    }

    static Stream<Arguments> bytesThatAreNoTextAreRefused() {
        byte highest = (byte) 0xFF;
        return inEveryWay((form, way) -> Stream.of(
                        spoilt(form.example(), 0xC3, 0x28),
                        spoilt(form.example(), 0xF5, 0xBF, 0xBF, 0xBF),
                        spoilt(form.example(), 0xE2, 0x82),
                        new byte[] {0, 0, highest, highest, 0, '{', 0, 0},
                        new byte[] {0, 0, 0, '{', 0, 0, 0},
                        new byte[] {0, '{', 0},
                        new byte[] {0, 0, 0, 0})
                .filter(_ -> form == WrittenForm.STRATEGY || form == WrittenForm.DOCUMENT)
                .map(body -> arguments(form, way, body)));
    }

    // Within the name of the first field.
    private static byte[] spoilt(String example, int... bytes) {
        byte[] spoilt = example.getBytes(StandardCharsets.UTF_8);
        for (int index = 0; index < bytes.length; index++) {
            spoilt[2 + index] = (byte) bytes[index];
        }
        return spoilt;
    }

    @ParameterizedTest
    @CsvSource({
        "STRATEGY, POST, validTo, 2022-02-14",
        "STRATEGY, PUT, validTo, 2022-02-14",
        "STRATEGY, PATCH, validTo, 2022-02-14",
        "STRATEGY, POST, revisedOn, 2021-12-31",
        "STRATEGY, PUT, revisedOn, 2021-12-31",
        "STRATEGY, PATCH, revisedOn, 2021-12-31",
        "DOCUMENT, POST, head.validTo, 2022-02-14",
        "DOCUMENT, POST, head.revisedOn, 2021-12-31",
    })
    void daysThatCrossAreRefused(WrittenForm form, Way way, String field, String day) {
        String standing = form.standing(way);

        assertThat(fieldsRefused(form, way, form.with(field, "\"" + day + "\"")))
                .containsExactly(field);

        assertThat(form.standing(way)).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({
        "validTo, 2022-02-14, validTo",
        "validFrom, 2028-01-01, validTo",
        "revisedOn, 2021-12-31, revisedOn",
        "documentDate, 2022-03-01, revisedOn",
    })
    void aDayThatCrossesOneThatStandsIsRefused(String field, String day, String named) {
        WrittenForm form = WrittenForm.STRATEGY;
        String standing = form.standing(Way.PATCH);

        assertThat(fieldsRefused(form, Way.PATCH, "{\"%s\": \"%s\"}".formatted(field, day)))
                .containsExactly(named);

        assertThat(form.standing(Way.PATCH)).isEqualTo(standing);
    }

    private static Stream<Arguments> inEveryWay(BiFunction<WrittenForm, Way, Stream<Arguments>> cases) {
        return Arrays.stream(WrittenForm.values())
                .flatMap(form -> form.ways().stream().flatMap(way -> cases.apply(form, way)));
    }

    /// The fields that are named when a body is refused, which it is in both languages.
    private static List<String> fieldsRefused(WrittenForm form, Way way, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        JsonNode inSwedish = form.answer(way, bytes, "sv").problem(400, "invalid-input", "sv");
        JsonNode inEnglish = form.answer(way, bytes, "en").problem(400, "invalid-input", "en");
        assertThat(inSwedish.path("detail")).isNotEqualTo(inEnglish.path("detail"));
        JsonNode violations = inSwedish.path("violations");
        if (!violations.isEmpty()) {
            assertThat(violations.findValuesAsText("message"))
                    .doesNotContainAnyElementsOf(inEnglish.path("violations").findValuesAsText("message"));
        }
        return violations.findValuesAsText("field");
    }
}

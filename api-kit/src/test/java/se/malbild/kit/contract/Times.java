package se.malbild.kit.contract;

import static se.malbild.kit.contract.Rule.must;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// DOT: days and times as RFC 3339 writes them, seen in the examples.
final class Times {

    static final List<Rule> RULES = List.of(
            must("DOT.02a", "Every day and every time has an example at its schema", Times::withoutExample),
            must("DOT.02b", "Days and times in examples are of RFC 3339", Times::malformed),
            must("DOT.04", "Times in examples have an offset from UTC", Times::withoutOffset));

    private static final String DAY = "date";
    private static final String TIME = "date-time";
    private static final Pattern RFC_3339 =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[Tt ](\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?)(.*)");
    private static final String OFFSET = "[Zz]|[+-]([01]\\d|2[0-3]):[0-5]\\d";

    private Times() {}

    private static Stream<Finding> withoutExample(OpenApiDocument document) {
        return Field.of(document)
                .filter(field -> field.schema().hasFormat(DAY) || field.schema().hasFormat(TIME))
                .filter(field -> field.schema().examples().findAny().isEmpty())
                .map(field -> new Finding(field.where(), "no example", "an example of the day or the time"));
    }

    private static Stream<Finding> malformed(OpenApiDocument document) {
        return Stream.concat(
                        values(document, DAY).filter(day -> !isDay(day.value().asText())),
                        values(document, TIME)
                                .filter(time -> !isTime(time.value().asText())))
                .map(value -> finding(value, "2022-02-15 or 2022-02-15T12:30:00Z"));
    }

    private static Stream<Finding> withoutOffset(OpenApiDocument document) {
        return values(document, TIME)
                .filter(time -> {
                    var parts = RFC_3339.matcher(time.value().asText());
                    return parts.matches() && !parts.group(3).matches(OFFSET);
                })
                .map(value -> finding(value, "Z or an offset such as +01:00 at the end"));
    }

    private static Stream<ExampleValue> values(OpenApiDocument document, String format) {
        Stream<ExampleValue> ofFields = Field.of(document).flatMap(field -> field.schema()
                .examples()
                .map(example -> new ExampleValue(field.where(), field.schema(), example)));
        return Stream.concat(ofFields, document.contents().flatMap(Content::exampleValues))
                .filter(value -> value.schema().hasFormat(format))
                .filter(value -> !value.value().isNull());
    }

    private static Finding finding(ExampleValue example, String expected) {
        JsonNode value = example.value();
        return new Finding(example.where(), "the example \"" + value.asText() + "\"", expected);
    }

    private static boolean isTime(String text) {
        var parts = RFC_3339.matcher(text);
        try {
            return parts.matches() && isDay(parts.group(1)) && LocalTime.parse(parts.group(2)) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}

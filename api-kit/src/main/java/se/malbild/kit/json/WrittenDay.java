package se.malbild.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/// Reads a day as the contract has it, `2022-02-15`. Jackson by itself also takes the number of days since 1970, a list
/// of three numbers, and a moment without its time.
final class WrittenDay extends StdScalarDeserializer<LocalDate> {

    private static final long serialVersionUID = 1L;

    WrittenDay() {
        super(LocalDate.class);
    }

    @Override
    public @Nullable LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, json);
        }
        try {
            return LocalDate.parse(json.getText());
        } catch (DateTimeParseException e) {
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, json.getText(), "is no day");
        }
    }
}

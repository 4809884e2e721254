package se.malbild.indicator.source.scb;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads json-stat2 from beginning to end, its parts in whatever order, and takes nothing for granted: what a category
/// is is said by its position in the index, how many values there are by the sizes.
final class JsonStatReader {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    // A count of people or a share has far fewer digits; a number with a great exponent would be written out in full.
    private static final int MOST_DIGITS = 18;

    private final JsonParser parser;
    private final long mostCells;
    private final List<String> ids = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    private final Map<String, CategoryIndex> indexes = new LinkedHashMap<>();
    private final SparseCells<BigDecimal> values;
    private final SparseCells<String> marks;
    private @Nullable Integer errorStatus;
    private final List<String> errorWords = new ArrayList<>();

    private JsonStatReader(JsonParser parser, long mostCells) {
        this.parser = parser;
        this.mostCells = mostCells;
        this.values = new SparseCells<>("value", mostCells);
        this.marks = new SparseCells<>("status", mostCells);
    }

    /// Reads an answer.
    ///
    /// @param mostCells that it can have; reading ends when there are more
    /// @throws NonsenseAnswer when it is something else, or does not agree with itself
    /// @throws PxError when it is an error of the source
    static Cube read(InputStream answer, long mostCells) throws IOException, NonsenseAnswer, PxError {
        try (JsonParser parser = JSON.createParser(answer)) {
            return new JsonStatReader(parser, mostCells).read();
        } catch (JsonProcessingException e) {
            throw new NonsenseAnswer(e.getOriginalMessage());
        }
    }

    private Cube read() throws IOException, NonsenseAnswer, PxError {
        expect(parser.nextToken(), JsonToken.START_OBJECT, "");
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            readField(field);
        }
        if (parser.nextToken() != null) {
            throw new NonsenseAnswer("} " + parser.getText());
        }
        if (ids.isEmpty() && (errorStatus != null || !errorWords.isEmpty())) {
            throw new PxError(errorStatus == null ? 400 : errorStatus, String.join(": ", errorWords));
        }
        return cube();
    }

    private void readField(String field) throws IOException, NonsenseAnswer {
        switch (field) {
            case "class" -> expectText(field, "dataset");
            case "id" -> readArray(field, () -> ids.add(text("id")));
            case "size" -> readArray(field, () -> sizes.add(whole("size")));
            case "dimension" -> readObject(field, name -> indexes.put(name, readDimension(name)));
            case "value" -> readValues();
            case "status" -> readStatus();
            case "type", "title" -> readWords();
            default -> parser.skipChildren();
        }
    }

    private void readWords() throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            errorWords.add(parser.getText());
        } else {
            parser.skipChildren();
        }
    }

    private CategoryIndex readDimension(String name) throws IOException, NonsenseAnswer {
        CategoryIndex index = new CategoryIndex(name, mostCells);
        readObject(name, field -> {
            if (field.equals("category")) {
                readObject(name + ".category", part -> readCategory(index, part));
            } else {
                parser.skipChildren();
            }
        });
        return index;
    }

    private void readCategory(CategoryIndex index, String part) throws IOException, NonsenseAnswer {
        switch (part) {
            case "index" -> {
                if (parser.currentToken() == JsonToken.START_ARRAY) {
                    readArray(index.name(), () -> index.add(text(index.name())));
                } else {
                    readObject(index.name(), code -> index.put(code, whole(index.name() + "." + code)));
                }
            }
            case "label" ->
                readObject(index.name() + ".label", code -> {
                    index.label(code);
                    parser.skipChildren();
                });
            default -> parser.skipChildren();
        }
    }

    private void readValues() throws IOException, NonsenseAnswer {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            readArray("value", () -> values.add(number()));
        } else {
            readObject("value", position -> values.put(position, number()));
        }
    }

    private void readStatus() throws IOException, NonsenseAnswer {
        switch (parser.currentToken()) {
            case VALUE_STRING -> marks.all(parser.getText());
            case START_ARRAY -> readArray("status", () -> marks.add(mark()));
            case START_OBJECT -> readObject("status", position -> marks.put(position, mark()));
            case VALUE_NUMBER_INT -> errorStatus = parser.getIntValue();
            case null, default -> throw new NonsenseAnswer("status: " + parser.getText());
        }
    }

    private @Nullable BigDecimal number() throws IOException, NonsenseAnswer {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                BigDecimal number = parser.getDecimalValue();
                if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
                    throw new NonsenseAnswer("value: " + parser.getText());
                }
                yield number;
            }
            case null, default -> throw new NonsenseAnswer("value: \"" + parser.getText() + "\"");
        };
    }

    private @Nullable String mark() throws IOException, NonsenseAnswer {
        return parser.currentToken() == JsonToken.VALUE_NULL ? null : text("status");
    }

    private String text(String where) throws IOException, NonsenseAnswer {
        expect(parser.currentToken(), JsonToken.VALUE_STRING, where);
        return parser.getText();
    }

    private int whole(String where) throws IOException, NonsenseAnswer {
        expect(parser.currentToken(), JsonToken.VALUE_NUMBER_INT, where);
        return parser.getIntValue();
    }

    private void expectText(String field, String expected) throws IOException, NonsenseAnswer {
        if (!expected.equals(text(field))) {
            throw new NonsenseAnswer(field + ": " + parser.getText());
        }
    }

    /// Something that is read where the parser stands.
    private interface Step {
        void read() throws IOException, NonsenseAnswer;
    }

    /// Something that is read as the value of a field.
    private interface FieldStep {
        void read(String field) throws IOException, NonsenseAnswer;
    }

    private void readArray(String where, Step each) throws IOException, NonsenseAnswer {
        expect(parser.currentToken(), JsonToken.START_ARRAY, where);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            each.read();
        }
    }

    private void readObject(String where, FieldStep each) throws IOException, NonsenseAnswer {
        expect(parser.currentToken(), JsonToken.START_OBJECT, where);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            each.read(field);
        }
    }

    private void expect(@Nullable JsonToken token, JsonToken expected, String where)
            throws IOException, NonsenseAnswer {
        if (token != expected) {
            throw new NonsenseAnswer((where.isEmpty() ? "" : where + ": ") + (token == null ? "–" : parser.getText()));
        }
    }

    private Cube cube() throws NonsenseAnswer {
        if (ids.isEmpty() || ids.size() != sizes.size() || !indexes.keySet().equals(Set.copyOf(ids))) {
            throw new NonsenseAnswer("id: " + ids + ", size: " + sizes + ", dimension: " + indexes.keySet());
        }
        List<CubeVariable> variables = new ArrayList<>();
        long count = 1;
        for (int place = 0; place < ids.size(); place++) {
            CategoryIndex index = indexes.getOrDefault(ids.get(place), new CategoryIndex("", 0));
            variables.add(new CubeVariable(ids.get(place), index.inOrder(sizes.get(place))));
            count *= sizes.get(place);
            if (count > mostCells) {
                throw new NonsenseAnswer("size: " + sizes);
            }
        }
        values.checkCount(count);
        marks.checkCount(count);
        List<Cell> cells = new ArrayList<>((int) count);
        for (int position = 0; position < count; position++) {
            String mark = marks.at(position);
            cells.add(new Cell(values.at(position), mark == null ? "" : mark));
        }
        return new Cube(variables, cells);
    }
}

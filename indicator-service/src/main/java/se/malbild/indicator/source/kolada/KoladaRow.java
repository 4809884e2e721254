package se.malbild.indicator.source.kolada;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import se.malbild.indicator.source.web.Excerpt;

/// A row of an answer as it stands, whatever that is: a KPI, a unit and a year with a cell for each gender.
///
/// @param kpi its id
/// @param period the year
/// @param unit a municipality, or something else that Kolada has figures of
/// @param cells the figures; empty when there are none or something else stands there
record KoladaRow(Written kpi, Written period, Written unit, List<Cell> cells) {

    private static final int LONGEST = 400;

    /// Something that is written.
    ///
    /// @param kind what it is in JSON; `NOT_AVAILABLE` when nothing is there
    /// @param text as it stands, cut where it is unreasonably long
    record Written(JsonToken kind, String text) {

        static final Written NOTHING = new Written(JsonToken.NOT_AVAILABLE, "");

        static Written of(JsonParser in) throws IOException {
            JsonToken kind = in.currentToken();
            if (kind.isStructStart()) {
                in.skipChildren();
                return new Written(kind, kind.asString() + "…");
            }
            int length = in.getTextLength();
            String text = new String(in.getTextCharacters(), in.getTextOffset(), Math.min(length, LONGEST));
            return new Written(kind, length > LONGEST ? text + "…" : text);
        }

        boolean isText() {
            return kind == JsonToken.VALUE_STRING && !text.isBlank();
        }

        /// As it stands, without the blanks that some ids have around them.
        String id() {
            return text.strip();
        }
    }

    /// What is said of one gender.
    ///
    /// @param isObject false when something else stands in its place
    record Cell(boolean isObject, Written gender, Written value, boolean deleted) {}

    boolean isComplete() {
        return kpi.isText() && unit.isText() && period.kind() != JsonToken.NOT_AVAILABLE && !cells.isEmpty();
    }

    String shown() {
        return Excerpt.of(kpi.id() + " " + unit.id() + " " + period.text());
    }

    /// Reads the row that the parser stands before the content of.
    static KoladaRow of(JsonParser in) throws IOException {
        Written kpi = Written.NOTHING;
        Written period = Written.NOTHING;
        Written unit = Written.NOTHING;
        List<Cell> cells = List.of();
        if (in.currentToken() != JsonToken.START_OBJECT) {
            return new KoladaRow(Written.of(in), period, unit, cells);
        }
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            in.nextToken();
            switch (name) {
                case "kpi" -> kpi = Written.of(in);
                case "period" -> period = Written.of(in);
                case "municipality" -> unit = Written.of(in);
                case "values" -> cells = cells(in);
                default -> in.skipChildren();
            }
        }
        return new KoladaRow(kpi, period, unit, cells);
    }

    private static List<Cell> cells(JsonParser in) throws IOException {
        List<Cell> cells = new ArrayList<>();
        if (in.currentToken() != JsonToken.START_ARRAY) {
            in.skipChildren();
            return cells;
        }
        while (in.nextToken() != JsonToken.END_ARRAY) {
            cells.add(cell(in));
        }
        return cells;
    }

    private static Cell cell(JsonParser in) throws IOException {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            return new Cell(false, Written.NOTHING, Written.of(in), false);
        }
        Written gender = Written.NOTHING;
        Written value = Written.NOTHING;
        boolean deleted = false;
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            in.nextToken();
            switch (name) {
                case "gender" -> gender = Written.of(in);
                case "value" -> value = Written.of(in);
                case "isdeleted" -> deleted = Written.of(in).kind() == JsonToken.VALUE_TRUE;
                default -> in.skipChildren();
            }
        }
        return new Cell(true, gender, value, deleted);
    }
}

package se.malbild.indicator.source.kolada.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.source.ReadingProblem;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.indicator.source.ReadingSink;
import se.malbild.kit.workbook.Place;

/// A KPI in an answer.
///
/// @param id without the blanks that some have around them
/// @param place where it stood
/// @param toldAt when it was answered
record ToldKpi(String id, KpiFacts facts, Place place, Instant toldAt) {

    private static final Pattern ID = Pattern.compile("[A-Z][0-9]{5}");
    private static final Pattern PERIOD = Pattern.compile("[0-9]{4}");
    private static final int LONGEST = 20_000;

    /// @param sink is told of what cannot be read
    /// @return null when there is neither id nor title
    static @Nullable ToldKpi of(JsonNode node, Place place, Instant toldAt, ReadingSink sink) {
        String id = text(node, "id");
        String title = text(node, "title");
        if (id == null || !ID.matcher(id).matches() || title == null) {
            reject(sink, place, id == null ? "" : id, id == null ? "id" : "title", text(node, "title"));
            return null;
        }
        String description = text(node, "description");
        String period = text(node, "publ_period");
        if (period != null && !PERIOD.matcher(period).matches()) {
            reject(sink, place, id, "publ_period", period);
            period = null;
        }
        KpiFacts facts = new KpiFacts(
                title,
                description == null ? "" : description,
                node.path("is_divided_by_gender").asBoolean(false),
                text(node, "municipality_type"),
                text(node, "auspice"),
                text(node, "operating_area"),
                text(node, "perspective"),
                day(node, "prel_publication_date", id, place, sink),
                day(node, "publication_date", id, place, sink),
                period,
                node.path("has_ou_data").asBoolean(false));
        return new ToldKpi(id, facts, place, toldAt);
    }

    private static @Nullable LocalDate day(JsonNode node, String field, String id, Place place, ReadingSink sink) {
        String written = text(node, field);
        if (written == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(written);
            if (day.getYear() >= 1900 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeParseException _) {
            // Told below.
        }
        reject(sink, place, id, field, written);
        return null;
    }

    // A database keeps no zero characters, and a title needs no line breaks.
    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isTextual() && !value.isNumber()) {
            return null;
        }
        String text = value.asText();
        String clean = text.substring(0, Math.min(text.length(), LONGEST))
                .codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return clean.isEmpty() ? null : clean;
    }

    private static void reject(ReadingSink sink, Place place, String id, String field, @Nullable String found) {
        String shown = found == null ? "" : found.substring(0, Math.min(found.length(), 200));
        sink.reject(new ReadingProblem(Code.KPI_MISSHAPED, place, shown, List.of(id, field)));
    }
}

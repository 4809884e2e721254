package se.malbild.indicator.source.kolada.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.source.ReadingProblem;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.indicator.source.ReadingSink;
import se.malbild.kit.workbook.Place;

/// A KPI in an answer.
///
/// @param id without the blanks that some have around them
/// @param facts what is told; of what is not, nothing
/// @param untold the fields that the answer lacks or that cannot be read, as Kolada calls them
/// @param place where it stood
/// @param toldAt when it was answered
record ToldKpi(String id, KpiFacts facts, Set<String> untold, Place place, Instant toldAt) {

    private static final Pattern ID = Pattern.compile("[A-Z][0-9]{5}");
    private static final Pattern PERIOD = Pattern.compile("[0-9]{4}");
    private static final int LONGEST = 20_000;

    /// The id of what stands in an answer; none when it has no reasonable one.
    static Optional<String> id(JsonNode node) {
        return Optional.ofNullable(text(node, "id")).filter(id -> ID.matcher(id).matches());
    }

    /// @param sink is told of what cannot be read
    /// @return null when there is neither id nor title
    static @Nullable ToldKpi of(JsonNode node, Place place, Instant toldAt, ReadingSink sink) {
        String id = text(node, "id");
        String title = text(node, "title");
        if (id == null || !ID.matcher(id).matches() || title == null) {
            reject(sink, place, id == null ? "" : id, id == null ? "id" : "title", text(node, "title"));
            return null;
        }
        return new Fields(node, id, place, sink).told(title, toldAt);
    }

    /// The same, with what was told before where the answer says nothing that can be read: half an answer takes
    /// nothing away.
    ToldKpi completed(KpiFacts before) {
        return untold.isEmpty() ? this : new ToldKpi(id, facts.completed(untold, before), Set.of(), place, toldAt);
    }

    /// Reads the fields of a KPI one by one.
    private static final class Fields {

        private final JsonNode node;
        private final String id;
        private final Place place;
        private final ReadingSink sink;
        private final Set<String> untold = new HashSet<>();

        Fields(JsonNode node, String id, Place place, ReadingSink sink) {
            this.node = node;
            this.id = id;
            this.place = place;
            this.sink = sink;
        }

        ToldKpi told(String title, Instant toldAt) {
            String description = words("description");
            if (description == null) {
                untold.add("description");
            }
            KpiFacts facts = new KpiFacts(
                    title,
                    description == null ? "" : description,
                    flag("is_divided_by_gender"),
                    words("municipality_type"),
                    words("auspice"),
                    words("operating_area"),
                    words("perspective"),
                    day("prel_publication_date"),
                    day("publication_date"),
                    period(),
                    flag("has_ou_data"));
            return new ToldKpi(id, facts, Set.copyOf(untold), place, toldAt);
        }

        private boolean flag(String field) {
            JsonNode value = node.path(field);
            if (!value.isBoolean()) {
                untold.add(field);
                if (!value.isMissingNode() && !value.isNull()) {
                    reject(sink, place, id, field, value.toString());
                }
            }
            return value.asBoolean(false);
        }

        // Null is told: that there is none.
        private @Nullable String words(String field) {
            JsonNode value = node.path(field);
            if (value.isMissingNode()) {
                untold.add(field);
            } else if (!value.isNull() && !value.isTextual() && !value.isNumber()) {
                return unread(field, value.toString());
            }
            return text(node, field);
        }

        private @Nullable String period() {
            String written = words("publ_period");
            return written == null || PERIOD.matcher(written).matches() ? written : unread("publ_period", written);
        }

        private @Nullable LocalDate day(String field) {
            String written = words(field);
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
            var _ = unread(field, written);
            return null;
        }

        private @Nullable String unread(String field, String written) {
            untold.add(field);
            reject(sink, place, id, field, written);
            return null;
        }
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

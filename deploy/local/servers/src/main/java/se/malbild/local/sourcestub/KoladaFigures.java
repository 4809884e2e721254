package se.malbild.local.sourcestub;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The figures that there are: those of the formula from the year that a KPI begins until the newest one published,
/// and those that were set or deleted.
final class KoladaFigures {

    private static final int FIRST_YEAR = 2010;
    private static final BigDecimal ANOTHER = new BigDecimal("0.7");

    private final Map<String, Correction> corrections = new ConcurrentHashMap<>();

    /// What was set afterwards.
    ///
    /// @param json of the value, as it is to be sent; null where it was deleted
    private record Correction(@Nullable String json, LocalDate on) {}

    void reset() {
        corrections.clear();
    }

    /// @param json of the value, as it is to be sent; null to delete it
    void correct(String kpi, String unit, int year, String gender, @Nullable String json, LocalDate on) {
        corrections.put(key(kpi, unit, year, gender), new Correction(json, on));
    }

    private static String key(String kpi, String unit, int year, String gender) {
        return kpi + "/" + unit + "/" + year + "/" + gender;
    }

    /// The years that there are figures of.
    static List<Integer> years(ObjectNode kpi, LocalDate today) {
        String title = kpi.get("title").asText();
        int first = title.contains("ny definition") ? 2024 : title.contains("Medborgarunders") ? 2021 : FIRST_YEAR;
        int last = title.contains("(-2024)") ? 2024 : today.getYear();
        return IntStream.rangeClosed(first, last)
                .filter(year -> !publishedOn(kpi, year).isAfter(today))
                .boxed()
                .toList();
    }

    private static LocalDate publishedOn(ObjectNode kpi, int year) {
        String day = kpi.path("publication_date").asText();
        String period = kpi.path("publ_period").asText();
        if (!day.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") || !period.matches("[0-9]{4}")) {
            return LocalDate.of(year + 1, 4, 1);
        }
        return LocalDate.parse(day).minusYears(Integer.parseInt(period) - (long) year);
    }

    /// A row of the answer: a KPI, a unit and a year.
    final class Row implements KoladaPages.Item {

        private final ObjectNode kpi;
        private final KoladaUnit unit;
        private final int year;

        Row(ObjectNode kpi, KoladaUnit unit, int year) {
            this.kpi = kpi;
            this.unit = unit;
            this.year = year;
        }

        boolean changedSince(LocalDate day) {
            return !publishedOn(kpi, year).isBefore(day)
                    || genders().stream()
                            .map(gender -> corrections.get(key(id(), unit.id(), year, gender)))
                            .anyMatch(correction ->
                                    correction != null && !correction.on().isBefore(day));
        }

        /// True when all of it is deleted, which is told to those alone who ask for changes.
        boolean isDeleted() {
            return genders().stream()
                    .map(gender -> corrections.get(key(id(), unit.id(), year, gender)))
                    .allMatch(correction -> correction != null && correction.json() == null);
        }

        private String id() {
            return kpi.get("id").asText().strip();
        }

        private List<String> genders() {
            return kpi.get("is_divided_by_gender").asBoolean() ? List.of("T", "K", "M") : List.of("T");
        }

        @Override
        public void write(JsonGenerator into, boolean otherwise) throws IOException {
            into.writeStartObject();
            into.writeStringField("kpi", kpi.get("id").asText());
            into.writeNumberField("period", year);
            into.writeStringField("municipality", unit.id());
            into.writeArrayFieldStart("values");
            for (String gender : genders()) {
                writeValue(into, gender, otherwise);
            }
            into.writeEndArray();
            into.writeEndObject();
        }

        private void writeValue(JsonGenerator into, String gender, boolean otherwise) throws IOException {
            Correction correction = corrections.get(key(id(), unit.id(), year, gender));
            BigDecimal made = correction == null ? made(gender) : null;
            boolean deleted = correction != null && correction.json() == null;
            boolean missing = correction == null && made == null;
            into.writeStartObject();
            into.writeStringField("gender", gender);
            into.writeNumberField("count", missing || deleted ? 0 : 1);
            // Both are found where there is no value.
            into.writeStringField("status", missing && Noise.of(id(), unit.id(), year) < 0.5 ? "Missing" : "");
            into.writeFieldName("value");
            if (correction != null && correction.json() != null) {
                into.writeRawValue(correction.json());
            } else if (made != null) {
                into.writeNumber(otherwise ? made.add(ANOTHER) : made);
            } else {
                into.writeNull();
            }
            into.writeBooleanField("isdeleted", deleted);
            into.writeEndObject();
        }

        private @Nullable BigDecimal made(String gender) {
            String title = kpi.get("title").asText();
            List<BigDecimal> values = new ArrayList<>();
            for (String member : unit.members()) {
                if (!KoladaFormula.isMissing(id(), member, year)) {
                    values.add(KoladaFormula.value(id(), title, member, year, gender));
                }
            }
            if (values.isEmpty()) {
                return null;
            }
            BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            boolean counts = unit.region() && title.toLowerCase(Locale.of("sv")).contains("antal");
            return counts ? sum : sum.divide(BigDecimal.valueOf(values.size()), 1, RoundingMode.HALF_UP);
        }
    }
}

package se.malbild.indicator.source.scb;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.malbild.indicator.observation.Gender;

/// Which figures stand in which tables, as the database says.
@ApplicationScoped
class ScbDefinitions {

    private final EntityManager database;
    private final ObjectMapper json;

    @Inject
    ScbDefinitions(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /// All figures, in the order of their indicators, genders and years.
    @Transactional
    List<FigureDefinition> figures() {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery("""
                        SELECT f.indicator_code, f.gender, t.code, t.path, t.first_year, t.last_year,
                            CAST(f.selection AS text) AS selection
                        FROM scb_figure f JOIN scb_table t ON t.code = f.table_code
                        ORDER BY f.indicator_code, f.gender, t.first_year, t.code""", Tuple.class).getResultList();
        return rows.stream().map(this::figure).toList();
    }

    /// The month by whose end the figures of the year before are there, by source of the indicator.
    @Transactional
    Map<String, Integer> expectedMonths() {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery("""
                        SELECT i.code, (SELECT max(month) FROM unnest(s.expected_months) AS month) AS month
                        FROM indicator i JOIN source s ON s.code = i.source_code
                        WHERE cardinality(s.expected_months) > 0
                        AND EXISTS (SELECT 1 FROM scb_figure f WHERE f.indicator_code = i.code)""", Tuple.class).getResultList();
        Map<String, Integer> months = new LinkedHashMap<>();
        rows.forEach(row -> months.put(row.get("code", String.class), row.get("month", Integer.class)));
        return months;
    }

    private FigureDefinition figure(Tuple row) {
        TableDefinition table = new TableDefinition(
                row.get("code", String.class),
                row.get("path", String.class),
                row.get("first_year", Integer.class),
                row.get("last_year", Integer.class));
        return new FigureDefinition(
                row.get("indicator_code", String.class),
                Gender.valueOf(row.get("gender", String.class)),
                table,
                selection(row.get("selection", String.class)));
    }

    private Map<String, List<String>> selection(String text) {
        try {
            return json.readValue(text, new TypeReference<LinkedHashMap<String, List<String>>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("No selection of codes by variable: " + text, e);
        }
    }
}

package se.malbild.strategy.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.malbild.kit.language.Text;
import se.malbild.strategy.criterion.Direction;
import se.malbild.strategy.criterion.Figure;
import se.malbild.strategy.criterion.IndicatorFacts;
import se.malbild.strategy.criterion.Knowledge;
import se.malbild.strategy.criterion.Report;
import se.malbild.strategy.criterion.SeriesBreak;
import se.malbild.strategy.internalseries.InternalSeriesCatalogue;
import se.malbild.strategy.reportedvalue.ReportsThatCount;

/// What is known of what measures rest on, in a few statements however many there are.
@ApplicationScoped
class KnowledgeOfMeasures {

    private static final TypeReference<List<SeriesBreak>> BREAKS = new TypeReference<>() {};

    private final EntityManager database;
    private final InternalSeriesCatalogue counted;
    private final ReportsThatCount reports;
    private final ObjectMapper json;

    @Inject
    KnowledgeOfMeasures(
            EntityManager database, InternalSeriesCatalogue counted, ReportsThatCount reports, ObjectMapper json) {
        this.database = database;
        this.counted = counted;
        this.reports = reports;
        this.json = json;
    }

    /// @param today the day in Sweden
    Map<UUID, Knowledge> of(Collection<UUID> measures, LocalDate today) {
        UUID[] ids = measures.toArray(UUID[]::new);
        List<Input> inputs = inputs(ids);
        Map<UUID, Map<String, IndicatorFacts>> facts = facts(ids, inputs);
        Map<UUID, List<Figure>> figures = figures(ids);
        count(inputs, facts, figures);
        Map<UUID, List<Report>> answers = reports.of(measures);
        Map<UUID, Knowledge> known = new HashMap<>();
        for (UUID measure : measures) {
            known.put(
                    measure,
                    new Knowledge(
                            facts.getOrDefault(measure, Map.of()),
                            figures.getOrDefault(measure, List.of()),
                            answers.getOrDefault(measure, List.of()),
                            today));
        }
        return known;
    }

    /// What a measure rests on.
    private record Input(UUID measure, String municipality, String code) {}

    @SuppressWarnings("unchecked")
    private List<Input> inputs(UUID[] measures) {
        List<Tuple> rows = database.createNativeQuery("""
                        SELECT measure_id, municipality_id, indicator_code FROM measure_input
                        WHERE measure_id = ANY (:measures)""", Tuple.class)
                .setParameter("measures", measures)
                .getResultList();
        return rows.stream()
                .map(row -> new Input(
                        row.get("measure_id", UUID.class),
                        row.get("municipality_id", String.class),
                        row.get("indicator_code", String.class)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Map<UUID, Map<String, IndicatorFacts>> facts(UUID[] measures, List<Input> inputs) {
        List<Tuple> indicators = database.createNativeQuery("""
                        SELECT code, title_swedish, title_english, publisher, direction, missing_editions,
                            breaks::text AS breaks, replaced_by, replacement_reason_swedish, replacement_reason_english,
                            margin_indicator, respondents_indicator, minimum_answers
                        FROM linked_indicator WHERE code IN (
                            SELECT indicator_code FROM measure_input WHERE measure_id = ANY (:measures))""", Tuple.class)
                .setParameter("measures", measures)
                .getResultList();
        Map<String, IndicatorFacts> known = new HashMap<>();
        indicators.forEach(row -> known.put(row.get("code", String.class), facts(row)));
        Map<UUID, Map<String, IndicatorFacts>> facts = new HashMap<>();
        for (Input input : inputs) {
            IndicatorFacts ofCode = known.get(input.code());
            if (ofCode != null) {
                facts.computeIfAbsent(input.measure(), _ -> new HashMap<>()).put(input.code(), ofCode);
            }
        }
        return facts;
    }

    // Adds what the service counts itself: each series once for all municipalities.
    private void count(
            List<Input> inputs, Map<UUID, Map<String, IndicatorFacts>> facts, Map<UUID, List<Figure>> figures) {
        Map<String, List<Input>> byCode = inputs.stream().collect(Collectors.groupingBy(Input::code));
        byCode.forEach((code, resting) -> counted.find(code).ifPresent(series -> {
            Map<String, List<Figure>> counts = series.figures(
                    resting.stream().map(Input::municipality).distinct().toList());
            for (Input input : resting) {
                facts.computeIfAbsent(input.measure(), _ -> new HashMap<>()).put(code, series.facts());
                figures.computeIfAbsent(input.measure(), _ -> new ArrayList<>())
                        .addAll(counts.getOrDefault(input.municipality(), List.of()));
            }
        }));
    }

    private IndicatorFacts facts(Tuple row) {
        String reason = row.get("replacement_reason_swedish", String.class);
        return new IndicatorFacts(
                new Text(row.get("title_swedish", String.class), row.get("title_english", String.class)),
                row.get("publisher", String.class),
                Direction.valueOf(row.get("direction", String.class)),
                Arrays.asList(row.get("missing_editions", String[].class)),
                breaks(row.get("breaks", String.class)),
                row.get("replaced_by", String.class),
                reason == null ? null : new Text(reason, row.get("replacement_reason_english", String.class)),
                row.get("margin_indicator", String.class),
                row.get("respondents_indicator", String.class),
                row.get("minimum_answers", Integer.class));
    }

    private List<SeriesBreak> breaks(String text) {
        try {
            return json.readValue(text, BREAKS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored breaks cannot be read", e);
        }
    }

    @SuppressWarnings("unchecked")
    private Map<UUID, List<Figure>> figures(UUID[] measures) {
        List<Tuple> rows = database.createNativeQuery("""
                        SELECT input.measure_id, known.indicator_code, period, gender, status, value, edition,
                            observation_version, change_number
                        FROM measure_input input JOIN series_value known USING (municipality_id, indicator_code)
                        WHERE input.measure_id = ANY (:measures)
                        ORDER BY input.measure_id, known.indicator_code, period, gender""", Tuple.class)
                .setParameter("measures", measures)
                .getResultList();
        Map<UUID, List<Figure>> figures = new HashMap<>();
        rows.forEach(row -> figures.computeIfAbsent(row.get("measure_id", UUID.class), measure -> new ArrayList<>())
                .add(figure(row)));
        return figures;
    }

    private static Figure figure(Tuple row) {
        return new Figure(
                row.get("indicator_code", String.class),
                row.get("period", String.class),
                row.get("gender", String.class),
                row.get("status", String.class),
                row.get("value", BigDecimal.class),
                row.get("edition", String.class),
                row.get("observation_version", Integer.class),
                row.get("change_number", Long.class));
    }
}

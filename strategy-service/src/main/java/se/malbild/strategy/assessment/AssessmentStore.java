package se.malbild.strategy.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.malbild.kit.language.Language;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.strategy.criterion.Criterion;
import se.malbild.strategy.criterion.Figure;
import se.malbild.strategy.criterion.Judgement;
import se.malbild.strategy.criterion.Verdict;

/// The table of assessments, append-only.
@ApplicationScoped
class AssessmentStore {

    private static final TypeReference<List<Figure>> FIGURES = new TypeReference<>() {};

    /// The measure and those that it carries on, the nearest first.
    private static final String LINE = """
            WITH RECURSIVE line AS (
                SELECT id AS measure_id, continues, 0 AS distance FROM measure
                WHERE municipality_id = :municipality AND id = :measure
                UNION ALL
                SELECT measure.id, measure.continues, distance + 1 FROM measure JOIN line ON measure.id = line.continues
                WHERE municipality_id = :municipality)
            """;

    private static final String ALL = """
            FROM (SELECT assessment.* FROM line JOIN assessment USING (measure_id)
                WHERE municipality_id = :municipality) AS said""";

    /// What a measure itself says of a year goes before what was said before it.
    private static final String NEWEST = """
            FROM (SELECT DISTINCT ON (year) assessment.* FROM line JOIN assessment USING (measure_id)
                WHERE municipality_id = :municipality ORDER BY year, distance, number DESC) AS said""";

    private final EntityManager database;
    private final ObjectMapper json;

    @Inject
    AssessmentStore(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /// Writes what is said now, unless criterion, inputs and verdict are those of what was said last.
    ///
    /// @return true when something was written
    boolean append(
            MeasureToJudge measure,
            int year,
            Criterion criterion,
            Judgement judgement,
            Instant now,
            boolean retrospective) {
        return database.createNativeQuery("""
                                INSERT INTO assessment (municipality_id, measure_id, year, verdict, criterion, inputs,
                                    sentence_swedish, sentence_english, retrospective, assessed_at)
                                SELECT :municipality, :measure, :year, :verdict, CAST(:criterion AS jsonb),
                                    CAST(:inputs AS jsonb), :swedish, :english, :retrospective, :now
                                WHERE NOT EXISTS (
                                    SELECT FROM (
                                        SELECT criterion, inputs, verdict FROM assessment
                                        WHERE municipality_id = :municipality AND measure_id = :measure AND year = :year
                                        ORDER BY number DESC LIMIT 1) AS last
                                    WHERE last.criterion = CAST(:criterion AS jsonb) AND last.inputs = CAST(:inputs AS jsonb)
                                    AND last.verdict = :verdict)""")
                        .setParameter("municipality", measure.municipalityId())
                        .setParameter("measure", measure.id())
                        .setParameter("year", year)
                        .setParameter("verdict", judgement.verdict().name())
                        .setParameter("criterion", written(criterion, Criterion.class))
                        .setParameter("inputs", written(judgement.inputs(), Object.class))
                        .setParameter("swedish", judgement.sentence().swedish())
                        .setParameter("english", judgement.sentence().english())
                        .setParameter("retrospective", retrospective)
                        .setParameter("now", now)
                        .executeUpdate()
                > 0;
    }

    /// What has been said of a measure.
    ///
    /// @param onlyNewest true for what is said now of each year, false for all that ever was said
    Page<AssessmentResponse> page(
            String municipalityId,
            UUID measureId,
            boolean onlyNewest,
            SortOrder order,
            PageRequest page,
            Language reader) {
        String chosen = onlyNewest ? NEWEST : ALL;
        Query rows = database.createNativeQuery(
                        LINE
                                + "SELECT id, measure_id, year, verdict, criterion::text AS criterion, inputs::text AS inputs,"
                                + " sentence_swedish, sentence_english, retrospective, assessed_at "
                                + chosen + " ORDER BY " + order.toSql() + " LIMIT :limit OFFSET :offset",
                        Tuple.class)
                .setParameter("limit", page.limit())
                .setParameter("offset", page.offset());
        Query count = database.createNativeQuery(LINE + "SELECT count(*) " + chosen);
        for (Query query : List.of(rows, count)) {
            query.setParameter("municipality", municipalityId).setParameter("measure", measureId);
        }
        @SuppressWarnings("unchecked")
        List<Tuple> found = rows.getResultList();
        return Page.of(
                found.stream().map(row -> response(row, reader)).toList(),
                page,
                ((Number) count.getSingleResult()).longValue());
    }

    private AssessmentResponse response(Tuple row, Language reader) {
        return new AssessmentResponse(
                row.get("id", UUID.class),
                row.get("measure_id", UUID.class),
                row.get("year", Integer.class),
                Verdict.valueOf(row.get("verdict", String.class)),
                row.get(reader == Language.SWEDISH ? "sentence_swedish" : "sentence_english", String.class),
                read(row.get("criterion", String.class)),
                figures(row.get("inputs", String.class)),
                row.get("retrospective", Boolean.class),
                row.get("assessed_at", Instant.class));
    }

    private String written(Object value, Class<?> as) {
        try {
            return json.writerFor(as).writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An assessment could not be written", e);
        }
    }

    private Criterion read(String text) {
        try {
            return json.readValue(text, Criterion.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored criterion cannot be read", e);
        }
    }

    private List<Figure> figures(String text) {
        try {
            return json.readValue(text, FIGURES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored inputs cannot be read", e);
        }
    }
}

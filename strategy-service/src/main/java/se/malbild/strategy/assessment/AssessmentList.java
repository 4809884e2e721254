package se.malbild.strategy.assessment;

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
import se.malbild.strategy.criterion.NoVerdictReason;
import se.malbild.strategy.criterion.Verdict;

/// Reads what was said of a measure.
@ApplicationScoped
class AssessmentList {

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

    private static final String COLUMNS =
            "id, measure_id, year, verdict, reason, criterion::text AS criterion, inputs::text AS inputs,"
                    + " reports::text AS reports, sentence_swedish, sentence_english, retrospective, cause,"
                    + " revisions::text AS revisions, assessed_at ";

    private final EntityManager database;
    private final AssessmentJson json;

    @Inject
    AssessmentList(EntityManager database, AssessmentJson json) {
        this.database = database;
        this.json = json;
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
                        LINE + "SELECT " + COLUMNS + chosen + " ORDER BY " + order.toSql()
                                + " LIMIT :limit OFFSET :offset",
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
        String reason = row.get("reason", String.class);
        return new AssessmentResponse(
                row.get("id", UUID.class),
                row.get("measure_id", UUID.class),
                row.get("year", Integer.class),
                Verdict.valueOf(row.get("verdict", String.class)),
                reason == null ? null : NoVerdictReason.valueOf(reason),
                row.get(reader == Language.SWEDISH ? "sentence_swedish" : "sentence_english", String.class),
                json.criterion(row.get("criterion", String.class)),
                json.figures(row.get("inputs", String.class)),
                json.reports(row.get("reports", String.class)),
                row.get("retrospective", Boolean.class),
                AssessmentCause.valueOf(row.get("cause", String.class)),
                json.revisions(row.get("revisions", String.class)),
                row.get("assessed_at", Instant.class));
    }
}

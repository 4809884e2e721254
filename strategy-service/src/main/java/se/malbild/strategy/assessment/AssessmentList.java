package se.malbild.strategy.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.malbild.kit.language.Language;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;

/// Reads what was said of a measure up to a moment.
@ApplicationScoped
public class AssessmentList {

    /// The measure and those that it carries on, the nearest first.
    private static final String LINE = """
            WITH RECURSIVE line AS (
                SELECT id AS measure_id, continues, 0 AS distance FROM measure
                WHERE municipality_id = :municipality AND id = :measure
                UNION ALL
                SELECT measure.id, measure.continues, distance + 1 FROM measure JOIN line ON measure.id = line.continues
                WHERE municipality_id = :municipality)
            """;

    /// Each as it stood last before something else was said.
    private static final String ALL = LINE + """
            , said AS (
                SELECT assessment.*, least(CAST(:at AS timestamptz), lead(assessed_at) OVER (
                    PARTITION BY measure_id, year ORDER BY number) - interval '1 microsecond') AS stood_at
                FROM line JOIN assessment USING (measure_id)
                WHERE municipality_id = :municipality AND assessed_at <= :at)
            """;

    /// What a measure itself says of a year goes before what was said before it.
    private static final String NEWEST = LINE + """
            , said AS (
                SELECT DISTINCT ON (year) assessment.*, CAST(:at AS timestamptz) AS stood_at
                FROM line JOIN assessment USING (measure_id)
                WHERE municipality_id = :municipality AND assessed_at <= :at ORDER BY year, distance, number DESC)
            """;

    private final AssessmentRows rows;

    @Inject
    AssessmentList(AssessmentRows rows) {
        this.rows = rows;
    }

    /// What has been said of a measure.
    ///
    /// @param onlyNewest true for what was said last of each year, false for all that ever was said
    /// @param at the moment that is asked about
    Page<AssessmentResponse> page(
            String municipalityId,
            UUID measureId,
            boolean onlyNewest,
            Instant at,
            SortOrder order,
            PageRequest page,
            Language reader) {
        return rows.page(asked(onlyNewest ? NEWEST : ALL, municipalityId, measureId, at), order, page, reader);
    }

    /// What was said last of each year, the newest year first.
    public List<AssessmentResponse> newest(String municipalityId, UUID measureId, Instant at, Language reader) {
        return rows.all(asked(NEWEST, municipalityId, measureId, at), "said.year DESC", reader);
    }

    /// All that was said of a year, the latest first; of a year that it carries on from another measure, that one's.
    public List<AssessmentResponse> ofYear(
            String municipalityId, UUID measureId, int year, Instant at, Language reader) {
        return rows.all(
                new AssessmentRows.Asked(
                        ALL,
                        "said.year = :year",
                        Map.of("municipality", municipalityId, "measure", measureId, "at", at, "year", year)),
                "(said.measure_id = :measure) DESC, said.number DESC",
                reader);
    }

    private static AssessmentRows.Asked asked(String with, String municipalityId, UUID measureId, Instant at) {
        return new AssessmentRows.Asked(
                with, "true", Map.of("municipality", municipalityId, "measure", measureId, "at", at));
    }
}

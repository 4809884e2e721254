package se.malbild.strategy.verdictsummary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.access.RequestedMunicipality;
import se.malbild.kit.language.Language;
import se.malbild.strategy.criterion.NoVerdictReason;
import se.malbild.strategy.criterion.Verdict;
import se.malbild.strategy.strategy.StrategyStatus;
import se.malbild.strategy.verdictoverride.OverrideInForce;
import se.malbild.strategy.verdictoverride.VerdictsInForce;

/// What a summary is made of: a statement for each kind of row, however many measures and strategies there are.
@ApplicationScoped
class SummaryRows {

    private static final String IN_FORCE_NOW = "status = 'ADOPTED'";

    private static final String IN_FORCE_THEN = """
            (SELECT after ->> 'status' FROM history
                WHERE history.strategy_id = strategy.id AND row_id = strategy.id AND changed_at <= :at
                ORDER BY number DESC LIMIT 1) = 'ADOPTED'""";

    private static final String PARTS = """
            WITH chosen AS (
                SELECT id, title, valid_from FROM strategy
                WHERE municipality_id = :municipality AND status = ANY (:statuses) AND {chosen})
            SELECT kind, id, strategy_id, focus_area_id, words FROM (
                SELECT 'STRATEGY' AS kind, id, id AS strategy_id, CAST(NULL AS uuid) AS focus_area_id, title AS words,
                    row_number() OVER (ORDER BY valid_from, title, id) AS place
                FROM chosen
                UNION ALL
                SELECT 'FOCUS_AREA', id, strategy_id, NULL, heading, position FROM focus_area
                WHERE municipality_id = :municipality AND strategy_id IN (SELECT id FROM chosen)
                UNION ALL
                SELECT 'GOAL', id, strategy_id, focus_area_id, text, position FROM goal
                WHERE municipality_id = :municipality AND strategy_id IN (SELECT id FROM chosen)) AS part
            ORDER BY place, id""";

    private static final String MEASURES = """
            SELECT measure.id, measure.strategy_id, measure.focus_area_id, measure.text,
                ARRAY(SELECT goal_id FROM measure_goal WHERE measure_id = measure.id ORDER BY measure_goal.id) AS goals,
                criterion IS NOT NULL AS has_criterion,
                EXISTS (SELECT FROM measure_responsible WHERE measure_id = measure.id) AS has_responsible
            FROM unnest(:strategies) WITH ORDINALITY AS chosen (strategy_id, place)
            JOIN measure ON (measure.municipality_id, measure.strategy_id) = (:municipality, chosen.strategy_id)
            LEFT JOIN focus_area ON focus_area.id = measure.focus_area_id
            ORDER BY place, focus_area.position, measure.position, measure.id""";

    // What a measure itself says of a year goes before what those say that it carries on.
    private static final String SAID =
            """
            WITH RECURSIVE line AS (
                SELECT id AS asked_id, id AS measure_id, continues, 0 AS distance FROM measure
                WHERE municipality_id = :municipality AND strategy_id = ANY (:strategies)
                UNION ALL
                SELECT asked_id, measure.id, measure.continues, distance + 1
                FROM measure JOIN line ON measure.id = line.continues WHERE municipality_id = :municipality),
            said AS (
                SELECT DISTINCT ON (asked_id, year) asked_id, municipality_id, line.measure_id, year, verdict, reason,
                    {sentence} AS sentence, CAST(:at AS timestamptz) AS stood_at
                FROM line JOIN assessment
                    ON (assessment.municipality_id, assessment.measure_id) = (:municipality, line.measure_id)
                WHERE assessed_at <= :at{year} ORDER BY asked_id, year, distance, number DESC)
            SELECT asked_id, said.year, said.verdict, said.reason, sentence,
            """ + VerdictsInForce.COLUMNS + " FROM said" + VerdictsInForce.JOIN + "ORDER BY asked_id, said.year DESC";

    // Each moment at which an assessment was written or an override began or ended, and one before them all.
    private static final String MOMENTS = """
            WITH moment AS (
                SELECT measure_id, year, assessed_at AS at FROM assessment
                WHERE municipality_id = :municipality AND assessed_at > :before AND assessed_at <= :at
                UNION
                SELECT measure_id, year, moment.at FROM verdict_override
                CROSS JOIN LATERAL (VALUES (begins_at), (ends_at)) AS moment (at)
                WHERE municipality_id = :municipality AND moment.at > :before AND moment.at <= :at),
            known AS (
                SELECT moment.* FROM moment JOIN measure
                    ON (measure.municipality_id, measure.id) = (:municipality, moment.measure_id)
                WHERE measure.strategy_id = ANY (:strategies){year}),
            said AS (
                SELECT CAST(:municipality AS text) AS municipality_id, asked.measure_id, asked.year, asked.at AS stood_at,
                    standing.verdict, standing.retrospective
                FROM (SELECT * FROM known UNION SELECT measure_id, year, CAST(:before AS timestamptz) FROM known) AS asked
                LEFT JOIN LATERAL (SELECT verdict, retrospective FROM assessment
                    WHERE (assessment.municipality_id, assessment.measure_id, assessment.year)
                        = (:municipality, asked.measure_id, asked.year) AND assessed_at <= asked.at
                    ORDER BY number DESC LIMIT 1) AS standing ON true)
            SELECT said.measure_id, said.year, stood_at, coalesce(retrospective, false) AS retrospective,
            """ + VerdictsInForce.VERDICT + " AS verdict FROM said" + VerdictsInForce.JOIN
            + "ORDER BY said.measure_id, said.year, stood_at";

    private static final String UNREADABLE = """
            SELECT indicator_code, array_agg(input.measure_id ORDER BY input.measure_id) AS measures
            FROM linked_series series JOIN measure_input input USING (municipality_id, indicator_code)
            JOIN measure ON (measure.municipality_id, measure.id) = (input.municipality_id, input.measure_id)
            WHERE series.municipality_id = :municipality AND failure IS NOT NULL AND measure.strategy_id = ANY (:strategies)
            GROUP BY indicator_code ORDER BY indicator_code""";

    private final EntityManager database;
    private final RequestedMunicipality municipality;

    @Inject
    SummaryRows(EntityManager database, RequestedMunicipality municipality) {
        this.database = database;
        this.municipality = municipality;
    }

    /// Strategies with their focus areas and goals, each kind in its order.
    ///
    /// @param strategy only this one, whatever its status; null for all in force
    /// @param then the moment at which they were in force; null for now
    List<PartRow> parts(Collection<StrategyStatus> seen, @Nullable UUID strategy, @Nullable Instant then) {
        String chosen = strategy != null ? "id = :strategy" : then == null ? IN_FORCE_NOW : IN_FORCE_THEN;
        Query query = query(PARTS.replace("{chosen}", chosen))
                .setParameter(
                        "statuses", seen.stream().map(StrategyStatus::name).toArray(String[]::new));
        if (strategy != null) {
            query.setParameter("strategy", strategy);
        } else if (then != null) {
            query.setParameter("at", then);
        }
        return rows(query).stream()
                .map(row -> new PartRow(
                        PartRow.Kind.valueOf(row.get("kind", String.class)),
                        row.get("id", UUID.class),
                        row.get("strategy_id", UUID.class),
                        row.get("focus_area_id", UUID.class),
                        row.get("words", String.class)))
                .toList();
    }

    /// In the order of the strategies and the documents.
    List<MeasureRow> measures(UUID[] strategies) {
        return rows(query(MEASURES).setParameter("strategies", strategies)).stream()
                .map(row -> new MeasureRow(
                        row.get("id", UUID.class),
                        row.get("strategy_id", UUID.class),
                        row.get("focus_area_id", UUID.class),
                        Arrays.asList(row.get("goals", UUID[].class)),
                        row.get("text", String.class),
                        row.get("has_criterion", Boolean.class),
                        row.get("has_responsible", Boolean.class)))
                .toList();
    }

    /// What was said last of each year until a moment, by measure, the newest year first.
    ///
    /// @param year only this one; null for all
    List<SaidRow> said(UUID[] strategies, @Nullable Integer year, Instant at, Language reader) {
        String sentence = reader == Language.SWEDISH ? "sentence_swedish" : "sentence_english";
        Query query = query(SAID.replace("{sentence}", sentence).replace("{year}", ofYear("year", year)))
                .setParameter("strategies", strategies)
                .setParameter("at", at);
        return rows(withYear(query, year)).stream().map(SummaryRows::said).toList();
    }

    private static SaidRow said(Tuple row) {
        String reason = row.get("reason", String.class);
        return new SaidRow(
                row.get("asked_id", UUID.class),
                row.get("year", Integer.class),
                Verdict.valueOf(row.get("verdict", String.class)),
                reason == null ? null : NoVerdictReason.valueOf(reason),
                row.get("sentence", String.class),
                OverrideInForce.of(row));
    }

    /// The verdicts of measures and years of which something was said, or an override began or ended, in a span of
    /// time: the one before it, and that from each such moment on; by measure, year and time.
    List<Moment> moments(UUID[] strategies, @Nullable Integer year, Instant before, Instant at) {
        Query query = query(MOMENTS.replace("{year}", ofYear("moment.year", year)))
                .setParameter("strategies", strategies)
                .setParameter("before", before)
                .setParameter("at", at);
        return rows(withYear(query, year)).stream()
                .map(row -> new Moment(
                        row.get("measure_id", UUID.class),
                        row.get("year", Integer.class),
                        row.get("stood_at", Instant.class),
                        verdict(row.get("verdict", String.class)),
                        row.get("retrospective", Boolean.class)))
                .toList();
    }

    List<UnreadableSeries> unreadable(UUID[] strategies) {
        return rows(query(UNREADABLE).setParameter("strategies", strategies)).stream()
                .map(row -> new UnreadableSeries(
                        row.get("indicator_code", String.class), Arrays.asList(row.get("measures", UUID[].class))))
                .toList();
    }

    private static @Nullable Verdict verdict(@Nullable String name) {
        return name == null ? null : Verdict.valueOf(name);
    }

    private static String ofYear(String column, @Nullable Integer year) {
        return year == null ? "" : " AND " + column + " = :year";
    }

    private static Query withYear(Query query, @Nullable Integer year) {
        return year == null ? query : query.setParameter("year", year);
    }

    private Query query(String sql) {
        return database.createNativeQuery(sql, Tuple.class).setParameter("municipality", municipality.id());
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }
}

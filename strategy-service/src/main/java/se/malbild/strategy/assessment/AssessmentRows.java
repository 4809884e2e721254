package se.malbild.strategy.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Language;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.strategy.criterion.NoVerdictReason;
import se.malbild.strategy.criterion.Verdict;
import se.malbild.strategy.verdictoverride.OverrideInForce;
import se.malbild.strategy.verdictoverride.VerdictsInForce;

/// Reads what was said, each with the override that was in force.
@ApplicationScoped
class AssessmentRows {

    private static final String SHOWN = """
            SELECT assessment.id, said.measure_id, measure.strategy_id, measure.text, said.year, said.verdict, said.reason,
                assessment.criterion::text AS criterion, assessment.inputs::text AS inputs, assessment.reports::text AS reports,
                assessment.sentence_swedish, assessment.sentence_english, assessment.retrospective, assessment.cause,
                assessment.revisions::text AS revisions,
                said.assessed_at, %s AS verdict_in_force, %s
            """.formatted(VerdictsInForce.VERDICT, VerdictsInForce.COLUMNS);

    private static final String FROM = """
             FROM said
            JOIN measure ON (measure.municipality_id, measure.id) = (said.municipality_id, said.measure_id)
            LEFT JOIN focus_area area ON area.id = measure.focus_area_id
            """ + VerdictsInForce.JOIN;

    private final EntityManager database;
    private final AssessmentJson json;

    @Inject
    AssessmentRows(EntityManager database, AssessmentJson json) {
        this.database = database;
        this.json = json;
    }

    /// What is asked for.
    ///
    /// @param with WITH that names as `said` what was said: number, municipality_id, measure_id, year, verdict,
    ///     reason,
    ///     assessed_at, and as stood_at the moment that is asked about
    /// @param condition on what is joined to it
    /// @param values of the named parameters in both
    record Asked(String with, String condition, Map<String, Object> values) {

        private Query fill(Query query) {
            values.forEach(query::setParameter);
            return query;
        }
    }

    Page<AssessmentResponse> page(Asked asked, SortOrder order, PageRequest page, Language reader) {
        Query rows = asked.fill(database.createNativeQuery(
                        shown(asked) + " ORDER BY " + order.toSql() + " LIMIT :limit OFFSET :offset", Tuple.class)
                .setParameter("limit", page.limit())
                .setParameter("offset", page.offset()));
        Query count = asked.fill(
                database.createNativeQuery(asked.with() + "SELECT count(*)" + FROM + " WHERE " + asked.condition()));
        return Page.of(read(rows, reader), page, ((Number) count.getSingleResult()).longValue());
    }

    /// All of them.
    ///
    /// @param order inside of ORDER BY
    List<AssessmentResponse> all(Asked asked, String order, Language reader) {
        return read(asked.fill(database.createNativeQuery(shown(asked) + " ORDER BY " + order, Tuple.class)), reader);
    }

    private static String shown(Asked asked) {
        return asked.with() + SHOWN + FROM + " JOIN assessment USING (number) WHERE " + asked.condition();
    }

    @SuppressWarnings("unchecked")
    private List<AssessmentResponse> read(Query query, Language reader) {
        List<Tuple> rows = query.getResultList();
        return rows.stream().map(row -> response(row, reader)).toList();
    }

    private AssessmentResponse response(Tuple row, Language reader) {
        return new AssessmentResponse(
                row.get("id", UUID.class),
                row.get("measure_id", UUID.class),
                row.get("strategy_id", UUID.class),
                row.get("text", String.class),
                row.get("year", Integer.class),
                Verdict.valueOf(row.get("verdict", String.class)),
                reason(row.get("reason", String.class)),
                Verdict.valueOf(row.get("verdict_in_force", String.class)),
                OverrideInForce.of(row),
                row.get(reader == Language.SWEDISH ? "sentence_swedish" : "sentence_english", String.class),
                json.criterion(row.get("criterion", String.class)),
                json.figures(row.get("inputs", String.class)),
                json.reports(row.get("reports", String.class)),
                row.get("retrospective", Boolean.class),
                AssessmentCause.valueOf(row.get("cause", String.class)),
                json.revisions(row.get("revisions", String.class)),
                row.get("assessed_at", Instant.class));
    }

    private static @Nullable NoVerdictReason reason(@Nullable String name) {
        return name == null ? null : NoVerdictReason.valueOf(name);
    }
}

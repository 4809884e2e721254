package se.malbild.strategy.verdictoverride;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.malbild.kit.language.Text;
import se.malbild.strategy.criterion.Verdict;
import se.malbild.strategy.publication.StandingVerdict;
import se.malbild.strategy.publication.VerdictChanges;

/// Which verdict counts, the reckoned one or a person's: the one place that decides it, in SQL for whatever reads many,
/// and the one place that is told when it turns.
@ApplicationScoped
public class VerdictsInForce {

    /// Joins the override that was in force, as `overriding`, to what was said, `said`, which has municipality_id,
    /// measure_id, year and verdict, and as stood_at the moment that is asked about.
    public static final String JOIN = """
             LEFT JOIN verdict_override overriding
                ON (overriding.municipality_id, overriding.measure_id, overriding.year)
                    = (said.municipality_id, said.measure_id, said.year)
                AND overriding.begins_at <= said.stood_at AND said.stood_at < overriding.ends_at
            """;

    /// The verdict in force, where [#JOIN] is.
    public static final String VERDICT = "coalesce(overriding.verdict, said.verdict)";

    /// What [OverrideInForce#of] reads, where [#JOIN] is.
    public static final String COLUMNS = """
            overriding.id AS override_id, overriding.verdict AS override_verdict, overriding.reason AS override_reason,
                overriding.role AS override_role, overriding.ends_on AS override_ends_on""";

    private static final String STANDING = """
            SELECT said.municipality_id, said.measure_id, said.year, %s AS verdict,
                overriding.id IS NOT NULL AS overridden, said.id AS assessment, said.sentence_swedish, said.sentence_english
            FROM (SELECT newest.*, CAST(:now AS timestamptz) AS stood_at
                FROM unnest(:municipalities, :measures, :years) AS about (municipality_id, measure_id, year)
                CROSS JOIN LATERAL (SELECT assessment.* FROM assessment
                    WHERE (assessment.municipality_id, assessment.measure_id, assessment.year)
                        = (about.municipality_id, about.measure_id, about.year)
                    ORDER BY number DESC LIMIT 1) AS newest) AS said
            %s ORDER BY said.number""".formatted(VERDICT, JOIN);

    private final EntityManager database;
    private final VerdictChanges changes;
    private final MeterRegistry metrics;
    private final Clock clock;

    @Inject
    VerdictsInForce(EntityManager database, VerdictChanges changes, MeterRegistry metrics, Clock clock) {
        this.database = database;
        this.changes = changes;
        this.metrics = metrics;
        this.clock = clock;
    }

    /// Called in the transaction in which an override begins or ends, at its end.
    ///
    /// @param years of which another verdict may be in force from now on
    void verdictTurned(OverrideTurn how, Collection<JudgedYear> years) {
        metrics.counter("malbild.overrides", "turn", how.tag()).increment(years.size());
        announce(years);
    }

    /// Has published what is in force now of years that have been judged, overridden or not, where it is other than
    /// what was published last. In the caller's transaction, at its end.
    public void announce(Collection<JudgedYear> years) {
        changes.record(standing(years));
    }

    private List<StandingVerdict> standing(Collection<JudgedYear> years) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery(STANDING, Tuple.class)
                .setParameter(
                        "municipalities",
                        years.stream().map(JudgedYear::municipalityId).toArray(String[]::new))
                .setParameter(
                        "measures", years.stream().map(JudgedYear::measureId).toArray(UUID[]::new))
                .setParameter("years", years.stream().map(JudgedYear::year).toArray(Integer[]::new))
                .setParameter("now", clock.instant())
                .getResultList();
        return rows.stream().map(VerdictsInForce::standing).toList();
    }

    private static StandingVerdict standing(Tuple row) {
        return new StandingVerdict(
                row.get("municipality_id", String.class),
                row.get("measure_id", UUID.class),
                row.get("year", Integer.class),
                Verdict.valueOf(row.get("verdict", String.class)),
                row.get("overridden", Boolean.class),
                row.get("assessment", UUID.class),
                new Text(row.get("sentence_swedish", String.class), row.get("sentence_english", String.class)));
    }
}

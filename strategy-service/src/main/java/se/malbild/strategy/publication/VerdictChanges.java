package se.malbild.strategy.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import se.malbild.strategy.strategy.StrategyAdopted;

/// Writes changes of verdict into the ledger from which they are published.
///
/// Only what is said in strategies that have been decided is public. What stands in others is held beside the ledger,
/// and becomes changes when the strategy is adopted, in the same transaction. Which of both it is, is read from the
/// strategy under the lock of the counter, which whoever adopts takes too: a verdict that is given while its strategy
/// is being adopted comes into the ledger either way, once.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class VerdictChanges {

    /// What was said last of each measure and year, with the strategy that it belongs to.
    private static final String SAID = """
            WITH said AS (
                SELECT DISTINCT ON (said.measure, said.year) said.*, measure.municipality_id, measure.strategy_id,
                    strategy.status IN ('ADOPTED', 'SUPERSEDED', 'REPEALED') AS decided
                FROM ROWS FROM (jsonb_to_recordset(CAST(:standing AS jsonb)) AS (municipality text, measure uuid,
                        year integer, verdict text, overridden boolean, assessment uuid, sentence jsonb))
                    WITH ORDINALITY AS said (municipality, measure, year, verdict, overridden, assessment, sentence,
                        position)
                JOIN measure ON (measure.municipality_id, measure.id) = (said.municipality, said.measure)
                JOIN strategy ON (strategy.municipality_id, strategy.id) = (measure.municipality_id, measure.strategy_id)
                ORDER BY said.measure, said.year, said.position DESC)
            """;

    private static final String HOLD = SAID + """
            INSERT INTO held_verdict (municipality_id, measure_id, year, verdict, overridden, assessment_id,
                sentence_swedish, sentence_english)
            SELECT municipality_id, measure, year, verdict, overridden, assessment, sentence ->> 'swedish',
                sentence ->> 'english'
            FROM said WHERE NOT decided
            ON CONFLICT (measure_id, year) DO UPDATE SET (verdict, overridden, assessment_id, sentence_swedish,
                sentence_english) = (excluded.verdict, excluded.overridden, excluded.assessment_id,
                excluded.sentence_swedish, excluded.sentence_english)""";

    /// What was held of a strategy.
    private static final String HELD = """
            WITH said AS (
                DELETE FROM held_verdict USING measure
                WHERE (held_verdict.municipality_id, measure_id) = (measure.municipality_id, measure.id)
                AND measure.municipality_id = :municipality AND measure.strategy_id = :strategy
                RETURNING measure.municipality_id, measure.strategy_id, measure_id AS measure, year, verdict, overridden,
                    assessment_id AS assessment,
                    jsonb_build_object('swedish', sentence_swedish, 'english', sentence_english) AS sentence,
                    true AS decided, measure.position)
            """;

    private static final String ADD = """
            , changed AS (
                SELECT said.*, last.verdict AS previous_verdict, row_number() OVER (ORDER BY position, measure, year) AS nth
                FROM said LEFT JOIN LATERAL (
                    SELECT verdict, overridden FROM verdict_change
                    WHERE measure_id = said.measure AND year = said.year ORDER BY number DESC LIMIT 1) AS last ON true
                WHERE decided AND (last.verdict, last.overridden) IS DISTINCT FROM (said.verdict, said.overridden)),
            counted AS (
                UPDATE verdict_change_counter SET last_number = last_number + (SELECT count(*) FROM changed)
                WHERE EXISTS (SELECT FROM changed)
                RETURNING last_number - (SELECT count(*) FROM changed) AS number_before)
            INSERT INTO verdict_change (number, municipality_id, strategy_id, measure_id, year, verdict, previous_verdict,
                overridden, assessment_id, sentence_swedish, sentence_english, changed_at)
            SELECT number_before + nth, municipality_id, strategy_id, measure, year, verdict, previous_verdict,
                overridden, assessment, sentence ->> 'swedish', sentence ->> 'english', CAST(:now AS timestamptz)
            FROM changed, counted""";

    private final EntityManager database;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    VerdictChanges(EntityManager database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /// Records what is said of measures and years from now on, in the caller's transaction. Where verdict and
    /// overriding are what was published last, nothing has changed, and nothing is published; so everything that is
    /// said anew can be given here, whether the verdict is another or not, and of whatever strategy. What is given
    /// later of a measure and a year stands.
    ///
    /// To be called once in a transaction and at its end: from then on until it ends, everybody else who records
    /// waits.
    public void record(Collection<StandingVerdict> standing) {
        if (standing.isEmpty()) {
            return;
        }
        holdCounter();
        String written = written(standing);
        database.createNativeQuery(HOLD).setParameter("standing", written).executeUpdate();
        add(database.createNativeQuery(SAID + ADD).setParameter("standing", written));
    }

    /// What stands of the strategy's measures is public from now on.
    void adopted(@Observes StrategyAdopted adoption) {
        holdCounter();
        add(database.createNativeQuery(HELD + ADD)
                .setParameter("municipality", adoption.municipalityId())
                .setParameter("strategy", adoption.strategyId()));
    }

    /// In a statement of its own, so that the next one sees all that those have written who held it before.
    private void holdCounter() {
        database.createNativeQuery("SELECT last_number FROM verdict_change_counter FOR UPDATE")
                .getSingleResult();
    }

    /// Adds changes; when the transaction commits, the publisher is woken.
    private void add(Query changes) {
        if (changes.setParameter("now", clock.instant()).executeUpdate() > 0) {
            database.createNativeQuery("SELECT 1 FROM pg_notify('" + VerdictLedger.CHANNEL + "', '')")
                    .getSingleResult();
        }
    }

    private String written(Collection<StandingVerdict> standing) {
        try {
            return json.writeValueAsString(standing);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Verdicts could not be written", e);
        }
    }
}

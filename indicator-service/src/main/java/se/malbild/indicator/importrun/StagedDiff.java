package se.malbild.indicator.importrun;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.malbild.indicator.source.Place;
import se.malbild.indicator.source.ReadingProblem;
import se.malbild.indicator.source.ReadingProblem.Code;

/// Compares a stage with what is known, and writes the difference.
final class StagedDiff {

    /// Whoever writes observations holds this lock until the commit.
    private static final String WRITE_LOCK = "observation-writer";

    private final EntityManager database;
    private final String stage;

    StagedDiff(EntityManager database, Stage stage) {
        this.database = database;
        this.stage = stage.table();
    }

    /// Takes out of the stage what stands in it several times: all of what contradicts itself, all but one of the rest.
    ///
    /// @return one problem for each contradiction
    List<ReadingProblem> settleRepetitions() {
        @SuppressWarnings("unchecked")
        List<Tuple> contradictions =
                database.createNativeQuery("""
                        WITH contradicting AS (
                            SELECT municipality_id, indicator_code, period, gender FROM %1$s
                            GROUP BY municipality_id, indicator_code, period, gender
                            HAVING count(DISTINCT (status, trim_scale(value))) > 1),
                        removed AS (
                            DELETE FROM %1$s s USING contradicting c
                            WHERE (s.municipality_id, s.indicator_code, s.period, s.gender)
                                = (c.municipality_id, c.indicator_code, c.period, c.gender)
                            RETURNING s.*)
                        SELECT municipality_id, indicator_code, period, max(row_number) AS row_number,
                            max(column_number) AS column_number,
                            string_agg(DISTINCT coalesce(value::text, status), '; ') AS found
                        FROM removed GROUP BY municipality_id, indicator_code, period, gender
                        ORDER BY row_number, column_number""".formatted(stage), Tuple.class).getResultList();
        database.createNativeQuery("""
                        DELETE FROM %1$s s USING %1$s first
                        WHERE (s.municipality_id, s.indicator_code, s.period, s.gender)
                            = (first.municipality_id, first.indicator_code, first.period, first.gender)
                        AND s.ctid > first.ctid""".formatted(stage)).executeUpdate();
        return contradictions.stream().map(StagedDiff::contradiction).toList();
    }

    /// What the stage would change, without changing it.
    Effect preview() {
        computeDiff();
        return effect(0);
    }

    /// Writes what differs, in the caller's transaction: changes in number order, then the current rows.
    Effect apply(UUID runId, Instant now) {
        lock();
        computeDiff();
        long last = takeNumbers();
        insertChanges(runId, now, last);
        writeCurrentRows(last);
        return effect(last);
    }

    private void lock() {
        database.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .setParameter("name", WRITE_LOCK)
                .getSingleResult();
    }

    private void computeDiff() {
        execute("""
                CREATE TEMPORARY TABLE diff ON COMMIT DROP AS
                SELECT s.*, o.status AS previous_status, o.value AS previous_value, o.version AS previous_version,
                    CASE WHEN o.municipality_id IS NULL THEN 'CREATED'
                         WHEN o.status = 'VALUE' AND s.status <> 'VALUE' THEN 'WITHDRAWN'
                         ELSE 'REVISED' END AS change,
                    row_number() OVER (ORDER BY s.municipality_id, s.indicator_code, s.period, s.gender) AS position
                FROM %s s LEFT JOIN observation o USING (municipality_id, indicator_code, period, gender)
                WHERE o.municipality_id IS NULL
                OR (NOT s.fills_gap AND (o.status, o.value) IS DISTINCT FROM (s.status, s.value))""".formatted(stage));
    }

    private long takeNumbers() {
        return ((Number) database.createNativeQuery(
                                "UPDATE change_counter SET last_number = last_number + (SELECT count(*) FROM diff) RETURNING last_number")
                        .getSingleResult())
                .longValue();
    }

    private void insertChanges(UUID runId, Instant now, long last) {
        database.createNativeQuery("""
                        INSERT INTO observation_change (number, municipality_id, indicator_code, period, gender, change,
                            status, value, previous_status, previous_value, version, edition, run_id, row_number,
                            column_number, recorded_at)
                        SELECT :last - (SELECT count(*) FROM diff) + position, municipality_id, indicator_code, period, gender,
                            change, status, value, previous_status, previous_value, coalesce(previous_version, 0) + 1,
                            period, :run, row_number, column_number, :now
                        FROM diff ORDER BY position""")
                .setParameter("last", last)
                .setParameter("run", runId)
                .setParameter("now", now)
                .executeUpdate();
    }

    private void writeCurrentRows(long last) {
        database.createNativeQuery("""
                        UPDATE observation o SET status = d.status, value = d.value, version = d.previous_version + 1,
                            change_number = :last - (SELECT count(*) FROM diff) + d.position
                        FROM diff d WHERE d.change <> 'CREATED'
                        AND (o.municipality_id, o.indicator_code, o.period, o.gender)
                            = (d.municipality_id, d.indicator_code, d.period, d.gender)""").setParameter("last", last).executeUpdate();
        database.createNativeQuery("""
                        INSERT INTO observation
                            (municipality_id, indicator_code, period, gender, status, value, version, change_number)
                        SELECT municipality_id, indicator_code, period, gender, status, value, 1,
                            :last - (SELECT count(*) FROM diff) + position
                        FROM diff WHERE change = 'CREATED'""").setParameter("last", last).executeUpdate();
    }

    private Effect effect(long last) {
        Tuple counts = (Tuple)
                database.createNativeQuery("""
                        SELECT count(*) FILTER (WHERE change = 'CREATED') AS created,
                            count(*) FILTER (WHERE change = 'REVISED') AS revised,
                            count(*) FILTER (WHERE change = 'WITHDRAWN') AS withdrawn,
                            (SELECT count(*) FROM %s) - count(*) AS unchanged
                        FROM diff""".formatted(stage), Tuple.class).getSingleResult();
        return new Effect(
                counts.get("created", Long.class),
                counts.get("revised", Long.class),
                counts.get("withdrawn", Long.class),
                counts.get("unchanged", Long.class),
                last);
    }

    private void execute(String sql) {
        database.createNativeQuery(sql).executeUpdate();
    }

    private static ReadingProblem contradiction(Tuple row) {
        return new ReadingProblem(
                Code.CONTRADICTION,
                new Place(row.get("row_number", Integer.class), row.get("column_number", Integer.class)),
                row.get("found", String.class),
                List.of(row.get("indicator_code", String.class), row.get("period", String.class)));
    }
}

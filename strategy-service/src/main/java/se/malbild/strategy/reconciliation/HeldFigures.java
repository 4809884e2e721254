package se.malbild.strategy.reconciliation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.database.OneColumn;

/// The projection as reconciliation reads and mends it, in the caller's transaction.
@ApplicationScoped
class HeldFigures {

    // Mends only what still stands as it was read. Keeps what stood here and there, and marks what rests on it.
    private static final String MEND = """
            WITH difference AS (
                SELECT * FROM jsonb_to_recordset(CAST(:differences AS jsonb)) AS difference (
                    municipality text, indicator text, period text, gender text, held jsonb, found jsonb)),
            removed AS (
                DELETE FROM series_value known USING difference
                WHERE (known.municipality_id, known.indicator_code, known.period, known.gender)
                    = (municipality, indicator, difference.period, difference.gender)
                AND found IS NULL AND observation_version = (held ->> 'observationVersion')::integer
                AND change_number = (held ->> 'changeNumber')::bigint
                RETURNING known.municipality_id, known.indicator_code, known.period, known.gender),
            overwritten AS (
                UPDATE series_value known SET status = found ->> 'status', value = (found ->> 'value')::numeric,
                    edition = found ->> 'edition', observation_version = (found ->> 'observationVersion')::integer,
                    change_number = (found ->> 'changeNumber')::bigint
                FROM difference
                WHERE (known.municipality_id, known.indicator_code, known.period, known.gender)
                    = (municipality, indicator, difference.period, difference.gender)
                AND found IS NOT NULL AND held IS NOT NULL
                AND observation_version = (held ->> 'observationVersion')::integer
                AND change_number = (held ->> 'changeNumber')::bigint
                RETURNING known.municipality_id, known.indicator_code, known.period, known.gender),
            added AS (
                INSERT INTO series_value (municipality_id, indicator_code, period, gender, status, value,
                    edition, observation_version, change_number)
                SELECT municipality, indicator, period, gender, found ->> 'status', (found ->> 'value')::numeric,
                    found ->> 'edition', (found ->> 'observationVersion')::integer, (found ->> 'changeNumber')::bigint
                FROM difference WHERE held IS NULL AND found IS NOT NULL
                ORDER BY municipality, indicator, period, gender
                ON CONFLICT DO NOTHING
                RETURNING municipality_id, indicator_code, period, gender),
            mended AS (SELECT * FROM removed UNION ALL SELECT * FROM overwritten UNION ALL SELECT * FROM added),
            kept AS (
                INSERT INTO reconciliation_difference (reconciliation_id, municipality_id, indicator_code, period, gender,
                    held, found)
                SELECT :reconciliation, mended.*, held, found FROM mended JOIN difference
                ON (mended.municipality_id, mended.indicator_code, mended.period, mended.gender)
                    = (municipality, indicator, difference.period, difference.gender)
                ORDER BY 2, 3, 4, 5),
            marked AS (
                INSERT INTO dirty_measure (measure_id, municipality_id, change_number, first_marked_at, last_marked_at)
                SELECT DISTINCT measure_id, municipality_id, 0, CAST(:now AS timestamptz), CAST(:now AS timestamptz)
                FROM mended JOIN measure_input USING (municipality_id, indicator_code)
                ORDER BY measure_id
                ON CONFLICT (measure_id) DO UPDATE SET last_marked_at = excluded.last_marked_at)
            SELECT count(*) FROM mended""";

    private final EntityManager database;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    HeldFigures(EntityManager database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /// The series that are live, those of an indicator together.
    @SuppressWarnings("unchecked")
    List<HeldSeries> liveSeries() {
        List<Tuple> rows = database.createNativeQuery("""
                        SELECT municipality_id, indicator_code, round FROM linked_series WHERE status = 'LIVE'
                        ORDER BY indicator_code, municipality_id""", Tuple.class).getResultList();
        return rows.stream()
                .map(row -> new HeldSeries(
                        row.get("municipality_id", String.class),
                        row.get("indicator_code", String.class),
                        row.get("round", Long.class)))
                .toList();
    }

    /// The figures of some series of an indicator.
    @SuppressWarnings("unchecked")
    Map<Cell, Standing> of(String indicator, List<String> municipalities) {
        List<Tuple> rows = database.createNativeQuery("""
                        SELECT * FROM series_value
                        WHERE indicator_code = :indicator AND municipality_id = ANY (:municipalities)
                        ORDER BY municipality_id, period, gender""", Tuple.class)
                .setParameter("indicator", indicator)
                .setParameter("municipalities", municipalities.toArray(String[]::new))
                .getResultList();
        Map<Cell, Standing> figures = new LinkedHashMap<>();
        rows.forEach(row -> figures.put(
                new Cell(
                        row.get("municipality_id", String.class),
                        row.get("indicator_code", String.class),
                        row.get("period", String.class),
                        row.get("gender", String.class)),
                new Standing(
                        row.get("status", String.class),
                        row.get("value", BigDecimal.class),
                        row.get("edition", String.class),
                        row.get("observation_version", Integer.class),
                        row.get("change_number", Long.class))));
        return figures;
    }

    /// Up to which change number all partitions of the stream have come; -1 when that is not known.
    long complete() {
        return ((Number) database.createNativeQuery("""
                                SELECT CASE WHEN count(*) = max(partitions) THEN min(change_number) ELSE -1 END
                                FROM stream_progress""").getSingleResult()).longValue();
    }

    /// A difference as the statement takes it.
    private record Row(
            String municipality,
            String indicator,
            String period,
            String gender,
            @Nullable Standing held,
            @Nullable Standing found) {

        static Row of(Difference difference) {
            Cell cell = difference.cell();
            return new Row(
                    cell.municipality(),
                    cell.indicator(),
                    cell.period(),
                    cell.gender(),
                    difference.held(),
                    difference.found());
        }
    }

    /// Mends differences of series that are live and have not been emptied since they were read.
    ///
    /// @return how many were mended
    int mend(UUID reconciliation, List<HeldSeries> series, List<Difference> differences) {
        Set<String> still = hold(series);
        List<Row> rows = differences.stream()
                .filter(difference -> still.contains(difference.cell().municipality()))
                .map(Row::of)
                .toList();
        if (rows.isEmpty()) {
            return 0;
        }
        return ((Number) database.createNativeQuery(MEND)
                        .setParameter("differences", written(rows))
                        .setParameter("reconciliation", reconciliation)
                        .setParameter("now", clock.instant())
                        .getSingleResult())
                .intValue();
    }

    private Set<String> hold(List<HeldSeries> series) {
        List<String> still = OneColumn.query(database, """
                        SELECT municipality_id FROM linked_series
                        WHERE status = 'LIVE' AND (municipality_id, indicator_code, round)
                            IN (SELECT * FROM unnest(:municipalities, :indicators, :rounds))
                        ORDER BY municipality_id, indicator_code FOR UPDATE""", String.class)
                .setParameter(
                        "municipalities",
                        series.stream().map(HeldSeries::municipality).toArray(String[]::new))
                .setParameter(
                        "indicators", series.stream().map(HeldSeries::indicator).toArray(String[]::new))
                .setParameter("rounds", series.stream().map(HeldSeries::round).toArray(Long[]::new))
                .getResultList();
        return new HashSet<>(still);
    }

    /// Removes series that no measure rests on any more, and indicators that no series is of.
    ///
    /// @return how many series
    int removeOrphans() {
        // Held first and looked at again: a measure may be linked to one of them at this moment.
        @SuppressWarnings("unchecked")
        List<Tuple> held = database.createNativeQuery("""
                        SELECT municipality_id, indicator_code FROM linked_series
                        WHERE (municipality_id, indicator_code) NOT IN (
                            SELECT municipality_id, indicator_code FROM measure_input)
                        ORDER BY municipality_id, indicator_code FOR UPDATE""", Tuple.class).getResultList();
        if (held.isEmpty()) {
            return 0;
        }
        int removed = database.createNativeQuery("""
                        DELETE FROM linked_series
                        WHERE (municipality_id, indicator_code) IN (SELECT * FROM unnest(:municipalities, :indicators))
                        AND (municipality_id, indicator_code) NOT IN (
                            SELECT municipality_id, indicator_code FROM measure_input)""")
                .setParameter("municipalities", texts(held, "municipality_id"))
                .setParameter("indicators", texts(held, "indicator_code"))
                .executeUpdate();
        database.createNativeQuery("""
                        DELETE FROM linked_indicator
                        WHERE code NOT IN (SELECT indicator_code FROM linked_series)""").executeUpdate();
        return removed;
    }

    private static String[] texts(List<Tuple> rows, String column) {
        return rows.stream().map(row -> row.get(column, String.class)).toArray(String[]::new);
    }

    private String written(List<Row> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Differences could not be written", e);
        }
    }
}

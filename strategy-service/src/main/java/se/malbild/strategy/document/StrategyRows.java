package se.malbild.strategy.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.malbild.kit.access.RequestedMunicipality;
import se.malbild.strategy.wholedocument.StoredRow;

/// The rows of a strategy and everything in it, in one statement: as they stand now, or as they stood.
@ApplicationScoped
class StrategyRows {

    private static final List<String> PARTS = List.of(
            "decision",
            "focus_area",
            "section",
            "goal",
            "measure",
            "measure_goal",
            "measure_responsible",
            "attachment");

    private static final String NOW = Stream.concat(
                    Stream.of("""
                    SELECT 'strategy' AS thing, CAST(to_jsonb(t) AS text) AS content FROM strategy t
                    WHERE municipality_id = :municipality AND id = :strategy"""), Stream.concat(PARTS.stream().map("""
                    SELECT '%1$s', CAST(to_jsonb(t) AS text) FROM %1$s t
                    WHERE municipality_id = :municipality AND strategy_id = :strategy"""::formatted), Stream.of("""
                    SELECT 'organisation_unit', CAST(to_jsonb(t) AS text) FROM organisation_unit t
                    WHERE municipality_id = :municipality AND id IN (SELECT unit_id FROM measure_responsible
                        WHERE municipality_id = :municipality AND strategy_id = :strategy)""")))
            .collect(Collectors.joining("\nUNION ALL\n"));

    private static final String THEN = """
            WITH newest AS (
                SELECT DISTINCT ON (row_id) number, changed_at FROM history
                WHERE strategy_id = :strategy AND changed_at < :end ORDER BY row_id, number DESC),
            standing AS MATERIALIZED (
                SELECT history.thing, history.after FROM newest JOIN history USING (changed_at, number)
                WHERE history.municipality_id = :municipality AND history.after IS NOT NULL),
            unit AS (
                SELECT DISTINCT ON (row_id) after FROM history
                WHERE strategy_id IS NULL AND changed_at < :end AND row_id IN (
                    SELECT CAST(after ->> 'unit_id' AS uuid) FROM standing WHERE thing = 'measure_responsible')
                ORDER BY row_id, number DESC)
            SELECT thing, CAST(after AS text) AS content FROM standing
            UNION ALL SELECT 'organisation_unit', CAST(after AS text) FROM unit WHERE after IS NOT NULL""";

    private final EntityManager database;
    private final RequestedMunicipality municipality;

    @Inject
    StrategyRows(EntityManager database, RequestedMunicipality municipality) {
        this.database = database;
        this.municipality = municipality;
    }

    List<StoredRow> now(UUID strategyId) {
        return read(database.createNativeQuery(NOW, Tuple.class), strategyId);
    }

    /// @param end the moment before which it was so
    List<StoredRow> before(Instant end, UUID strategyId) {
        return read(database.createNativeQuery(THEN, Tuple.class).setParameter("end", end), strategyId);
    }

    @SuppressWarnings("unchecked")
    private List<StoredRow> read(Query query, UUID strategyId) {
        List<Tuple> rows = query.setParameter("municipality", municipality.id())
                .setParameter("strategy", strategyId)
                .getResultList();
        return rows.stream()
                .map(row -> new StoredRow(row.get("thing", String.class), row.get("content", String.class)))
                .toList();
    }
}

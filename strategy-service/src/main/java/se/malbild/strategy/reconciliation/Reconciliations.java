package se.malbild.strategy.reconciliation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.database.OneColumn;
import se.malbild.kit.language.Language;
import se.malbild.kit.language.Text;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.kit.problem.Refusal;

/// The reconciliations that have been asked for, and what they found.
@ApplicationScoped
@Transactional
class Reconciliations {

    private final EntityManager database;
    private final ObjectMapper json;
    private final Event<Asked> asked;
    private final Clock clock;

    @Inject
    Reconciliations(EntityManager database, ObjectMapper json, Event<Asked> asked, Clock clock) {
        this.database = database;
        this.json = json;
        this.asked = asked;
        this.clock = clock;
    }

    /// A reconciliation has been asked for.
    record Asked() {}

    UUID request(String actor) {
        asked.fire(new Asked());
        return OneColumn.query(database, """
                        INSERT INTO reconciliation (asked_by, asked_at, status)
                        VALUES (:actor, :now, 'WAITING') RETURNING id""", UUID.class)
                .setParameter("actor", actor)
                .setParameter("now", clock.instant())
                .getSingleResult();
    }

    /// Asks for the one of a night, unless another node has.
    void requestNight(LocalDate night) {
        int added = database.createNativeQuery("""
                        INSERT INTO reconciliation (night, asked_at, status) VALUES (:night, :now, 'WAITING')
                        ON CONFLICT (night) DO NOTHING""")
                .setParameter("night", night)
                .setParameter("now", clock.instant())
                .executeUpdate();
        if (added > 0) {
            asked.fire(new Asked());
        }
    }

    /// Says of those that were begun and not ended that nobody carries them out any more. For whoever holds the lock.
    void endAbandoned() {
        database.createNativeQuery("""
                        UPDATE reconciliation SET status = 'FAILED', ended_at = :now, failure = :failure
                        WHERE status = 'RUNNING'""")
                .setParameter("now", clock.instant())
                .setParameter("failure", ReconciliationFailure.WORKER_GONE.name())
                .executeUpdate();
    }

    /// Begins the one that has waited longest.
    Optional<UUID> begin() {
        List<UUID> begun = OneColumn.query(database, """
                        UPDATE reconciliation SET status = 'RUNNING', started_at = :now WHERE id = (
                            SELECT id FROM reconciliation WHERE status = 'WAITING' ORDER BY asked_at, id LIMIT 1)
                        RETURNING id""", UUID.class)
                .setParameter("now", clock.instant())
                .getResultList();
        return begun.stream().findFirst();
    }

    void complete(UUID id, Findings findings) {
        database.createNativeQuery("""
                        UPDATE reconciliation SET status = 'COMPLETED', ended_at = :now, series = :series,
                            figures = :figures, differences = :differences, indicators_changed = :changed,
                            indicators_missing = :missing, series_removed = :removed
                        WHERE id = :id""")
                .setParameter("now", clock.instant())
                .setParameter("series", findings.series())
                .setParameter("figures", findings.figures())
                .setParameter("differences", findings.differences())
                .setParameter("changed", findings.indicatorsChanged())
                .setParameter("missing", findings.indicatorsMissing())
                .setParameter("removed", findings.seriesRemoved())
                .setParameter("id", id)
                .executeUpdate();
    }

    void fail(UUID id, ReconciliationFailure failure) {
        database.createNativeQuery("""
                        UPDATE reconciliation SET status = 'FAILED', ended_at = :now, failure = :failure,
                            differences = (SELECT count(*) FROM reconciliation_difference WHERE reconciliation_id = :id)
                        WHERE id = :id""")
                .setParameter("now", clock.instant())
                .setParameter("failure", failure.name())
                .setParameter("id", id)
                .executeUpdate();
    }

    Page<ReconciliationResponse> page(SortOrder order, PageRequest page, Language reader) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery(
                        "SELECT * FROM reconciliation ORDER BY " + order.toSql() + " LIMIT :limit OFFSET :offset",
                        Tuple.class)
                .setParameter("limit", page.limit())
                .setParameter("offset", page.offset())
                .getResultList();
        Number count = (Number) database.createNativeQuery("SELECT count(*) FROM reconciliation")
                .getSingleResult();
        return Page.of(rows.stream().map(row -> response(row, reader)).toList(), page, count.longValue());
    }

    ReconciliationResponse get(UUID id, Language reader) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery("SELECT * FROM reconciliation WHERE id = :id", Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> response(row, reader))
                .orElseThrow(() -> new Refusal.NotFound(Text.of(
                        "Det finns ingen avstämning med id %s.", "There is no reconciliation with id %s.", id)));
    }

    /// The differences that one found, in the order in which they were mended.
    Page<DifferenceResponse> differences(UUID id, SortOrder order, PageRequest page) {
        var _ = get(id, Language.SWEDISH);
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery(
                        "SELECT municipality_id, indicator_code, period, gender, CAST(held AS text) AS held,"
                                + " CAST(found AS text) AS found FROM reconciliation_difference WHERE reconciliation_id = :id"
                                + " ORDER BY " + order.toSql() + " LIMIT :limit OFFSET :offset",
                        Tuple.class)
                .setParameter("id", id)
                .setParameter("limit", page.limit())
                .setParameter("offset", page.offset())
                .getResultList();
        Number count = (Number) database.createNativeQuery(
                        "SELECT count(*) FROM reconciliation_difference WHERE reconciliation_id = :id")
                .setParameter("id", id)
                .getSingleResult();
        return Page.of(rows.stream().map(this::difference).toList(), page, count.longValue());
    }

    private DifferenceResponse difference(Tuple row) {
        return new DifferenceResponse(
                row.get("municipality_id", String.class),
                row.get("indicator_code", String.class),
                row.get("period", String.class),
                row.get("gender", String.class),
                standing(row.get("held", String.class)),
                standing(row.get("found", String.class)));
    }

    private @Nullable Standing standing(@Nullable String text) {
        try {
            return text == null ? null : json.readValue(text, Standing.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored difference cannot be read", e);
        }
    }

    private static ReconciliationResponse response(Tuple row, Language reader) {
        String failure = row.get("failure", String.class);
        return new ReconciliationResponse(
                row.get("id", UUID.class),
                ReconciliationStatus.valueOf(row.get("status", String.class)),
                row.get("night", LocalDate.class),
                row.get("asked_by", String.class),
                row.get("asked_at", Instant.class),
                row.get("started_at", Instant.class),
                row.get("ended_at", Instant.class),
                failure == null
                        ? null
                        : ReconciliationFailure.valueOf(failure).words().in(reader),
                row.get("series", Integer.class),
                row.get("figures", Integer.class),
                row.get("differences", Integer.class),
                row.get("indicators_changed", Integer.class),
                row.get("indicators_missing", Integer.class),
                row.get("series_removed", Integer.class));
    }
}

package se.malbild.strategy.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.database.OneColumn;
import se.malbild.kit.language.Text;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.kit.problem.Refusal;

/// Empties the projection and has it filled again from indicator-service.
@ApplicationScoped
@Transactional
public class ProjectionRebuilds {

    private static final String ROWS = """
            SELECT rebuild.*, now_live, now_backfilling, now_failing FROM projection_rebuild rebuild,
                (SELECT count(*) FILTER (WHERE status = 'LIVE') AS now_live,
                    count(*) FILTER (WHERE status = 'BACKFILLING') AS now_backfilling,
                    count(*) FILTER (WHERE failure IS NOT NULL) AS now_failing FROM linked_series) AS progress
            """;

    private final EntityManager database;
    private final Event<SeriesLinks.Linked> linked;
    private final Clock clock;

    @Inject
    ProjectionRebuilds(EntityManager database, Event<SeriesLinks.Linked> linked, Clock clock) {
        this.database = database;
        this.linked = linked;
        this.clock = clock;
    }

    /// Forgets every figure, in the caller's transaction, since the timeline that they are of has ended.
    public void beginAnew(UUID timeline) {
        begin(RebuildCause.NEW_TIMELINE, timeline, null);
    }

    /// Forgets every figure because somebody asks for it.
    ///
    /// @param actor who
    ProjectionRebuildResponse request(String actor) {
        return get(begin(RebuildCause.REQUESTED, null, actor));
    }

    private UUID begin(RebuildCause cause, @Nullable UUID timeline, @Nullable String actor) {
        // In the order in which everybody takes them.
        database.createNativeQuery("SELECT 1 FROM linked_series ORDER BY municipality_id, indicator_code FOR UPDATE")
                .getResultList();
        int series = database.createNativeQuery("""
                        UPDATE linked_series SET status = 'BACKFILLING', live_at = NULL, failure = NULL, attempts = 0,
                            next_attempt_at = '-infinity', round = nextval('series_round')""").executeUpdate();
        database.createNativeQuery("DELETE FROM series_value").executeUpdate();
        // Judged as soon as their series are live again. What has been said stays, and is said again only if it
        // changes.
        database.createNativeQuery("""
                        INSERT INTO dirty_measure (measure_id, municipality_id, change_number, first_marked_at, last_marked_at)
                        SELECT DISTINCT measure_id, municipality_id, 0, CAST(:now AS timestamptz), CAST(:now AS timestamptz)
                        FROM measure_input ORDER BY measure_id
                        ON CONFLICT (measure_id) DO UPDATE SET change_number = 0, last_marked_at = excluded.last_marked_at""").setParameter("now", clock.instant()).executeUpdate();
        linked.fire(new SeriesLinks.Linked());
        return OneColumn.query(database, """
                        INSERT INTO projection_rebuild (cause, timeline, asked_by, begun_at, series)
                        VALUES (:cause, CAST(:timeline AS uuid), CAST(:actor AS text), :now, :series) RETURNING id""", UUID.class)
                .setParameter("cause", cause.name())
                .setParameter("timeline", timeline)
                .setParameter("actor", actor)
                .setParameter("now", clock.instant())
                .setParameter("series", series)
                .getSingleResult();
    }

    Page<ProjectionRebuildResponse> page(SortOrder order, PageRequest page) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery(
                        ROWS + " ORDER BY " + order.toSql() + " LIMIT :limit OFFSET :offset", Tuple.class)
                .setParameter("limit", page.limit())
                .setParameter("offset", page.offset())
                .getResultList();
        Number count = (Number) database.createNativeQuery("SELECT count(*) FROM projection_rebuild")
                .getSingleResult();
        return Page.of(rows.stream().map(ProjectionRebuilds::response).toList(), page, count.longValue());
    }

    ProjectionRebuildResponse get(UUID id) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery(ROWS + " WHERE id = :id", Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(ProjectionRebuilds::response)
                .orElseThrow(() -> new Refusal.NotFound(Text.of(
                        "Det finns ingen ombyggnad med id %s.", "There is no projection rebuild with id %s.", id)));
    }

    private static ProjectionRebuildResponse response(Tuple row) {
        return new ProjectionRebuildResponse(
                row.get("id", UUID.class),
                RebuildCause.valueOf(row.get("cause", String.class)),
                row.get("timeline", UUID.class),
                row.get("asked_by", String.class),
                row.get("begun_at", Instant.class),
                row.get("series", Integer.class),
                row.get("now_live", Long.class),
                row.get("now_backfilling", Long.class),
                row.get("now_failing", Long.class));
    }
}

package se.malbild.strategy.publication.republication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.malbild.kit.database.OneColumn;
import se.malbild.kit.language.Text;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.publication.republication.RepublicationStatus;

/// Takes requests to send again, and tells how far they have come.
@ApplicationScoped
@Transactional
class Republications {

    private static final String ROWS = """
            SELECT id, status, from_number, to_number, changes_sent, requested_by, requested_at, finished_at
            FROM republication""";

    private final EntityManager database;
    private final Clock clock;

    @Inject
    Republications(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// @param fromNumber the first change to be sent again; 1 for all of them
    RepublicationResponse ask(long fromNumber, String actor) {
        UUID id = OneColumn.query(database, """
                        INSERT INTO republication (from_number, to_number, sent_number, status, requested_by, requested_at)
                        SELECT :from, last_number, :from - 1, 'WAITING', :actor, CAST(:now AS timestamptz)
                        FROM verdict_change_counter RETURNING id""", UUID.class)
                .setParameter("from", fromNumber)
                .setParameter("actor", actor)
                .setParameter("now", clock.instant())
                .getSingleResult();
        database.createNativeQuery("SELECT 1 FROM pg_notify('verdict_change', '')")
                .getSingleResult();
        return get(id);
    }

    /// @throws Refusal.NotFound when there is none of that id
    RepublicationResponse get(UUID id) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery(ROWS + " WHERE id = :id", Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(Republications::response)
                .orElseThrow(() -> new Refusal.NotFound(Text.of(
                        "Det finns ingen omsändning med id %s.", "There is no republication with the id %s.", id)));
    }

    Page<RepublicationResponse> page(SortOrder order, PageRequest page) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery(
                        ROWS + " ORDER BY " + order.toSql() + " LIMIT :limit OFFSET :offset", Tuple.class)
                .setParameter("limit", page.limit())
                .setParameter("offset", page.offset())
                .getResultList();
        Number count = (Number)
                database.createNativeQuery("SELECT count(*) FROM republication").getSingleResult();
        return Page.of(rows.stream().map(Republications::response).toList(), page, count.longValue());
    }

    private static RepublicationResponse response(Tuple row) {
        return new RepublicationResponse(
                row.get("id", UUID.class),
                RepublicationStatus.valueOf(row.get("status", String.class)),
                row.get("from_number", Long.class),
                row.get("to_number", Long.class),
                row.get("changes_sent", Long.class),
                row.get("requested_by", String.class),
                row.get("requested_at", Instant.class),
                row.get("finished_at", Instant.class));
    }
}

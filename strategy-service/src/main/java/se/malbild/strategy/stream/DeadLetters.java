package se.malbild.strategy.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Language;
import se.malbild.kit.language.Text;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;

/// The events that were set aside, for whoever mends them.
@ApplicationScoped
@Transactional
class DeadLetters {

    private static final TypeReference<LinkedHashMap<String, String>> HEADERS = new TypeReference<>() {};
    private static final String COLUMNS = """
            id, topic, partition_number, record_offset, sent_at, key, reason_swedish, reason_english, set_aside_at,
            replayed_at, replayed_by, outcome""";
    private static final String CHOSEN = " FROM dead_letter WHERE :any OR (replayed_at IS NULL) = :waiting";

    private final EntityManager database;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    DeadLetters(EntityManager database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /// A page of them, without headers and data.
    Page<DeadLetterResponse> page(@Nullable DeadLetterState state, SortOrder order, PageRequest page, Language reader) {
        Query rows = database.createNativeQuery(
                        "SELECT " + COLUMNS + ", CAST(NULL AS text) AS headers, CAST(NULL AS bytea) AS data" + CHOSEN
                                + " ORDER BY " + order.toSql() + " LIMIT :limit OFFSET :offset",
                        Tuple.class)
                .setParameter("limit", page.limit())
                .setParameter("offset", page.offset());
        Query count = database.createNativeQuery("SELECT count(*)" + CHOSEN);
        for (Query query : List.of(rows, count)) {
            query.setParameter("any", state == null).setParameter("waiting", state == DeadLetterState.WAITING);
        }
        @SuppressWarnings("unchecked")
        List<Tuple> found = rows.getResultList();
        return Page.of(
                found.stream().map(row -> letter(row).response(reader)).toList(),
                page,
                ((Number) count.getSingleResult()).longValue());
    }

    Optional<DeadLetter> find(UUID id) {
        return find(id, "");
    }

    /// Holds a letter until the caller's transaction ends, so that nobody else replays it at the same time.
    Optional<DeadLetter> hold(UUID id) {
        return find(id, " FOR UPDATE");
    }

    private Optional<DeadLetter> find(UUID id, String lock) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery(
                        "SELECT " + COLUMNS + ", CAST(headers AS text) AS headers, data FROM dead_letter WHERE id = :id"
                                + lock,
                        Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream().map(this::letter).findFirst();
    }

    void noteReplay(UUID id, EventOutcome outcome, String actor) {
        database.createNativeQuery("""
                        UPDATE dead_letter SET replayed_at = :now, replayed_by = :actor, outcome = :outcome
                        WHERE id = :id""")
                .setParameter("now", clock.instant())
                .setParameter("actor", actor)
                .setParameter("outcome", outcome.name())
                .setParameter("id", id)
                .executeUpdate();
    }

    long waiting() {
        return ((Number) database.createNativeQuery("SELECT count(*) FROM dead_letter WHERE replayed_at IS NULL")
                        .getSingleResult())
                .longValue();
    }

    private DeadLetter letter(Tuple row) {
        String outcome = row.get("outcome", String.class);
        return new DeadLetter(
                row.get("id", UUID.class),
                row.get("topic", String.class),
                row.get("partition_number", Integer.class),
                row.get("record_offset", Long.class),
                row.get("sent_at", Instant.class),
                row.get("key", String.class),
                new Text(row.get("reason_swedish", String.class), row.get("reason_english", String.class)),
                row.get("set_aside_at", Instant.class),
                row.get("replayed_at", Instant.class),
                row.get("replayed_by", String.class),
                outcome == null ? null : EventOutcome.valueOf(outcome),
                headers(row.get("headers", String.class)),
                row.get("data", byte[].class));
    }

    private @Nullable Map<String, String> headers(@Nullable String text) {
        try {
            return text == null ? null : json.readValue(text, HEADERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored headers cannot be read", e);
        }
    }
}

package se.malbild.kit.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The table `idempotency_key`, used within the transaction of the write itself.
@ApplicationScoped
class KeptAnswers {

    private static final Duration KEPT = Duration.ofHours(24);

    private final EntityManager database;
    private final Clock clock;

    @Inject
    KeptAnswers(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Claims the key until the transaction ends.
    ///
    /// @return false when a request with the same key is under way
    boolean claim(KeyedRequest request) {
        return (Boolean) database.createNativeQuery("SELECT pg_try_advisory_xact_lock(hashtextextended(:name, 0))")
                .setParameter("name", request.lockName())
                .getSingleResult();
    }

    Optional<KeptAnswer> find(KeyedRequest request) {
        Query query = database.createNativeQuery("""
                SELECT body_hash, status, location, entity_tag, body FROM idempotency_key
                WHERE actor = :actor AND method = :method AND path = :path AND key = :key AND created_at > :oldest""", Tuple.class);
        @SuppressWarnings("unchecked")
        List<Tuple> rows =
                bound(query, request).setParameter("oldest", oldest()).getResultList();
        return rows.stream().findFirst().map(KeptAnswers::answer);
    }

    void keep(KeyedRequest request, KeptAnswer answer) {
        Query query = database.createNativeQuery("""
                INSERT INTO idempotency_key
                    (actor, method, path, key, body_hash, status, location, entity_tag, body, created_at)
                VALUES (:actor, :method, :path, :key, :hash, :status, :location, :tag, :body, :now)
                ON CONFLICT (actor, method, path, key) DO UPDATE SET
                    body_hash = excluded.body_hash, status = excluded.status, location = excluded.location,
                    entity_tag = excluded.entity_tag, body = excluded.body, created_at = excluded.created_at""");
        bound(query, request)
                .setParameter("hash", answer.bodyHash())
                .setParameter("status", answer.status())
                .setParameter("location", answer.location())
                .setParameter("tag", answer.entityTag())
                .setParameter("body", answer.body())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /// Deletes the keys whose time is over.
    void purge() {
        database.createNativeQuery("DELETE FROM idempotency_key WHERE created_at <= :oldest")
                .setParameter("oldest", oldest())
                .executeUpdate();
    }

    private Instant oldest() {
        return clock.instant().minus(KEPT);
    }

    private static Query bound(Query query, KeyedRequest request) {
        return query.setParameter("actor", request.actor())
                .setParameter("method", request.method())
                .setParameter("path", request.path())
                .setParameter("key", request.key());
    }

    private static KeptAnswer answer(Tuple row) {
        return new KeptAnswer(
                row.get("body_hash", byte[].class),
                row.get("status", Integer.class),
                row.get("location", String.class),
                row.get("entity_tag", String.class),
                row.get("body", String.class));
    }
}

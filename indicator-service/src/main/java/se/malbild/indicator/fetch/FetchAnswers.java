package se.malbild.indicator.fetch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.source.web.Portion;
import se.malbild.indicator.source.web.SourceAnswer;
import se.malbild.indicator.source.web.SourceRequest;
import se.malbild.kit.database.OneColumn;
import se.malbild.kit.file.Sha256;

/// The answers of fetches that have not become imports yet. Call within a transaction.
@ApplicationScoped
class FetchAnswers {

    private static final String OF_PORTION = " FROM source_fetch_answer WHERE fetch_id = :fetch AND portion = :portion";

    private final EntityManager database;

    @Inject
    FetchAnswers(EntityManager database) {
        this.database = database;
    }

    /// How much of a fetch is kept.
    ///
    /// @param whole portions that are whole
    record Kept(int whole, int answers, long bytes) {}

    Kept kept(UUID fetch) {
        Tuple row = one("""
                SELECT CAST(count(*) FILTER (WHERE ends_portion) AS integer) AS whole, CAST(count(*) AS integer) AS answers,
                    coalesce(sum(octet_length(bytes)), 0) AS bytes
                FROM source_fetch_answer WHERE fetch_id = :fetch""", fetch);
        return new Kept(
                row.get("whole", Integer.class),
                row.get("answers", Integer.class),
                row.get("bytes", Number.class).longValue());
    }

    /// Keeps an answer after those that are kept.
    void keep(UUID fetch, Portion portion, int portionNumber, SourceAnswer answer, boolean endsPortion) {
        byte[] bytes = bytes(answer);
        change("""
                INSERT INTO source_fetch_answer (fetch_id, number, portion, portion_number, uri, request_body, status,
                    media_type, bytes, sha256, answered_at, ends_portion)
                SELECT :fetch, coalesce(max(number), 0) + 1, :portion, :place, :uri, :body, :status, :type, :bytes, :sha256,
                    :at, :ends
                FROM source_fetch_answer WHERE fetch_id = :fetch""", fetch)
                .setParameter("portion", portion.key())
                .setParameter("place", portionNumber)
                .setParameter("uri", answer.request().uri().toString())
                .setParameter("body", answer.request().body())
                .setParameter("status", answer.status())
                .setParameter("type", answer.mediaType())
                .setParameter("bytes", bytes)
                .setParameter("sha256", Sha256.of(bytes))
                .setParameter("at", answer.answeredAt())
                .setParameter("ends", endsPortion)
                .executeUpdate();
    }

    /// What has been asked of a portion and answered, in order.
    List<SourceRequest> asked(UUID fetch, String portion) {
        return rows(select("SELECT uri, request_body" + OF_PORTION + " ORDER BY number", fetch)
                        .setParameter("portion", portion))
                .stream()
                .map(FetchAnswers::request)
                .toList();
    }

    /// The portions that are whole.
    Set<String> whole(UUID fetch) {
        return rows(select("SELECT portion FROM source_fetch_answer WHERE fetch_id = :fetch AND ends_portion", fetch))
                .stream()
                .map(row -> row.get("portion", String.class))
                .collect(Collectors.toSet());
    }

    /// The answer that came last of a portion that has some.
    SourceAnswer last(UUID fetch, String portion) {
        Tuple row = rows(select(
                                "SELECT uri, request_body, status, media_type, bytes, answered_at" + OF_PORTION
                                        + " ORDER BY number DESC LIMIT 1",
                                fetch)
                        .setParameter("portion", portion))
                .getFirst();
        return new SourceAnswer(
                request(row),
                row.get("status", Integer.class),
                row.get("media_type", String.class),
                row.get("bytes", byte[].class),
                row.get("answered_at", Instant.class));
    }

    /// Forgets the answers of a portion, so that it is asked for from its beginning.
    void forget(UUID fetch, String portion) {
        change("DELETE" + OF_PORTION, fetch).setParameter("portion", portion).executeUpdate();
    }

    /// Forgets the answers of portions that are none any more.
    void keepOnly(UUID fetch, List<String> portions) {
        change("DELETE FROM source_fetch_answer WHERE fetch_id = :fetch AND portion <> ALL (:portions)", fetch)
                .setParameter("portions", portions.toArray(String[]::new))
                .executeUpdate();
    }

    /// Puts the answers of portions in the places of these.
    void settle(UUID fetch, List<String> portions) {
        change("""
                UPDATE source_fetch_answer a SET portion_number = p.place
                FROM unnest(:portions) WITH ORDINALITY AS p (portion, place)
                WHERE a.fetch_id = :fetch AND a.portion = p.portion AND a.portion_number <> p.place""", fetch)
                .setParameter("portions", portions.toArray(String[]::new))
                .executeUpdate();
    }

    void forget(UUID fetch) {
        change("DELETE FROM source_fetch_answer WHERE fetch_id = :fetch", fetch).executeUpdate();
    }

    /// The answers of all whole portions as an index lists them: portion by portion in the order of the portions,
    /// whenever they came.
    List<NumberedEntry> listed(UUID fetch) {
        return rows(select("""
                        SELECT number, portion, uri, request_body, status, media_type, octet_length(bytes) AS bytes, sha256,
                            answered_at
                        FROM source_fetch_answer a
                        WHERE fetch_id = :fetch AND EXISTS (
                            SELECT 1 FROM source_fetch_answer e
                            WHERE e.fetch_id = a.fetch_id AND e.portion = a.portion AND e.ends_portion)
                        ORDER BY portion_number, number""", fetch)).stream()
                .map(row -> new NumberedEntry(
                        row.get("number", Integer.class),
                        new FetchIndex.Entry(
                                row.get("portion", String.class),
                                URI.create(row.get("uri", String.class)),
                                row.get("request_body", String.class),
                                row.get("status", Integer.class),
                                row.get("media_type", String.class),
                                row.get("bytes", Integer.class),
                                row.get("sha256", String.class),
                                row.get("answered_at", Instant.class))))
                .toList();
    }

    /// @param number by which its bytes are found
    record NumberedEntry(int number, FetchIndex.Entry entry) {}

    byte[] bytes(UUID fetch, int number) {
        return OneColumn.query(
                        database,
                        "SELECT bytes FROM source_fetch_answer WHERE fetch_id = :fetch AND number = :number",
                        byte[].class)
                .setParameter("fetch", fetch)
                .setParameter("number", number)
                .getSingleResult();
    }

    private static byte[] bytes(SourceAnswer answer) {
        try (InputStream bytes = answer.open()) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceRequest request(Tuple row) {
        @Nullable String body = row.get("request_body", String.class);
        return new SourceRequest(URI.create(row.get("uri", String.class)), body);
    }

    private Tuple one(String sql, UUID fetch) {
        return rows(select(sql, fetch)).getFirst();
    }

    private Query select(String sql, UUID fetch) {
        return database.createNativeQuery(sql, Tuple.class).setParameter("fetch", fetch);
    }

    private Query change(String sql, UUID fetch) {
        return database.createNativeQuery(sql).setParameter("fetch", fetch);
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }
}

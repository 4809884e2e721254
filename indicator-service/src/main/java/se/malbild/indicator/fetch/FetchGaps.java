package se.malbild.indicator.fetch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;

/// What fetches could not have. Call within a transaction.
@ApplicationScoped
class FetchGaps {

    private static final char BETWEEN = '\u001F';

    private final EntityManager database;
    private final Clock clock;

    @Inject
    FetchGaps(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// A portion that could not be had.
    record Gap(String portion, Failure failure, Instant notedAt) {}

    /// Notes a gap, or that it is still one.
    void note(UUID fetch, String portion, Failure failure) {
        change("""
                INSERT INTO source_fetch_gap (fetch_id, portion, code, arguments, may_pass, noted_at)
                VALUES (:fetch, :portion, :code, string_to_array(:arguments, E'\\x1F'), :mayPass, :now)
                ON CONFLICT (fetch_id, portion) DO UPDATE SET (code, arguments, may_pass, noted_at)
                    = (excluded.code, excluded.arguments, excluded.may_pass, excluded.noted_at)""", fetch)
                .setParameter("portion", portion)
                .setParameter("code", failure.code())
                .setParameter("arguments", arguments(failure))
                .setParameter("mayPass", failure.mayPass())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /// A portion is whole after all.
    void close(UUID fetch, String portion) {
        change("DELETE FROM source_fetch_gap WHERE fetch_id = :fetch AND portion = :portion", fetch)
                .setParameter("portion", portion)
                .executeUpdate();
    }

    /// Keeps the gaps of these portions alone.
    void keepOnly(UUID fetch, Collection<String> portions) {
        change("DELETE FROM source_fetch_gap WHERE fetch_id = :fetch AND portion <> ALL (:portions)", fetch)
                .setParameter("portions", portions.toArray(String[]::new))
                .executeUpdate();
    }

    /// All of them, by portion.
    List<Gap> of(UUID fetch) {
        return rows(select("""
                SELECT portion, code, arguments, may_pass, noted_at
                FROM source_fetch_gap WHERE fetch_id = :fetch ORDER BY portion COLLATE "C\"""", fetch));
    }

    Page<Gap> page(UUID fetch, PageRequest page) {
        return Page.cut(of(fetch), page);
    }

    private Query select(String sql, UUID fetch) {
        return database.createNativeQuery(sql, Tuple.class).setParameter("fetch", fetch);
    }

    private Query change(String sql, UUID fetch) {
        return database.createNativeQuery(sql).setParameter("fetch", fetch);
    }

    @SuppressWarnings("unchecked")
    private static List<Gap> rows(Query query) {
        return ((List<Tuple>) query.getResultList())
                .stream()
                        .map(row -> new Gap(
                                row.get("portion", String.class),
                                new Failure(
                                        row.get("code", String.class),
                                        List.of(row.get("arguments", String[].class)),
                                        row.get("may_pass", Boolean.class)),
                                row.get("noted_at", Instant.class)))
                        .toList();
    }

    // What a source says of itself can hold anything at all.
    private static String arguments(Failure failure) {
        return String.join(
                String.valueOf(BETWEEN),
                failure.arguments().stream()
                        .map(argument -> argument.replace('\0', ' ').replace(BETWEEN, ' '))
                        .toList());
    }
}

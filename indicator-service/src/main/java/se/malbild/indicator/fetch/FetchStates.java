package se.malbild.indicator.fetch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// How fetches stand, for those who order them.
@ApplicationScoped
public class FetchStates {

    // What a trial finds changes nothing. Codes hold no blanks. What was refused for good is missing all the same: it
    // is asked for again, for the source, its address or its rules can be mended by people.
    private static final String SINCE = """
            SELECT f.id, f.reader, array_to_string(f.indicators, ' ') AS indicators,
                array_to_string(f.municipalities, ' ') AS municipalities, f.from_year, f.to_year, f.changed_since, f.cause,
                CASE
                    WHEN f.status IN ('WAITING', 'FETCHING') THEN 'OPEN'
                    WHEN f.status <> 'FETCHED' THEN 'FAILED'
                    WHEN r.status IN ('FAILED', 'CANCELLED') THEN 'FAILED'
                    WHEN r.status <> 'DONE' THEN 'OPEN'
                    WHEN EXISTS (SELECT 1 FROM source_fetch_gap g WHERE g.fetch_id = f.id) THEN 'FAILED'
                    ELSE 'DONE'
                END AS standing,
                EXISTS (SELECT 1 FROM import_problem p WHERE p.run_id = f.run_id AND p.code = 'ENDINGS_NOT_TRUSTED')
                    AS held_back,
                f.ordered_at, coalesce(r.finished_at, f.finished_at) AS ended_at
            FROM source_fetch f LEFT JOIN import_run r ON r.id = f.run_id
            WHERE NOT f.validate_only AND (f.ordered_at >= :since OR f.status IN ('WAITING', 'FETCHING'))
            ORDER BY f.ordered_at, f.id""";

    private final EntityManager database;

    @Inject
    FetchStates(EntityManager database) {
        this.database = database;
    }

    /// Those that were ordered since a moment and those that are open, the earliest first.
    @Transactional
    @SuppressWarnings("unchecked")
    public List<FetchState> since(Instant moment) {
        List<Tuple> rows = database.createNativeQuery(SINCE, Tuple.class)
                .setParameter("since", moment)
                .getResultList();
        return rows.stream().map(FetchStates::state).toList();
    }

    private static FetchState state(Tuple row) {
        FetchState.Standing standing = FetchState.Standing.valueOf(row.get("standing", String.class));
        return new FetchState(
                row.get("id", UUID.class),
                row.get("reader", String.class),
                codes(row.get("indicators", String.class)),
                codes(row.get("municipalities", String.class)),
                row.get("from_year", Integer.class),
                row.get("to_year", Integer.class),
                row.get("changed_since", LocalDate.class),
                FetchCause.valueOf(row.get("cause", String.class)),
                standing,
                row.get("held_back", Boolean.class),
                row.get("ordered_at", Instant.class),
                standing == FetchState.Standing.OPEN ? null : row.get("ended_at", Instant.class));
    }

    private static Set<String> codes(String joined) {
        return joined.isEmpty() ? Set.of() : Set.of(joined.split(" ", -1));
    }
}

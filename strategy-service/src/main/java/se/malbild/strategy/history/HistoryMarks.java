package se.malbild.strategy.history;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import se.malbild.kit.access.RequestedMunicipality;
import se.malbild.kit.database.OneColumn;

/// Tells whether anything of a municipality has been changed, from one number that an index knows.
///
/// Changes take their numbers before they commit: one with a lower number can become visible after one with a higher.
/// A transaction that can bring such a one had its id before the newest number was seen. So when that is first seen, a
/// new id is drawn; once all transactions with lower ids have ended, the number is settled.
@ApplicationScoped
public class HistoryMarks {

    private static final int MUNICIPALITIES = 1_000;

    private static final String NOW = """
            SELECT coalesce((SELECT number FROM history WHERE municipality_id = :municipality
                    ORDER BY number DESC LIMIT 1), 0) AS newest,
                CAST(CAST(pg_snapshot_xmin(pg_current_snapshot()) AS text) AS bigint) AS oldest_running""";

    private static final String NEW_ID = "SELECT CAST(CAST(pg_current_xact_id() AS text) AS bigint)";

    private record Seen(long newest, long drawn) {}

    private final Cache<String, Seen> seen =
            Caffeine.newBuilder().maximumSize(MUNICIPALITIES).build();
    private final EntityManager database;
    private final RequestedMunicipality municipality;

    @Inject
    HistoryMarks(EntityManager database, RequestedMunicipality municipality) {
        this.database = database;
        this.municipality = municipality;
    }

    /// How far the history of the municipality has come that the request is about. What is read after it in the same
    /// transaction is at least as new.
    public HistoryMark now() {
        Tuple row = (Tuple) database.createNativeQuery(NOW, Tuple.class)
                .setParameter("municipality", municipality.id())
                .getSingleResult();
        long newest = row.get("newest", Long.class);
        Seen known = seen.getIfPresent(municipality.id());
        if (known == null || known.newest() != newest) {
            seen.put(municipality.id(), new Seen(newest, newId()));
            return new HistoryMark(newest, false);
        }
        return new HistoryMark(newest, row.get("oldest_running", Long.class) >= known.drawn());
    }

    private long newId() {
        return OneColumn.query(database, NEW_ID, Long.class).getSingleResult();
    }
}

package se.malbild.indicator.calendar.followed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.malbild.indicator.calendar.reckoning.FirstFetch;
import se.malbild.indicator.calendar.reckoning.Following;
import se.malbild.indicator.fetch.FetchState;
import se.malbild.indicator.source.web.SourceOrder;

/// Which fetch was to bring the history of which indicators for whom.
@ApplicationScoped
@Transactional
public class FirstFetchLog {

    private static final String NOTE = """
            INSERT INTO first_fetch (indicator_code, municipality_id, fetch_id)
            SELECT i, m, :fetch FROM unnest(cast(:indicators AS text[])) AS i, unnest(cast(:municipalities AS text[])) AS m
            ON CONFLICT (indicator_code, municipality_id) DO UPDATE SET fetch_id = excluded.fetch_id""";

    // What came for all came for each of those that are still followed.
    private static final String SPLIT = """
            INSERT INTO first_fetch (indicator_code, municipality_id, fetch_id)
            SELECT indicator_code, m, fetch_id FROM first_fetch, unnest(cast(:municipalities AS text[])) AS m
            WHERE municipality_id = '*'
            ON CONFLICT DO NOTHING""";

    private final EntityManager database;

    @Inject
    FirstFetchLog(EntityManager database) {
        this.database = database;
    }

    /// All of them, by indicator.
    ///
    /// @param fetches those that are known, so that is said how each went
    @SuppressWarnings("unchecked")
    public Map<String, List<FirstFetch>> all(List<FetchState> fetches) {
        Map<UUID, FetchState> byId = fetches.stream().collect(Collectors.toMap(FetchState::id, Function.identity()));
        List<Tuple> rows = database.createNativeQuery(
                        "SELECT indicator_code, municipality_id, fetch_id FROM first_fetch", Tuple.class)
                .getResultList();
        return rows.stream()
                .map(row -> new FirstFetch(
                        row.get("indicator_code", String.class),
                        row.get("municipality_id", String.class),
                        row.get("fetch_id", UUID.class),
                        byId.get(row.get("fetch_id", UUID.class))))
                .collect(Collectors.groupingBy(FirstFetch::indicator));
    }

    /// Notes that a fetch is to bring what it asks for.
    public void note(UUID fetch, SourceOrder order) {
        List<String> municipalities =
                order.municipalities().isEmpty() ? List.of(Following.EVERY) : order.municipalities();
        database.createNativeQuery(NOTE)
                .setParameter("fetch", fetch)
                .setParameter("indicators", order.indicators().toArray(String[]::new))
                .setParameter("municipalities", municipalities.toArray(String[]::new))
                .executeUpdate();
    }

    /// Forgets what has come for others: once they are followed again, what they have missed is fetched.
    void keepOnly(Following following) {
        if (following.isAll()) {
            return;
        }
        String[] municipalities = following.municipalities().toArray(String[]::new);
        database.createNativeQuery(SPLIT)
                .setParameter("municipalities", municipalities)
                .executeUpdate();
        database.createNativeQuery(
                        "DELETE FROM first_fetch WHERE municipality_id <> ALL (cast(:municipalities AS text[]))")
                .setParameter("municipalities", municipalities)
                .executeUpdate();
    }
}

package se.malbild.strategy.series;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The linked series as they stand in indicator-service, as far as we know.
@ApplicationScoped
public class Projection {

    // What is linked is decided here, in the transaction that applies, and stays linked until it ends. In a statement
    // of its own, so that what is read after a wait sees the links that were waited for, and so that the changes of
    // series that nothing rests on, by far the most, are not sent.
    private static final String HOLD = """
            SELECT municipality_id, indicator_code FROM linked_series
            WHERE (municipality_id, indicator_code) IN (SELECT * FROM unnest(:municipalities, :indicators))
            ORDER BY municipality_id, indicator_code FOR SHARE""";

    // Of an observation that was changed twice in one batch the newest counts. Whatever rests on a changed series is
    // marked.
    private static final String APPLY = """
            WITH newest AS (
                SELECT DISTINCT ON (municipality, indicator, period, gender) *
                FROM jsonb_to_recordset(CAST(:changes AS jsonb)) AS change (
                    municipality text, indicator text, period text, gender text, status text, value numeric, edition text,
                    "observationVersion" integer, "changeNumber" bigint)
                ORDER BY municipality, indicator, period, gender, "observationVersion" DESC),
            applied AS (
                INSERT INTO series_value AS known (municipality_id, indicator_code, period, gender, status, value,
                    edition, observation_version, change_number)
                SELECT municipality, indicator, period, gender, status, value, edition, "observationVersion", "changeNumber"
                FROM newest
                ORDER BY municipality, indicator, period, gender
                ON CONFLICT (municipality_id, indicator_code, period, gender) DO UPDATE SET
                    status = excluded.status, value = excluded.value, edition = excluded.edition,
                    observation_version = excluded.observation_version, change_number = excluded.change_number
                WHERE excluded.observation_version > known.observation_version
                RETURNING municipality_id, indicator_code, change_number),
            marked AS (
                INSERT INTO dirty_measure AS mark (measure_id, municipality_id, change_number, first_marked_at, last_marked_at)
                SELECT input.measure_id, input.municipality_id, max(applied.change_number), :now, :now
                FROM applied JOIN measure_input input USING (municipality_id, indicator_code)
                GROUP BY input.measure_id, input.municipality_id
                ORDER BY input.measure_id
                ON CONFLICT (measure_id) DO UPDATE SET
                    change_number = greatest(mark.change_number, excluded.change_number),
                    last_marked_at = excluded.last_marked_at)
            SELECT count(*) FROM applied""";

    private final EntityManager database;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    Projection(EntityManager database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /// What became of changes.
    ///
    /// @param linked how many are of linked series
    /// @param applied how many of these were newer than what was known
    public record Taken(int linked, int applied) {

        static final Taken NOTHING = new Taken(0, 0);
    }

    /// A series as a key.
    private record Series(String municipality, String indicator) {}

    /// Takes changes in, in any order and as often as they come: the newest version of each observation stays.
    public Taken apply(Collection<SeriesChange> changes) {
        Set<Series> linked = hold(changes);
        List<SeriesChange> ours = changes.stream()
                .filter(change -> linked.contains(new Series(change.municipality(), change.indicator())))
                .toList();
        if (ours.isEmpty()) {
            return Taken.NOTHING;
        }
        Number applied = (Number) database.createNativeQuery(APPLY)
                .setParameter("changes", written(ours))
                .setParameter("now", clock.instant())
                .getSingleResult();
        return new Taken(ours.size(), applied.intValue());
    }

    private Set<Series> hold(Collection<SeriesChange> changes) {
        Set<Series> asked = new HashSet<>();
        changes.forEach(change -> asked.add(new Series(change.municipality(), change.indicator())));
        if (asked.isEmpty()) {
            return Set.of();
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery(HOLD, Tuple.class)
                .setParameter(
                        "municipalities",
                        asked.stream().map(Series::municipality).toArray(String[]::new))
                .setParameter(
                        "indicators", asked.stream().map(Series::indicator).toArray(String[]::new))
                .getResultList();
        Set<Series> linked = new HashSet<>();
        rows.forEach(row -> linked.add(
                new Series(row.get("municipality_id", String.class), row.get("indicator_code", String.class))));
        return linked;
    }

    private String written(Collection<SeriesChange> changes) {
        try {
            return json.writeValueAsString(changes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Changes could not be written", e);
        }
    }
}

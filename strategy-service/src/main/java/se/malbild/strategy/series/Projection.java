package se.malbild.strategy.series;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;

/// The linked series as they stand in indicator-service, as far as we know.
@ApplicationScoped
public class Projection {

    private static final String HOLD = """
            SELECT 1 FROM linked_series
            WHERE (municipality_id, indicator_code) IN (
                SELECT municipality, indicator
                FROM jsonb_to_recordset(CAST(:changes AS jsonb)) AS change (municipality text, indicator text))
            ORDER BY municipality_id, indicator_code FOR SHARE""";

    // One statement: what is linked is decided here, in the transaction that applies. Of a series that was changed
    // twice in
    // one batch the newest counts. Whatever rests on a changed series is marked.
    private static final String APPLY = """
            WITH newest AS (
                SELECT DISTINCT ON (municipality, indicator, period, gender) *
                FROM jsonb_to_recordset(CAST(:changes AS jsonb)) AS change (
                    municipality text, indicator text, period text, gender text, status text, value numeric,
                    "observationVersion" integer, "changeNumber" bigint)
                WHERE EXISTS (SELECT FROM linked_series l WHERE (l.municipality_id, l.indicator_code) = (municipality, indicator))
                ORDER BY municipality, indicator, period, gender, "observationVersion" DESC),
            applied AS (
                INSERT INTO series_value AS known (municipality_id, indicator_code, period, gender, status, value,
                    observation_version, change_number)
                SELECT municipality, indicator, period, gender, status, value, "observationVersion", "changeNumber" FROM newest
                ORDER BY municipality, indicator, period, gender
                ON CONFLICT (municipality_id, indicator_code, period, gender) DO UPDATE SET
                    status = excluded.status, value = excluded.value,
                    observation_version = excluded.observation_version, change_number = excluded.change_number
                WHERE excluded.observation_version > known.observation_version
                RETURNING municipality_id, indicator_code, change_number)
            INSERT INTO dirty_measure AS mark (measure_id, municipality_id, change_number, first_marked_at, last_marked_at)
            SELECT input.measure_id, input.municipality_id, max(applied.change_number), :now, :now
            FROM applied JOIN measure_input input USING (municipality_id, indicator_code)
            GROUP BY input.measure_id, input.municipality_id
            ORDER BY input.measure_id
            ON CONFLICT (measure_id) DO UPDATE SET
                change_number = greatest(mark.change_number, excluded.change_number),
                last_marked_at = excluded.last_marked_at""";

    private final EntityManager database;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    Projection(EntityManager database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /// Takes changes in, in any order and as often as they come: the newest version of each observation stays.
    public void apply(Collection<SeriesChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        String written = written(changes);
        // First in a statement of its own: what is read after the wait sees the links that were waited for.
        database.createNativeQuery(HOLD).setParameter("changes", written).getResultList();
        database.createNativeQuery(APPLY)
                .setParameter("changes", written)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private String written(Collection<SeriesChange> changes) {
        try {
            return json.writeValueAsString(changes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Changes could not be written", e);
        }
    }
}

package se.malbild.indicator.staging;

import jakarta.persistence.EntityManager;
import java.time.Instant;

/// Writes differences: the ledger, then the current rows. The caller holds the lock of all who write.
final class ObservationWriter {

    private final EntityManager database;
    private final Terms terms;
    private final Instant now;

    ObservationWriter(EntityManager database, Terms terms, Instant now) {
        this.database = database;
        this.terms = terms;
        this.now = now;
    }

    /// @return what was written, with the numbers it got
    Effect write(Stage stage, Differences differences) {
        Effect found = differences.effect(0, 0);
        holdIndicators(stage);
        long last = takeNumbers(found.changes());
        long before = last - found.changes();
        if (found.changes() > 0) {
            insertChanges(stage, before);
        }
        if (found.revised() + found.withdrawn() > 0) {
            updateKnown(stage, before);
        }
        if (found.created() > 0) {
            insertNew(stage, before);
        }
        return new Effect(found.created(), found.revised(), found.withdrawn(), found.unchanged(), before + 1, last);
    }

    // In place of a reference checked row by row: an indicator that is about to get figures cannot be deleted
    // meanwhile.
    private void holdIndicators(Stage stage) {
        database.createNativeQuery("SELECT code FROM indicator WHERE code = ANY (:codes) FOR KEY SHARE")
                .setParameter("codes", stage.indicators().toArray(String[]::new))
                .getResultList();
    }

    private long takeNumbers(long count) {
        return ((Number) database.createNativeQuery(
                                "UPDATE change_counter SET last_number = last_number + :count RETURNING last_number")
                        .setParameter("count", count)
                        .getSingleResult())
                .longValue();
    }

    private void insertChanges(Stage stage, long before) {
        database.createNativeQuery("""
                        INSERT INTO observation_change (number, municipality_id, indicator_code, period, gender, change,
                            status, value, previous_status, previous_value, version, edition, published_on, run_id,
                            row_number, column_number, restores_number, recorded_at)
                        SELECT :before + position, municipality_id, indicator_code, period, gender, change, status, value,
                            previous_status, previous_value, coalesce(previous_version, 0) + 1, coalesce(:edition, period),
                            published_on, :run, row_number, column_number, restores_number, :now
                        FROM %s WHERE position > 0 AND change IN ('CREATED', 'REVISED', 'WITHDRAWN')""".formatted(stage.differences()))
                .setParameter("before", before)
                .setParameter("edition", terms.edition())
                .setParameter("run", terms.runId())
                .setParameter("now", now)
                .executeUpdate();
    }

    private void updateKnown(Stage stage, long before) {
        database.createNativeQuery("""
                        UPDATE observation o SET status = d.status, value = d.value, version = d.previous_version + 1,
                            change_number = :before + d.position, published_on = d.published_on
                        FROM %s d WHERE d.change IN ('REVISED', 'WITHDRAWN')
                        AND (o.municipality_id, o.indicator_code, o.period, o.gender)
                            = (d.municipality_id, d.indicator_code, d.period, d.gender)""".formatted(stage.differences()))
                .setParameter("before", before)
                .executeUpdate();
    }

    // Apart from the update: an insert that looks for conflicts takes half as long again.
    private void insertNew(Stage stage, long before) {
        database.createNativeQuery("""
                        INSERT INTO observation (municipality_id, indicator_code, period, gender, status, value, version,
                            change_number, published_on)
                        SELECT municipality_id, indicator_code, period, gender, status, value, 1, :before + position,
                            published_on
                        FROM %s WHERE change = 'CREATED'""".formatted(stage.differences()))
                .setParameter("before", before)
                .executeUpdate();
    }
}

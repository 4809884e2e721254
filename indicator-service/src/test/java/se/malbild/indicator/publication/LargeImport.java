package se.malbild.indicator.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Writes an import of any size into the ledger as fast as the database can.
@ApplicationScoped
class LargeImport {

    private final EntityManager database;

    @Inject
    LargeImport(EntityManager database) {
        this.database = database;
    }

    /// Each of them changes the same figure of one of 290 municipalities.
    ///
    /// @return id of the import
    @Transactional
    UUID of(int changes) {
        UUID run = UUID.randomUUID();
        database.createNativeQuery("""
                        INSERT INTO observation_change (number, municipality_id, indicator_code, period, gender, change, status,
                            value, previous_status, previous_value, version, edition, run_id, recorded_at)
                        SELECT last_number + n, lpad(CAST(n % 290 AS text), 4, '0'), 'fokus.total', '2023', 'T', 'REVISED',
                            'VALUE', n, 'VALUE', n - 1, last_number + n, '2023', :run, now()
                        FROM change_counter, generate_series(1, :changes) n""")
                .setParameter("run", run)
                .setParameter("changes", changes)
                .executeUpdate();
        database.createNativeQuery("UPDATE change_counter SET last_number = last_number + :changes")
                .setParameter("changes", changes)
                .executeUpdate();
        database.createNativeQuery("""
                        INSERT INTO import_run (id, status, validate_only, actor, file_name, media_type, byte_count, sha256,
                            received_at, finished_at, revised_count, last_change_number)
                        SELECT :run, 'DONE', false, 'test', '', 'text/csv', 0, '', now(), now(), :changes, last_number
                        FROM change_counter""")
                .setParameter("run", run)
                .setParameter("changes", changes)
                .executeUpdate();
        database.createNativeQuery("SELECT 1 FROM pg_notify('observation_change', '')")
                .getSingleResult();
        return run;
    }

    /// So many imports of a change each, all at once.
    @Transactional
    void ofOneChangeEach(int runs) {
        database.createNativeQuery("""
                        WITH run AS (
                            SELECT gen_random_uuid() AS id, last_number + n AS number, n
                            FROM change_counter, generate_series(1, :runs) n),
                        change AS (
                            INSERT INTO observation_change (number, municipality_id, indicator_code, period, gender, change,
                                status, value, previous_status, previous_value, version, edition, run_id, recorded_at)
                            SELECT number, lpad(CAST(n % 290 AS text), 4, '0'), 'fokus.total', '2023', 'T', 'REVISED', 'VALUE', n,
                                'VALUE', n - 1, number, '2023', id, now() FROM run)
                        INSERT INTO import_run (id, status, validate_only, actor, file_name, media_type, byte_count, sha256,
                            received_at, finished_at, revised_count, last_change_number)
                        SELECT id, 'DONE', false, 'test', '', 'text/csv', 0, '', now(), now(), 1, number FROM run""").setParameter("runs", runs).executeUpdate();
        database.createNativeQuery("UPDATE change_counter SET last_number = last_number + :runs")
                .setParameter("runs", runs)
                .executeUpdate();
    }
}

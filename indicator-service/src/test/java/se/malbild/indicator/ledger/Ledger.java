package se.malbild.indicator.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Writes changes the way an import leaves them behind, at any time of the past.
@ApplicationScoped
public class Ledger {

    private final EntityManager database;

    @Inject
    Ledger(EntityManager database) {
        this.database = database;
    }

    /// One import that was recorded then.
    @Transactional
    public UUID record(String recordedAt, List<NewFigure> figures) {
        UUID run = UUID.randomUUID();
        Instant moment = Instant.parse(recordedAt);
        long created =
                figures.stream().filter(figure -> write(figure, run, moment)).count();
        database.createNativeQuery("""
                        INSERT INTO import_run (id, layout_code, status, validate_only, actor, file_name, media_type,
                            byte_count, sha256, received_at, finished_at, created_count, revised_count, last_change_number,
                            announced_at)
                        SELECT :id, 'fokus-2021', 'DONE', false, 'test', '', 'text/csv', 0, '', :moment, :moment, :created,
                            :revised, last_number, :moment FROM change_counter""")
                .setParameter("id", run)
                .setParameter("moment", moment)
                .setParameter("created", created)
                .setParameter("revised", figures.size() - created)
                .executeUpdate();
        return run;
    }

    public UUID record(String recordedAt, NewFigure... figures) {
        return record(recordedAt, List.of(figures));
    }

    private boolean write(NewFigure figure, UUID run, Instant moment) {
        String change = (String) database.createNativeQuery("""
                        WITH counter AS (UPDATE change_counter SET last_number = last_number + 1 RETURNING last_number),
                        old AS (SELECT status, value, version FROM observation
                            WHERE (municipality_id, indicator_code, period, gender) = (:municipality, :indicator, :period, :gender)),
                        change AS (
                            INSERT INTO observation_change (number, municipality_id, indicator_code, period, gender, change,
                                status, value, previous_status, previous_value, version, edition, published_on, run_id,
                                recorded_at)
                            SELECT last_number, :municipality, :indicator, :period, :gender,
                                CASE WHEN old.version IS NULL THEN 'CREATED'
                                    WHEN old.status = 'VALUE' AND :status <> 'VALUE' THEN 'WITHDRAWN' ELSE 'REVISED' END,
                                :status, CAST(:value AS numeric), old.status, old.value, coalesce(old.version, 0) + 1, :edition,
                                CAST(:publishedOn AS date), :run, :moment
                            FROM counter LEFT JOIN old ON true RETURNING *)
                        INSERT INTO observation (municipality_id, indicator_code, period, gender, status, value, version,
                            change_number, published_on)
                        SELECT municipality_id, indicator_code, period, gender, status, value, version, number, published_on
                        FROM change
                        ON CONFLICT (municipality_id, indicator_code, period, gender) DO UPDATE
                        SET (status, value, version, change_number, published_on)
                            = (excluded.status, excluded.value, excluded.version, excluded.change_number, excluded.published_on)
                        RETURNING CASE version WHEN 1 THEN 'CREATED' ELSE 'REVISED' END""", String.class)
                .setParameter("municipality", figure.municipality())
                .setParameter("indicator", figure.indicator())
                .setParameter("period", figure.period())
                .setParameter("gender", figure.gender())
                .setParameter("status", figure.status())
                .setParameter("value", figure.value() == null ? null : new BigDecimal(figure.value()))
                .setParameter("edition", figure.edition())
                .setParameter("publishedOn", figure.publishedOn())
                .setParameter("run", run)
                .setParameter("moment", moment)
                .getSingleResult();
        return change.equals("CREATED");
    }
}

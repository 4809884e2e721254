package se.malbild.indicator.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.malbild.indicator.calendar.reckoning.Announcement;

/// The calendar's world as a test wants it: who reads what, what has come, and how fetches went.
@ApplicationScoped
@Transactional
class CalendarTables {

    static final String TOTAL = "skr-insikt.nki-total";
    static final String TRUST = "kkik.fortroende-politiker";

    private final EntityManager database;
    private final StatedAnnouncements announcements;

    @Inject
    CalendarTables(EntityManager database, StatedAnnouncements announcements) {
        this.database = database;
        this.announcements = announcements;
    }

    /// Nothing has been fetched, nothing is paused, everybody is followed, and Kolada has two indicators.
    void empty() {
        List.of("source_fetch", "first_fetch", "overdue_notice", "source_pause", "observation", "kolada_kpi")
                .forEach(table -> execute("DELETE FROM " + table));
        execute("UPDATE followed_municipalities SET every_one = true, municipalities = '{}'");
        StatedReaders.state(Map.of(TOTAL, "kolada", TRUST, "kolada"));
        announcements.state(Map.of());
    }

    /// The history of the two is here.
    void knowHistory(String at) {
        UUID fetch = UUID.randomUUID();
        database.createNativeQuery("""
                        INSERT INTO source_fetch (id, reader, indicators, municipalities, from_year, to_year, cause, actor,
                            status, next_attempt_at, ordered_at, finished_at)
                        VALUES (:id, 'kolada', :indicators, '{}', 2000, 2026, 'CALENDAR', 'system', 'FETCHED', :at, :at, :at)""")
                .setParameter("id", fetch)
                .setParameter("indicators", new String[] {TOTAL, TRUST})
                .setParameter("at", Instant.parse(at))
                .executeUpdate();
        List.of(TOTAL, TRUST)
                .forEach(code -> database.createNativeQuery("INSERT INTO first_fetch VALUES (:code, '*', :fetch)")
                        .setParameter("code", code)
                        .setParameter("fetch", fetch)
                        .executeUpdate());
    }

    void announce(String indicator, Announcement announcement) {
        announcements.state(Map.of(indicator, announcement));
    }

    /// What Kolada was heard to say of a KPI.
    void tell(String kpi, String publicationDate, String period, boolean vanished) {
        database.createNativeQuery("""
                        INSERT INTO kolada_kpi (id, title, description, divided_by_gender, publication_date,
                            publication_period, has_unit_data, first_seen_at, last_seen_at, vanished_at)
                        VALUES (:kpi, '', '', false, cast(:day AS date), :period, false, now(), now(),
                            CASE WHEN :vanished THEN now() END)
                        ON CONFLICT (id) DO UPDATE SET publication_date = excluded.publication_date,
                            vanished_at = excluded.vanished_at""")
                .setParameter("kpi", kpi)
                .setParameter("day", publicationDate)
                .setParameter("period", period)
                .setParameter("vanished", vanished)
                .executeUpdate();
    }

    void figure(String indicator, String period, String status) {
        database.createNativeQuery("""
                        INSERT INTO observation (municipality_id, indicator_code, period, gender, status, value, version,
                            change_number)
                        VALUES ('2083', :indicator, :period, 'T', :status, CASE WHEN :status = 'VALUE' THEN 50 END, 1, 1)""")
                .setParameter("indicator", indicator)
                .setParameter("period", period)
                .setParameter("status", status)
                .executeUpdate();
    }

    /// Ends every fetch that is open.
    void end(String status, String at) {
        database.createNativeQuery(
                        "UPDATE source_fetch SET status = :status, finished_at = :at WHERE status IN ('WAITING', 'FETCHING')")
                .setParameter("status", status)
                .setParameter("at", Instant.parse(at))
                .executeUpdate();
    }

    /// How many rows there are.
    ///
    /// @param where a table and a condition
    long count(String where) {
        return ((Number) database.createNativeQuery("SELECT count(*) FROM " + where)
                        .getSingleResult())
                .longValue();
    }

    private void execute(String statement) {
        database.createNativeQuery(statement).executeUpdate();
    }
}

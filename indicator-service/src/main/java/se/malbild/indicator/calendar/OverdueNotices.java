package se.malbild.indicator.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jboss.logging.Logger;
import se.malbild.indicator.calendar.reckoning.Entry;
import se.malbild.indicator.calendar.reckoning.Expectation;

/// Says in the log what has become overdue, once.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OverdueNotices {

    private static final Logger LOG = Logger.getLogger(OverdueNotices.class);

    private static final String NOTE = """
            INSERT INTO overdue_notice (source_code, reader, period, noted_at)
            VALUES (:source, :reader, :period, :now) ON CONFLICT DO NOTHING""";

    private final EntityManager database;

    @Inject
    OverdueNotices(EntityManager database) {
        this.database = database;
    }

    void note(CalendarStanding standing) {
        standing.entries().stream()
                .filter(entry -> entry.overdueSince() != null)
                .forEach(entry -> entry.expectation().ifPresent(expected -> note(entry, expected, standing.at())));
    }

    private void note(Entry entry, Expectation expected, Instant now) {
        int added = database.createNativeQuery(NOTE)
                .setParameter("source", entry.source())
                .setParameter("reader", entry.reader() == null ? "" : entry.reader())
                .setParameter("period", expected.period())
                .setParameter("now", now)
                .executeUpdate();
        if (added > 0) {
            LOG.warnf(
                    "Overdue: the figures of %s from %s were expected by %s and have not come (%s, %s)",
                    expected.period(),
                    entry.source(),
                    expected.by(),
                    entry.reader() == null ? "a file is awaited" : "asked of " + entry.reader(),
                    String.join(", ", entry.indicators()));
        }
    }
}

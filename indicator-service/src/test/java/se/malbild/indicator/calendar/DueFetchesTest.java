package se.malbild.indicator.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.malbild.indicator.calendar.followed.FirstFetchLog;
import se.malbild.indicator.calendar.reckoning.Announcement;
import se.malbild.indicator.fetch.Fetches;

@QuarkusTest
@TestProfile(CalendarProfile.class)
class DueFetchesTest {

    private static final String OPEN = "source_fetch WHERE status IN ('WAITING', 'FETCHING')";

    @Inject
    CalendarTables tables;

    @Inject
    DueFetches due;

    @Inject
    CalendarLock lock;

    @Inject
    ImportCalendar calendar;

    @Inject
    Fetches fetches;

    @Inject
    FirstFetchLog firstFetches;

    @Inject
    OverdueNotices notices;

    @BeforeEach
    void emptyCalendar() {
        tables.empty();
        Today.is("2026-11-22T12:00:00Z");
    }

    @Test
    void whatIsNewIsOrderedOnceWithTheYearsBefore() {
        assertThat(due.order()).hasSize(1);
        assertThat(due.order()).isEmpty();

        assertThat(tables.count(OPEN + " AND cause = 'CALENDAR' AND actor = 'system' AND reader = 'kolada'"
                        + " AND from_year = 2016 AND to_year = 2026 AND municipalities = '{}'"
                        + " AND indicators = ARRAY['kkik.fortroende-politiker', 'skr-insikt.nki-total']"))
                .isEqualTo(1);
    }

    @Test
    void ofTwoNodesThatLookAtOnceOneOrders() throws Exception {
        for (int round = 0; round < 10; round++) {
            tables.empty();
            CyclicBarrier start = new CyclicBarrier(2);
            DueFetches one = new DueFetches(lock, calendar, fetches, firstFetches, notices);
            DueFetches other = new DueFetches(lock, calendar, fetches, firstFetches, notices);
            List<UUID> ordered = new ArrayList<>();
            try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
                List<Future<List<UUID>>> looks =
                        List.of(nodes.submit(looking(one, start)), nodes.submit(looking(other, start)));
                for (Future<List<UUID>> look : looks) {
                    ordered.addAll(look.get());
                }
            }

            assertThat(ordered).hasSize(1);
            assertThat(tables.count(OPEN)).isEqualTo(1);
        }
    }

    private static Callable<List<UUID>> looking(DueFetches node, CyclicBarrier start) {
        return () -> {
            start.await();
            var context = Arc.container().requestContext();
            context.activate();
            try {
                return QuarkusTransaction.requiringNew().call(node::order);
            } finally {
                context.terminate();
            }
        };
    }

    @Test
    void whatFailedIsOrderedAgainTheNextDay() {
        due.order();
        tables.end("FAILED", "2026-11-22T12:30:00Z");

        assertThat(due.order()).isEmpty();
        Today.is("2026-11-23T05:31:00Z");
        assertThat(due.order()).hasSize(1);
    }

    @Test
    void whatBecameDueWhileNoNodeWasUpIsOrderedWhenOneIs() {
        tables.knowHistory("2026-04-20T08:00:00Z");
        tables.figure(CalendarTables.TOTAL, "2024", "VALUE");
        tables.figure(CalendarTables.TRUST, "2025", "VALUE");
        Today.is("2026-05-03T23:15:00Z");

        assertThat(due.order()).hasSize(1);

        assertThat(tables.count(OPEN + " AND indicators = ARRAY['skr-insikt.nki-total'] AND from_year = 2024"))
                .isEqualTo(1);
    }

    @Test
    void figuresThatAreMissingHaveNotCome() {
        tables.knowHistory("2026-04-20T08:00:00Z");
        tables.figure(CalendarTables.TRUST, "2025", "VALUE");
        tables.figure(CalendarTables.TOTAL, "2025", "NOT_AVAILABLE");
        Today.is("2026-04-24T12:00:00Z");

        assertThat(due.order()).hasSize(1);
    }

    @Test
    void whatIsHereIsNotOrdered() {
        tables.knowHistory("2026-04-20T08:00:00Z");
        tables.figure(CalendarTables.TRUST, "2025", "VALUE");
        tables.figure(CalendarTables.TOTAL, "2025", "SUPPRESSED");
        Today.is("2026-04-24T12:00:00Z");

        assertThat(due.order()).isEmpty();
    }

    @Test
    void theSourcesOwnWordMovesTheDay() {
        tables.knowHistory("2026-04-20T08:00:00Z");
        tables.figure(CalendarTables.TRUST, "2025", "VALUE");
        tables.figure(CalendarTables.TOTAL, "2024", "VALUE");
        tables.announce(CalendarTables.TOTAL, new Announcement(null, LocalDate.of(2026, 5, 8), 2025));
        Today.is("2026-04-24T12:00:00Z");
        assertThat(due.order()).isEmpty();

        Today.is("2026-05-08T12:00:00Z");
        assertThat(due.order()).hasSize(1);
    }

    @Test
    void whatIsOverdueIsSaidOnce() {
        List<String> said = new ArrayList<>();
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord line) {
                said.add(new PatternFormatter("%s").format(line));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger log = Logger.getLogger(OverdueNotices.class.getName());
        log.addHandler(listener);
        try {
            due.order();
            due.order();
        } finally {
            log.removeHandler(listener);
        }

        assertThat(said)
                .filteredOn(line -> line.contains("from fokus"))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("2026", "2026-05-31", "a file is awaited"));
    }
}

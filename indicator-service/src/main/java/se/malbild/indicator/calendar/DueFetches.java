package se.malbild.indicator.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import se.malbild.indicator.calendar.followed.FirstFetchLog;
import se.malbild.indicator.calendar.reckoning.EntryKind;
import se.malbild.indicator.calendar.reckoning.OrderPlan;
import se.malbild.indicator.fetch.FetchCause;
import se.malbild.indicator.fetch.Fetches;

/// Orders what is due, on one node of many.
@ApplicationScoped
class DueFetches {

    private static final Logger LOG = Logger.getLogger(DueFetches.class);
    private static final String ACTOR = "system";

    private final CalendarLock lock;
    private final ImportCalendar calendar;
    private final Fetches fetches;
    private final FirstFetchLog firstFetches;
    private final OverdueNotices notices;

    @Inject
    DueFetches(
            CalendarLock lock,
            ImportCalendar calendar,
            Fetches fetches,
            FirstFetchLog firstFetches,
            OverdueNotices notices) {
        this.lock = lock;
        this.calendar = calendar;
        this.fetches = fetches;
        this.firstFetches = firstFetches;
        this.notices = notices;
    }

    /// @return what was ordered; nothing when another node is at it
    @Transactional
    List<UUID> order() {
        List<UUID> ordered = new ArrayList<>();
        if (lock.tryTake()) {
            CalendarStanding standing = calendar.standing();
            standing.due().forEach(plan -> ordered.add(order(plan)));
            notices.note(standing);
        }
        return ordered;
    }

    private UUID order(OrderPlan plan) {
        UUID fetch = fetches.order(plan.reader(), plan.order(), FetchCause.CALENDAR, ACTOR);
        if (plan.kind() == EntryKind.FIRST_FETCH) {
            firstFetches.note(fetch, plan.order());
        }
        LOG.infof(
                "Fetch %s is ordered from %s: %s of %s indicators, %s-%s%s",
                fetch,
                plan.reader(),
                plan.kind(),
                plan.order().indicators().size(),
                plan.order().fromYear(),
                plan.order().toYear(),
                plan.order().changedSince() == null
                        ? ""
                        : ", changed since " + plan.order().changedSince());
        return fetch;
    }
}

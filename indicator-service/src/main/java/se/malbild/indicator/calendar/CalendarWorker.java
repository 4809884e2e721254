package se.malbild.indicator.calendar;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

/// Looks now and then whether something is due. What became due while no node was up is due still.
@ApplicationScoped
class CalendarWorker {

    private final DueFetches due;

    @Inject
    CalendarWorker(DueFetches due) {
        this.due = due;
    }

    @Scheduled(every = "30s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void look() {
        due.order();
    }
}

package se.malbild.strategy.internalseries;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import se.malbild.strategy.series.SeriesLinks;

/// Has measures that rest on what the service counts judged anew each night: a year that has ended is counted from then
/// on, and what is counted of strategies changes in many places. A judgement that says the same is not written again.
@ApplicationScoped
class NightlyCount {

    private final InternalSeriesCatalogue catalogue;
    private final SeriesLinks series;

    @Inject
    NightlyCount(InternalSeriesCatalogue catalogue, SeriesLinks series) {
        this.catalogue = catalogue;
        this.series = series;
    }

    @Scheduled(cron = "0 15 0 * * ?", timeZone = "Europe/Stockholm")
    @Transactional
    void countAnew() {
        series.judgeAnewRestingOn(catalogue.codes());
    }
}

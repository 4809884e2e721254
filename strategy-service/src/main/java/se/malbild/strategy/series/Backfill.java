package se.malbild.strategy.series;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import se.malbild.kit.database.SessionLock;
import se.malbild.kit.work.Worker;
import se.malbild.strategy.series.WaitingSeries.Waiting;

/// Reads the whole of series that have just been linked, or emptied.
///
/// The order leaves no gap: the link is committed first, so that every later event is applied; then the series is read;
/// what is read never overwrites anything newer, and is dropped when the series was emptied while it was read.
@ApplicationScoped
class Backfill {

    private static final Logger LOG = Logger.getLogger(Backfill.class);

    private final AgroalDataSource dataSource;
    private final WaitingSeries waiting;
    private final IndicatorReader reader;
    private final LinkedIndicators indicators;
    private final Projection projection;
    private final Event<InputsChanged> changed;
    private final Worker worker = new Worker("backfill", this::fillAll);

    @Inject
    Backfill(
            AgroalDataSource dataSource,
            WaitingSeries waiting,
            IndicatorReader reader,
            LinkedIndicators indicators,
            Projection projection,
            Event<InputsChanged> changed) {
        this.dataSource = dataSource;
        this.waiting = waiting;
        this.reader = reader;
        this.indicators = indicators;
        this.projection = projection;
        this.changed = changed;
    }

    void afterLinking(@Observes(during = TransactionPhase.AFTER_SUCCESS) SeriesLinks.Linked linked) {
        worker.wake();
    }

    /// Takes up what was interrupted, or had to wait because indicator-service was away.
    @Scheduled(every = "5s", delayed = "5s")
    void resume() {
        worker.wake();
    }

    void stop(@Observes ShutdownEvent event) {
        worker.close();
    }

    @ActivateRequestContext
    void fillAll() {
        try (SessionLock lock = SessionLock.tryTake(dataSource, "backfill").orElse(null)) {
            if (lock != null) {
                List<Waiting> next = next();
                while (!next.isEmpty()) {
                    next.stream()
                            .collect(Collectors.groupingBy(Waiting::indicator, TreeMap::new, Collectors.toList()))
                            .forEach(this::fill);
                    next = next();
                }
            }
        } catch (IndicatorServiceAway e) {
            LOG.warnf("Linked series wait until indicator-service is back: %s", e.getMessage());
        }
    }

    private List<Waiting> next() {
        return QuarkusTransaction.requiringNew().call(waiting::next);
    }

    // What there is to know of the indicator is asked for once, however many municipalities there are.
    private void fill(String indicator, List<Waiting> series) {
        LinkedIndicator facts;
        try {
            facts = reader.indicator(indicator);
        } catch (IndicatorRefusal e) {
            noteFailure(indicator, series, BackfillFailure.of(e));
            return;
        }
        if (!keep(facts, series)) {
            noteFailure(indicator, series, BackfillFailure.UNFIT_FIGURES);
            return;
        }
        for (int from = 0; from < series.size(); from += IndicatorReader.SERIES_AT_A_TIME) {
            int to = Math.min(from + IndicatorReader.SERIES_AT_A_TIME, series.size());
            fill(facts, series.subList(from, to));
        }
    }

    // In a transaction of its own: it links measures to further series, which everybody takes in one order.
    private boolean keep(LinkedIndicator facts, List<Waiting> series) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                indicators.keep(facts);
                indicators.relate(
                        facts.code(), series.stream().map(Waiting::municipality).toList());
            });
            return true;
        } catch (PersistenceException e) {
            if (RefusedData.in(e).isEmpty()) {
                throw e;
            }
            LOG.warnf(e, "What is known of %s cannot be taken in", facts.code());
            return false;
        }
    }

    private void fill(LinkedIndicator facts, List<Waiting> series) {
        try {
            List<SeriesChange> figures = reader.figures(
                    facts.code(), series.stream().map(Waiting::municipality).toList());
            QuarkusTransaction.requiringNew().run(() -> keep(facts, series, figures));
        } catch (IndicatorServiceAway e) {
            throw e;
        } catch (IndicatorRefusal e) {
            oneByOne(facts, series, BackfillFailure.of(e));
        } catch (PersistenceException e) {
            if (RefusedData.in(e).isEmpty()) {
                // The database is away: that is no fault of these series, and the others wait too.
                throw e;
            }
            oneByOne(facts, series, BackfillFailure.UNFIT_FIGURES);
        } catch (RuntimeException e) {
            LOG.warnf(e, "The figures of %s cannot be taken in", facts.code());
            oneByOne(facts, series, BackfillFailure.UNFIT_FIGURES);
        }
    }

    // The series that cannot be read must not keep the others waiting.
    private void oneByOne(LinkedIndicator facts, List<Waiting> series, String failure) {
        if (series.size() == 1) {
            noteFailure(facts.code(), series, failure);
        } else {
            series.forEach(one -> fill(facts, List.of(one)));
        }
    }

    private void keep(LinkedIndicator facts, List<Waiting> series, List<SeriesChange> figures) {
        Set<String> live = waiting.makeLive(facts.code(), series);
        projection.apply(figures.stream()
                .filter(figure -> live.contains(figure.municipality()))
                .toList());
        // The measures have been marked since the series was linked or emptied, and are judged from now on.
        changed.fire(new InputsChanged());
    }

    private void noteFailure(String indicator, List<Waiting> series, String failure) {
        QuarkusTransaction.requiringNew().run(() -> waiting.noteFailure(indicator, series, failure));
    }
}

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
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import se.malbild.kit.database.SessionLock;
import se.malbild.kit.work.Worker;

/// Reads the whole of a series that has just been linked.
///
/// The order leaves no gap: the link is committed first, so that every later event is applied; then the series is read;
/// what is read never overwrites anything newer.
@ApplicationScoped
class Backfill {

    private static final Logger LOG = Logger.getLogger(Backfill.class);
    private static final int PAGE = 200;

    private final AgroalDataSource dataSource;
    private final EntityManager database;
    private final IndicatorService indicators;
    private final Projection projection;
    private final DirtyMarks marks;
    private final Event<InputsChanged> changed;
    private final Clock clock;
    private final Worker worker = new Worker("backfill", this::fillAll);

    @Inject
    Backfill(
            AgroalDataSource dataSource,
            EntityManager database,
            @RestClient IndicatorService indicators,
            Projection projection,
            DirtyMarks marks,
            Event<InputsChanged> changed,
            Clock clock) {
        this.dataSource = dataSource;
        this.database = database;
        this.indicators = indicators;
        this.projection = projection;
        this.marks = marks;
        this.changed = changed;
        this.clock = clock;
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
                waiting().forEach(this::fill);
            }
        } catch (ProcessingException e) {
            LOG.warnf("Linked series wait until indicator-service is back: %s", e.getMessage());
        }
    }

    /// A series that waits.
    private record Waiting(String municipality, String indicator) {}

    @SuppressWarnings("unchecked")
    private List<Waiting> waiting() {
        return QuarkusTransaction.requiringNew().call(() -> ((List<Tuple>)
                        database.createNativeQuery("""
                                SELECT municipality_id, indicator_code FROM linked_series
                                WHERE status = 'BACKFILLING' ORDER BY linked_at LIMIT 1000""", Tuple.class).getResultList())
                .stream()
                        .map(row -> new Waiting(
                                row.get("municipality_id", String.class), row.get("indicator_code", String.class)))
                        .toList());
    }

    private void fill(Waiting series) {
        try {
            IndicatorService.IndicatorAnswer swedish = indicators.indicator(series.indicator(), "sv");
            IndicatorService.IndicatorAnswer english = indicators.indicator(series.indicator(), "en");
            List<SeriesChange> values = read(series);
            QuarkusTransaction.requiringNew().run(() -> {
                keepFacts(swedish, english.title());
                projection.apply(values);
                markLive(series);
                marks.markSeries(series.municipality(), series.indicator());
                changed.fire(new InputsChanged());
            });
        } catch (WebApplicationException e) {
            int status = e.getResponse().getStatus();
            QuarkusTransaction.requiringNew().run(() -> noteFailure(series, "HTTP " + status));
        } catch (ProcessingException | PersistenceException e) {
            // A service or the database is away: that is no fault of this series, and the others wait too.
            throw e;
        } catch (RuntimeException e) {
            QuarkusTransaction.requiringNew()
                    .run(() -> noteFailure(series, e.getClass().getSimpleName()));
        }
    }

    private List<SeriesChange> read(Waiting series) {
        List<SeriesChange> values = new ArrayList<>();
        IndicatorService.ObservationPage page;
        int number = 1;
        do {
            page = indicators.observations(series.municipality(), series.indicator(), PAGE, number++);
            page.items().forEach(observation -> values.add(observation.toChange()));
        } while (!page.isLast());
        return values;
    }

    private void keepFacts(IndicatorService.IndicatorAnswer facts, String titleEnglish) {
        database.createNativeQuery("""
                        INSERT INTO linked_indicator (code, title_swedish, title_english, publisher, direction,
                            measurement_unit, missing_editions, fetched_at)
                        VALUES (:code, :swedish, :english, :publisher, :direction, :unit, :missing, :now)
                        ON CONFLICT (code) DO UPDATE SET title_swedish = excluded.title_swedish,
                            title_english = excluded.title_english, publisher = excluded.publisher,
                            direction = excluded.direction, measurement_unit = excluded.measurement_unit,
                            missing_editions = excluded.missing_editions, fetched_at = excluded.fetched_at""")
                .setParameter("code", facts.code())
                .setParameter("swedish", facts.title())
                .setParameter("english", titleEnglish)
                .setParameter("publisher", facts.publisher())
                .setParameter("direction", facts.direction())
                .setParameter("unit", facts.measurementUnit())
                .setParameter("missing", facts.missingEditions().toArray(String[]::new))
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private void markLive(Waiting series) {
        update("UPDATE linked_series SET status = 'LIVE', live_at = :now, failure = NULL", series);
    }

    private void noteFailure(Waiting series, String failure) {
        LOG.warnf("The series %s of %s cannot be read: %s", series.indicator(), series.municipality(), failure);
        database.createNativeQuery("""
                        UPDATE linked_series SET failure = :failure
                        WHERE municipality_id = :municipality AND indicator_code = :indicator""")
                .setParameter("failure", failure)
                .setParameter("municipality", series.municipality())
                .setParameter("indicator", series.indicator())
                .executeUpdate();
    }

    private void update(String sql, Waiting series) {
        database.createNativeQuery(sql + " WHERE municipality_id = :municipality AND indicator_code = :indicator")
                .setParameter("now", clock.instant())
                .setParameter("municipality", series.municipality())
                .setParameter("indicator", series.indicator())
                .executeUpdate();
    }
}

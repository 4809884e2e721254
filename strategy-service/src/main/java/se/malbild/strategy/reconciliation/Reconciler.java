package se.malbild.strategy.reconciliation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import se.malbild.strategy.series.IndicatorReader;
import se.malbild.strategy.series.IndicatorRefusal;
import se.malbild.strategy.series.InputsChanged;
import se.malbild.strategy.series.LinkedIndicator;
import se.malbild.strategy.series.LinkedIndicators;

/// Holds every live series against indicator-service and mends what differs.
///
/// A difference counts when it is seen twice with a pause between, and no event can be on its way that brings it.
@ApplicationScoped
class Reconciler {

    private static final Logger LOG = Logger.getLogger(Reconciler.class);
    private static final int MENDING_AT_A_TIME = 1000;

    private final HeldFigures held;
    private final Comparison comparison;
    private final IndicatorReader reader;
    private final LinkedIndicators indicators;
    private final Event<InputsChanged> changed;
    private final Counter differences;
    private final Duration pause;

    @Inject
    Reconciler(
            HeldFigures held,
            Comparison comparison,
            IndicatorReader reader,
            LinkedIndicators indicators,
            Event<InputsChanged> changed,
            MeterRegistry metrics,
            @ConfigProperty(name = "malbild.reconciliation.pause") Duration pause) {
        this.held = held;
        this.comparison = comparison;
        this.reader = reader;
        this.indicators = indicators;
        this.changed = changed;
        this.pause = pause;
        this.differences = Counter.builder("malbild.reconciliation.differences")
                .description("Figures that stood otherwise here than in indicator-service, and were mended")
                .register(metrics);
    }

    /// Some series of one indicator.
    private record Part(String indicator, List<HeldSeries> series) {}

    /// @throws se.malbild.strategy.series.IndicatorServiceAway when it has to wait
    @ActivateRequestContext
    Findings reconcile(UUID reconciliation) {
        int removed = QuarkusTransaction.requiringNew().call(held::removeOrphans);
        Findings findings = Findings.ofRemoved(removed);
        List<HeldSeries> live = QuarkusTransaction.requiringNew().call(held::liveSeries);
        List<Part> suspects = new ArrayList<>();
        for (List<HeldSeries> ofIndicator : byIndicator(live)) {
            try {
                findings = findings.plus(refresh(ofIndicator.getFirst().indicator()));
            } catch (IndicatorRefusal e) {
                // Nothing is taken away for an indicator that cannot be asked about.
                LOG.warnf(
                        "The series of %s are left as they are: %s",
                        ofIndicator.getFirst().indicator(), e.getMessage());
                findings = findings.plus(Findings.ofMissingIndicator());
                continue;
            }
            for (Part part : parts(ofIndicator)) {
                Comparison.Result result = comparison.of(part.indicator(), part.series());
                findings = findings.plus(Findings.ofCompared(part.series().size(), result.figures()));
                if (!result.differences().isEmpty()) {
                    suspects.add(concerned(part, result.differences()));
                }
            }
        }
        return suspects.isEmpty()
                ? findings
                : findings.plus(Findings.ofDifferences(lookAgain(reconciliation, suspects)));
    }

    private Findings refresh(String code) {
        LinkedIndicator indicator = reader.indicator(code);
        return Findings.ofIndicator(QuarkusTransaction.requiringNew().call(() -> {
            boolean isChanged = indicators.keep(indicator);
            if (isChanged) {
                LOG.warnf("The indicator %s is described otherwise now", code);
                changed.fire(new InputsChanged());
            }
            return isChanged;
        }));
    }

    // What an event brought in the meantime is no difference any more.
    private int lookAgain(UUID reconciliation, List<Part> suspects) {
        pause();
        int mended = 0;
        for (Part part : suspects) {
            // Known before it is looked: what the stream brings later is then not taken for a difference.
            long complete = QuarkusTransaction.requiringNew().call(held::complete);
            List<Difference> real = comparison.of(part.indicator(), part.series()).differences().stream()
                    .filter(difference -> !difference.isUnderWay(complete))
                    .toList();
            for (int from = 0; from < real.size(); from += MENDING_AT_A_TIME) {
                List<Difference> some = real.subList(from, Math.min(from + MENDING_AT_A_TIME, real.size()));
                mended += mend(reconciliation, part, some);
            }
        }
        return mended;
    }

    private int mend(UUID reconciliation, Part part, List<Difference> real) {
        int mended = QuarkusTransaction.requiringNew().call(() -> {
            changed.fire(new InputsChanged());
            return held.mend(reconciliation, part.series(), real);
        });
        differences.increment(mended);
        LOG.warnf(
                "%d figures of %s stood otherwise here than in indicator-service and have been mended, %s among them",
                mended, part.indicator(), real.getFirst());
        return mended;
    }

    private void pause() {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Reconciliation was interrupted", e);
        }
    }

    private static Collection<List<HeldSeries>> byIndicator(List<HeldSeries> series) {
        return series.stream()
                .collect(Collectors.groupingBy(HeldSeries::indicator))
                .values();
    }

    private static List<Part> parts(List<HeldSeries> ofIndicator) {
        List<Part> parts = new ArrayList<>();
        for (int from = 0; from < ofIndicator.size(); from += IndicatorReader.SERIES_AT_A_TIME) {
            int to = Math.min(from + IndicatorReader.SERIES_AT_A_TIME, ofIndicator.size());
            parts.add(new Part(ofIndicator.getFirst().indicator(), ofIndicator.subList(from, to)));
        }
        return parts;
    }

    private static Part concerned(Part part, List<Difference> differences) {
        Set<String> municipalities = differences.stream()
                .map(difference -> difference.cell().municipality())
                .collect(Collectors.toSet());
        return new Part(
                part.indicator(),
                part.series().stream()
                        .filter(series -> municipalities.contains(series.municipality()))
                        .toList());
    }
}

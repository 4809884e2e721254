package se.malbild.strategy.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import se.malbild.strategy.provenance.ChangeProvenance;
import se.malbild.strategy.provenance.ProvenanceAway;
import se.malbild.strategy.provenance.ProvenanceSource;

/// Reads indicators and whole series from indicator-service.
@ApplicationScoped
public class IndicatorReader implements ProvenanceSource {

    /// Series that are read at a time; the address stays well below 2048 characters.
    public static final int SERIES_AT_A_TIME = 50;

    private static final int PAGE = 200;

    /// Begins a stable order: municipality, indicator, period and gender, which together are unique.
    private static final String ORDER = "municipality";

    private final IndicatorCalls calls;

    @Inject
    IndicatorReader(IndicatorCalls calls) {
        this.calls = calls;
    }

    /// What there is to know of an indicator.
    ///
    /// @throws IndicatorRefusal when there is no such indicator
    /// @throws IndicatorServiceAway when it has to wait
    public LinkedIndicator indicator(String code) {
        return unlessOpen(() -> calls.indicator(code)).toLinked();
    }

    /// Every figure of an indicator for some municipalities as it stands, those without a value included.
    ///
    /// Figures can change while the pages are read. The order does not depend on them and none is ever
    /// deleted, so what is there when the reading begins is read. One that is added on an earlier page moves
    /// the others back: some are then read twice, and it is not read itself. The series was linked before, so
    /// its event is applied.
    ///
    /// @param municipalities at most [#SERIES_AT_A_TIME]
    /// @throws IndicatorServiceAway when it has to wait
    public List<SeriesChange> figures(String indicator, List<String> municipalities) {
        Set<String> asked = Set.copyOf(municipalities);
        List<SeriesChange> figures = new ArrayList<>();
        IndicatorService.ObservationPage page;
        int number = 1;
        do {
            int next = number++;
            page = unlessOpen(() -> calls.observations(municipalities, indicator, ORDER, PAGE, next));
            page.items().stream()
                    .map(IndicatorService.Observation::toChange)
                    .filter(figure -> figure.indicator().equals(indicator) && asked.contains(figure.municipality()))
                    .forEach(figures::add);
        } while (!page.isLast());
        return figures;
    }

    @Override
    public List<ChangeProvenance> provenance(Collection<Long> changeNumbers) {
        try {
            return unlessOpen(() -> calls.provenance(List.copyOf(changeNumbers)))
                    .items();
        } catch (TimeoutException e) {
            throw new ProvenanceAway("indicator-service takes too long", e);
        } catch (IndicatorServiceAway | IndicatorRefusal e) {
            // An older indicator-service does not know the address, and answers 404.
            throw new ProvenanceAway(String.valueOf(e.getMessage()), e);
        }
    }

    private static <T> T unlessOpen(Supplier<T> call) {
        try {
            return call.get();
        } catch (CircuitBreakerOpenException e) {
            throw new IndicatorServiceAway("indicator-service has failed too often and is left alone for a while", e);
        }
    }
}

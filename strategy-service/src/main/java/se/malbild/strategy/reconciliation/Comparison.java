package se.malbild.strategy.reconciliation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.malbild.strategy.series.IndicatorReader;

/// Compares series with indicator-service.
@ApplicationScoped
class Comparison {

    private final HeldFigures held;
    private final IndicatorReader reader;

    @Inject
    Comparison(HeldFigures held, IndicatorReader reader) {
        this.held = held;
        this.reader = reader;
    }

    /// What a comparison found.
    ///
    /// @param figures how many were compared
    record Result(int figures, List<Difference> differences) {}

    /// @param series of one indicator, at most [IndicatorReader#SERIES_AT_A_TIME]
    Result of(String indicator, List<HeldSeries> series) {
        List<String> municipalities =
                series.stream().map(HeldSeries::municipality).toList();
        // What is held is read first: whatever is newer here than there then is so by a fault, and not because it
        // changed between the two.
        Map<Cell, Standing> here = QuarkusTransaction.requiringNew().call(() -> held.of(indicator, municipalities));
        Map<Cell, Standing> there = new LinkedHashMap<>();
        // Of a figure that was read on two pages the later reading counts.
        reader.figures(indicator, municipalities)
                .forEach(figure -> there.put(
                        new Cell(figure.municipality(), figure.indicator(), figure.period(), figure.gender()),
                        Standing.of(figure)));
        return new Result(Math.max(here.size(), there.size()), Difference.between(here, there));
    }
}

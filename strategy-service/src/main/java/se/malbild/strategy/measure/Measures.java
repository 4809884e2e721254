package se.malbild.strategy.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.malbild.kit.language.Text;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.kit.precondition.Precondition;
import se.malbild.kit.precondition.Versioned;
import se.malbild.kit.problem.Refusal;
import se.malbild.strategy.series.SeriesLinks;
import se.malbild.strategy.strategy.Strategies;
import se.malbild.strategy.strategy.ValidityChanged;

/// The measures of the municipality that the request is about.
@ApplicationScoped
@Transactional
public class Measures {

    private final MeasureRepository measures;
    private final Strategies strategies;
    private final SeriesLinks links;
    private final Precondition precondition;
    private final Clock clock;

    @Inject
    Measures(
            MeasureRepository measures,
            Strategies strategies,
            SeriesLinks links,
            Precondition precondition,
            Clock clock) {
        this.measures = measures;
        this.strategies = strategies;
        this.links = links;
        this.precondition = precondition;
        this.clock = clock;
    }

    Page<MeasureResponse> page(UUID strategyId, SortOrder order, PageRequest page) {
        strategies.require(strategyId);
        return measures.page(strategyId, order, page).map(MeasureResponse::of);
    }

    Versioned<MeasureResponse> get(UUID id) {
        return versioned(visible(id));
    }

    Versioned<MeasureResponse> create(UUID strategyId, MeasureRequest form) {
        strategies.lockUndecided(strategyId);
        Measure measure = Measure.of(strategyId, measures.nextPosition(strategyId), form, clock.instant());
        measures.persistAndFlush(measure);
        links.link(measure.municipalityId(), measure.id(), measure.inputs());
        return versioned(measure);
    }

    /// @param change gives the form to write, from the one that stands
    Versioned<MeasureResponse> change(UUID id, UnaryOperator<MeasureRequest> change) {
        Measure measure = visible(id);
        precondition.requireSeen(measure.version());
        MeasureRequest form = change.apply(measure.form());
        if (!form.text().equals(measure.form().text())) {
            // The council's words are its own once it has decided; how they are judged is not.
            strategies.lockUndecided(measure.strategyId());
        }
        measure.rewrite(form, clock.instant());
        measures.flush();
        links.link(measure.municipalityId(), measure.id(), measure.inputs());
        return versioned(measure);
    }

    void validityChanged(@Observes ValidityChanged change) {
        links.judgeAnew(change.strategyId());
    }

    void delete(UUID id) {
        Measure measure = visible(id);
        precondition.requireSeen(measure.version());
        strategies.lockUndecided(measure.strategyId());
        measures.delete(measure);
        measures.flush();
    }

    /// @throws Refusal.NotFound when the actor sees no such measure
    public void require(UUID id) {
        visible(id);
    }

    private Measure visible(UUID id) {
        Measure measure = measures.findByIdOptional(id).orElseThrow(() -> unknown(id));
        strategies.require(measure.strategyId());
        return measure;
    }

    private static Refusal unknown(UUID id) {
        return new Refusal.NotFound(
                Text.of("Det finns inget mått %s i kommunen.", "There is no measure %s in the municipality.", id));
    }

    private static Versioned<MeasureResponse> versioned(Measure measure) {
        return new Versioned<>(MeasureResponse.of(measure), measure.version());
    }
}

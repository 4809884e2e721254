package se.malbild.strategy.focusarea;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.precondition.Versioned;
import se.malbild.kit.problem.Refusal;
import se.malbild.strategy.strategy.ServedParts;
import se.malbild.strategy.strategy.StrategyParts;

/// The focus areas of the municipality that the request is about.
@ApplicationScoped
@Transactional
public class FocusAreas extends StrategyParts<FocusArea, FocusAreaRequest, FocusAreaResponse> {

    private final FocusAreaRepository areas;
    private final ServedParts served;

    @Inject
    FocusAreas(FocusAreaRepository areas, ServedParts served) {
        this.areas = areas;
        this.served = served;
    }

    /// Adds one to a draft, last.
    public Versioned<FocusAreaResponse> create(UUID strategyId, FocusAreaRequest form) {
        strategies().lockDraft(strategyId);
        return create(FocusArea.of(strategyId, nextPosition(strategyId, new Parameters())), form);
    }

    /// @throws Refusal.Invalid when the strategy has no such focus area; null is in none
    public void requireIn(UUID strategyId, @Nullable UUID focusArea) {
        if (focusArea != null && areas.count("id = ?1 and strategyId = ?2", focusArea, strategyId) == 0) {
            throw new Refusal.Invalid(
                    "focusArea",
                    Text.of("strategin har inget målområde %s", "the strategy has no focus area %s", focusArea));
        }
    }

    @Override
    protected PanacheRepositoryBase<FocusArea, UUID> rows() {
        return areas;
    }

    @Override
    protected String source() {
        return "FocusArea p";
    }

    @Override
    protected Text unknown(UUID id) {
        return Text.of(
                "Det finns inget målområde %s i kommunen.", "There is no focus area %s in the municipality.", id);
    }

    @Override
    protected FocusAreaRequest form(FocusArea area) {
        return area.form();
    }

    @Override
    protected List<FocusAreaResponse> responses(List<FocusArea> found) {
        return found.stream().map(FocusAreaResponse::of).toList();
    }

    @Override
    protected void checkDeletion(FocusArea area) {
        served.requireUnserved(areas.partsOf(area.id()));
    }

    @Override
    protected void write(FocusArea area, FocusAreaRequest form, Instant now) {
        area.rewrite(form, now);
    }
}

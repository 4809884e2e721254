package se.malbild.strategy.goal;

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
import se.malbild.strategy.focusarea.FocusAreas;
import se.malbild.strategy.strategy.ServedParts;
import se.malbild.strategy.strategy.StrategyParts;

/// The goals of the municipality that the request is about.
@ApplicationScoped
@Transactional
public class Goals extends StrategyParts<Goal, GoalRequest, GoalResponse> {

    private final GoalRepository goals;
    private final FocusAreas areas;
    private final ServedParts served;

    @Inject
    Goals(GoalRepository goals, FocusAreas areas, ServedParts served) {
        this.goals = goals;
        this.areas = areas;
        this.served = served;
    }

    /// Adds one to a draft, last in its focus area.
    public Versioned<GoalResponse> create(UUID strategyId, @Nullable UUID focusArea, GoalRequest form) {
        strategies().lockDraft(strategyId);
        areas.requireIn(strategyId, focusArea);
        int position = nextPosition(strategyId, Parameters.with("focusAreaId", focusArea));
        return create(Goal.of(strategyId, focusArea, position), form);
    }

    @Override
    protected PanacheRepositoryBase<Goal, UUID> rows() {
        return goals;
    }

    @Override
    protected String source() {
        return "Goal p left join FocusArea a on a.id = p.focusAreaId";
    }

    @Override
    protected Text unknown(UUID id) {
        return Text.of("Det finns inget mål %s i kommunen.", "There is no goal %s in the municipality.", id);
    }

    @Override
    protected GoalRequest form(Goal goal) {
        return goal.form();
    }

    @Override
    protected List<GoalResponse> responses(List<Goal> found) {
        return found.stream().map(GoalResponse::of).toList();
    }

    @Override
    protected void checkDeletion(Goal goal) {
        served.requireUnserved(List.of(goal.id()));
    }

    @Override
    protected void write(Goal goal, GoalRequest form, Instant now) {
        goal.rewrite(form, now);
    }
}

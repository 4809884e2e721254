package se.malbild.strategy.plangoal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.kit.precondition.Versioned;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.problem.Violation;
import se.malbild.strategy.plan.PlanParts;

/// The own goals of the plans of the municipality that the request is about.
@ApplicationScoped
@Transactional
public class PlanGoals extends PlanParts<PlanGoal, PlanGoalRequest, PlanGoalResponse> {

    private final PlanGoalRepository goals;
    private final ServedGoals served;

    @Inject
    PlanGoals(PlanGoalRepository goals, ServedGoals served) {
        this.goals = goals;
        this.served = served;
    }

    Page<PlanGoalResponse> page(UUID planId, SortOrder order, PageRequest page) {
        return page(planId, Map.of(), order, page);
    }

    /// Adds one to a draft, last.
    public Versioned<PlanGoalResponse> create(UUID planId, PlanGoalRequest form) {
        plans().lockDraft(planId);
        requireServed(List.of(), form.goals());
        return create(PlanGoal.of(planId, nextPosition(planId, new Parameters())), form);
    }

    @Override
    protected PanacheRepositoryBase<PlanGoal, UUID> rows() {
        return goals;
    }

    @Override
    protected String source() {
        return "PlanGoal p";
    }

    @Override
    protected Text unknown(UUID id) {
        return Text.of(
                "Det finns inget mål %s i kommunens planer.", "There is no goal %s in the municipality's plans.", id);
    }

    @Override
    protected PlanGoalRequest form(PlanGoal goal) {
        return new PlanGoalRequest(goal.text(), served.of(List.of(goal.id())).getOrDefault(goal.id(), List.of()));
    }

    @Override
    protected List<PlanGoalResponse> responses(List<PlanGoal> found) {
        Map<UUID, List<UUID>> all = served.of(found.stream().map(PlanGoal::id).toList());
        return found.stream()
                .map(goal -> PlanGoalResponse.of(goal, all.getOrDefault(goal.id(), List.of())))
                .toList();
    }

    // What was adopted is the text; which of the council's goals it serves may be seen later.
    @Override
    protected boolean needsDraft(PlanGoalRequest standing, PlanGoalRequest form) {
        return !form.text().equals(standing.text());
    }

    @Override
    protected void check(PlanGoal goal, PlanGoalRequest standing, PlanGoalRequest form) {
        requireServed(standing.goals(), form.goals());
    }

    @Override
    protected void write(PlanGoal goal, PlanGoalRequest form, Instant now) {
        goal.rewrite(form.text(), now);
    }

    @Override
    protected void written(PlanGoal goal, @Nullable PlanGoalRequest standing, PlanGoalRequest form) {
        List<UUID> before = standing == null ? List.of() : standing.goals();
        if (!before.equals(form.goals())) {
            served.write(goal, form.goals());
        }
    }

    private void requireServed(List<UUID> standing, List<UUID> wanted) {
        if (wanted.equals(standing)) {
            return;
        }
        Set<UUID> known = served.known(wanted);
        Set<UUID> seen = new HashSet<>();
        List<Violation> violations = new ArrayList<>();
        for (int index = 0; index < wanted.size(); index++) {
            String field = "goals[%d]".formatted(index);
            if (!known.contains(wanted.get(index))) {
                violations.add(new Violation(
                        field,
                        new Text(
                                "är inget mål i kommunens strategier", "is no goal of the municipality's strategies")));
            } else if (!seen.add(wanted.get(index))) {
                violations.add(new Violation(field, new Text("står där två gånger", "is there twice")));
            }
        }
        if (!violations.isEmpty()) {
            throw new Refusal.Invalid(violations);
        }
    }
}

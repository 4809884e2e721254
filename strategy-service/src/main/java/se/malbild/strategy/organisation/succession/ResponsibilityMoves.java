package se.malbild.strategy.organisation.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.problem.Violation;
import se.malbild.strategy.organisation.UnitTree;

/// Has a unit answer for the activities of another, while both go on.
@ApplicationScoped
@Transactional
public class ResponsibilityMoves {

    private final UnitEndings endings;
    private final UnitDuties duties;

    @Inject
    ResponsibilityMoves(UnitEndings endings, UnitDuties duties) {
        this.endings = endings;
        this.duties = duties;
    }

    /// @throws Refusal.Invalid naming everything that cannot be
    ResponsibilityMove move(ResponsibilityMoveRequest form) {
        UnitTree tree = endings.held();
        List<Violation> violations = new ArrayList<>();
        if (!tree.contains(form.from())) {
            violations.add(new Violation("from", UnitEndings.NO_UNIT));
        }
        if (!tree.contains(form.to())) {
            violations.add(new Violation("to", UnitEndings.NO_UNIT));
        } else if (form.to().equals(form.from())) {
            violations.add(new Violation("to", new Text("är samma enhet som from", "is the same unit as from")));
        }
        List<UUID> held = duties.held(UnitDuty.ACTIVITIES, Set.of(form.from()));
        List<UUID> moved = form.activities() == null ? held : form.activities();
        Set<UUID> known = new HashSet<>(held);
        for (int index = 0; index < moved.size(); index++) {
            if (!known.contains(moved.get(index))) {
                violations.add(new Violation("activities[%d]".formatted(index), UnitDuty.ACTIVITIES.unknown()));
            }
        }
        UnitEndings.refuseRepeated(moved, "activities", violations);
        if (!violations.isEmpty()) {
            throw new Refusal.Invalid(violations);
        }
        duties.pass(
                UnitDuty.ACTIVITIES,
                Set.of(form.from()),
                moved.stream().collect(Collectors.toMap(Function.identity(), activity -> form.to())));
        return new ResponsibilityMove(form.from(), form.to(), moved.size());
    }
}

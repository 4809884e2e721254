package se.malbild.strategy.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.EntityTag;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.malbild.kit.language.Text;
import se.malbild.kit.precondition.Precondition;
import se.malbild.kit.precondition.Versioned;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.problem.Violation;

/// Reads and changes the order of an evaluation's efforts.
@ApplicationScoped
@Transactional
public class EffortOrders {

    private final Evaluations evaluations;
    private final EffortRows efforts;
    private final Precondition precondition;

    @Inject
    EffortOrders(Evaluations evaluations, EffortRows efforts, Precondition precondition) {
        this.evaluations = evaluations;
        this.efforts = efforts;
        this.precondition = precondition;
    }

    Versioned<EffortOrder> get(UUID evaluation) {
        evaluations.require(evaluation);
        return versioned(standing(evaluation));
    }

    /// @throws Refusal.Invalid when an effort is left out or named twice, or is another evaluation's
    Versioned<EffortOrder> replace(UUID evaluation, EffortOrder wanted) {
        evaluations.lockDraft(evaluation);
        EffortOrder standing = standing(evaluation);
        precondition.requireSeen(tag(standing));
        requireSameEfforts(standing.efforts(), wanted.efforts());
        efforts.number(evaluation, wanted.efforts());
        return versioned(wanted);
    }

    private EffortOrder standing(UUID evaluation) {
        return new EffortOrder(efforts.of(evaluation).stream()
                .map(WholeEvaluation.Numbered::id)
                .toList());
    }

    private static void requireSameEfforts(List<UUID> standing, List<UUID> wanted) {
        Set<UUID> missing = new LinkedHashSet<>(standing);
        List<Violation> violations = new ArrayList<>();
        for (int index = 0; index < wanted.size(); index++) {
            if (!missing.remove(wanted.get(index))) {
                violations.add(new Violation(
                        "efforts[%d]".formatted(index),
                        Text.of(
                                "%s är ingen av utvärderingens insatser eller står redan tidigare",
                                "%s is none of the evaluation's efforts, or stands earlier", wanted.get(index))));
            }
        }
        missing.forEach(left -> violations.add(
                new Violation("efforts", Text.of("%s saknas i ordningen", "%s is missing in the order", left))));
        if (!violations.isEmpty()) {
            throw new Refusal.Invalid(violations);
        }
    }

    private static EntityTag tag(EffortOrder order) {
        return new EntityTag(UUID.nameUUIDFromBytes(order.toString().getBytes(StandardCharsets.UTF_8))
                .toString());
    }

    private static Versioned<EffortOrder> versioned(EffortOrder order) {
        return new Versioned<>(order, tag(order));
    }
}

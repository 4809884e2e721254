package se.malbild.strategy.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.problem.Violation;
import se.malbild.strategy.internalseries.InternalSeriesCatalogue;
import se.malbild.strategy.organisation.ResponsibleRules;
import se.malbild.strategy.strategy.Strategies;

/// What a measure may refer to: goals of its own strategy, units of its own municipality, series that the service
/// counts, and one measure of the strategy that its own succeeds.
@ApplicationScoped
class MeasureRules {

    private final MeasureLinks links;
    private final MeasureRepository measures;
    private final ResponsibleRules responsible;
    private final Strategies strategies;
    private final InternalSeriesCatalogue counted;

    @Inject
    MeasureRules(
            MeasureLinks links,
            MeasureRepository measures,
            ResponsibleRules responsible,
            Strategies strategies,
            InternalSeriesCatalogue counted) {
        this.links = links;
        this.measures = measures;
        this.responsible = responsible;
        this.strategies = strategies;
        this.counted = counted;
    }

    /// @param standing what it referred to so far, which is not looked up again
    /// @throws Refusal.Invalid naming everything that it may not refer to
    void require(UUID strategyId, MeasureRequest standing, MeasureRequest form) {
        List<Violation> violations = new ArrayList<>();
        counted.refusal(form.criterion()).ifPresent(refusal -> violations.add(new Violation("criterion", refusal)));
        if (!form.goals().equals(standing.goals())) {
            requireGoals(strategyId, form.goals(), violations);
        }
        responsible.require(standing.responsible(), form.responsible(), violations);
        if (form.continues() != null && !form.continues().equals(standing.continues())) {
            requireContinued(strategyId, form.continues(), violations);
        }
        if (!violations.isEmpty()) {
            throw new Refusal.Invalid(violations);
        }
    }

    private void requireGoals(UUID strategyId, List<UUID> goals, List<Violation> violations) {
        Set<UUID> known = Set.copyOf(links.goalsOf(strategyId, goals));
        refuse(
                goals,
                "goals[%d]",
                goal -> known.contains(goal),
                Text.of("är inget mål i strategin", "is no goal of the strategy"),
                violations);
        refuseRepeated(goals, "goals[%d]", violations);
    }

    private void requireContinued(UUID strategyId, UUID continued, List<Violation> violations) {
        UUID predecessor = strategies.get(strategyId).body().succeeds();
        boolean found =
                predecessor != null && measures.count("id = ?1 and strategyId = ?2", continued, predecessor) > 0;
        if (!found) {
            violations.add(new Violation(
                    "continues",
                    new Text(
                            "är inget mått i strategin som denna tar över efter (succeeds)",
                            "is no measure of the strategy that this one succeeds")));
        } else if (measures.count("continues = ?1 and strategyId = ?2", continued, strategyId) > 0) {
            violations.add(new Violation(
                    "continues",
                    new Text("fortsätts redan av ett annat mått", "is already carried on by another measure")));
        }
    }

    private static <T> void refuse(
            List<T> values, String field, Function<T, Boolean> fits, Text otherwise, List<Violation> violations) {
        for (int index = 0; index < values.size(); index++) {
            if (!fits.apply(values.get(index))) {
                violations.add(new Violation(field.formatted(index), otherwise));
            }
        }
    }

    private static <T> void refuseRepeated(List<T> values, String field, List<Violation> violations) {
        Set<T> seen = new HashSet<>();
        refuse(values, field, seen::add, Text.of("står där två gånger", "is there twice"), violations);
    }
}

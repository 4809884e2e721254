package se.malbild.strategy.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.problem.Violation;
import se.malbild.strategy.measure.MeasureResponse;
import se.malbild.strategy.strategy.StrategyRequest;

/// The document that a new strategy begins with: measures carried on from the one before, in no focus area yet.
final class CarriedMeasures {

    private CarriedMeasures() {}

    static StrategyDocument of(StrategyContents before, StrategyRequest head, List<UUID> measures) {
        require(before, measures);
        StrategyContents chosen = new StrategyContents(
                before.strategy(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                measures.stream().map(id -> outsideAreas(before, id)).toList(),
                before.units(),
                List.of());
        StrategyDocument exported = DocumentExport.of(chosen);
        return new StrategyDocument(
                head, List.of(), exported.units(), List.of(), List.of(), List.of(), exported.measures(), List.of());
    }

    private static void require(StrategyContents before, List<UUID> measures) {
        Set<UUID> left = new HashSet<>(DocumentExport.measureIds(before));
        List<Violation> violations = new ArrayList<>();
        for (int index = 0; index < measures.size(); index++) {
            if (!left.remove(measures.get(index))) {
                violations.add(new Violation(
                        "measures[%d]".formatted(index),
                        new Text(
                                "är inget mått i strategin som ska efterträdas, eller står där två gånger",
                                "is no measure of the strategy that is to be succeeded, or is there twice")));
            }
        }
        if (!violations.isEmpty()) {
            throw new Refusal.Invalid(violations);
        }
    }

    // Its goals and its focus area are the old strategy's; those of the new one are yet to be written.
    private static MeasureResponse outsideAreas(StrategyContents before, UUID id) {
        return before.measures().stream()
                .filter(measure -> measure.id().equals(id))
                .findFirst()
                .map(MeasureResponse::alone)
                .orElseThrow();
    }
}

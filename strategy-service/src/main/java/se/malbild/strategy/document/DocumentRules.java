package se.malbild.strategy.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.problem.Violation;
import se.malbild.strategy.decision.DecisionKind;
import se.malbild.strategy.decision.DecisionRequest;
import se.malbild.strategy.goal.GoalRequest;
import se.malbild.strategy.internalseries.InternalSeriesCatalogue;
import se.malbild.strategy.part.Parts;
import se.malbild.strategy.wholedocument.NamedUnitRules;

/// What must hold between the parts of a document, beyond the form of each. Finds all that is wrong at once.
final class DocumentRules {

    private final InternalSeriesCatalogue counted;
    private final List<Violation> violations = new ArrayList<>();
    private final Set<String> goals = new HashSet<>();
    private final NamedUnitRules units;

    private DocumentRules(StrategyDocument document, InternalSeriesCatalogue counted) {
        this.counted = counted;
        this.units = new NamedUnitRules(document.units(), violations);
    }

    /// @throws Refusal.Invalid naming each place that does not fit the others
    static void require(StrategyDocument document, InternalSeriesCatalogue counted) {
        DocumentRules rules = new DocumentRules(document, counted);
        rules.decisions(document.decisions());
        rules.number(document.goals(), "");
        for (int area = 0; area < document.focusAreas().size(); area++) {
            rules.number(document.focusAreas().get(area).goals(), (area + 1) + ".");
        }
        rules.measures(document.measures(), "measures");
        for (int area = 0; area < document.focusAreas().size(); area++) {
            rules.measures(document.focusAreas().get(area).measures(), "focusAreas[%d].measures".formatted(area));
        }
        rules.units.requireUsed(
                new Text("ansvarar inte för något mått i dokumentet", "answers for no measure of the document"));
        rules.total("goals", StrategyDocumentParts.goals(document).size());
        rules.total("measures", StrategyDocumentParts.measures(document).size());
        rules.total("sections", StrategyDocumentParts.sections(document).size());
        if (!rules.violations.isEmpty()) {
            throw new Refusal.Invalid(rules.violations);
        }
    }

    private void decisions(List<DecisionRequest> decisions) {
        for (int index = 0; index < decisions.size(); index++) {
            boolean repeal = decisions.get(index).kind() == DecisionKind.REPEAL;
            if (repeal != (index == 1)) {
                add(
                        "decisions[%d].kind".formatted(index),
                        "först ett antagande (ADOPTION) eller en revidering (REVISION), sedan högst ett upphävande (REPEAL)",
                        "first an ADOPTION or a REVISION, then at most one REPEAL");
            }
        }
    }

    private void total(String kind, int count) {
        if (count > Parts.MOST_OF_A_KIND) {
            add(
                    kind,
                    "dokumentet har %d; en strategi har högst %d av varje slag",
                    "the document has %d; a strategy has at most %d of each kind",
                    count,
                    Parts.MOST_OF_A_KIND);
        }
    }

    private void number(List<GoalRequest> list, String prefix) {
        for (int goal = 1; goal <= list.size(); goal++) {
            goals.add(prefix + goal);
        }
    }

    private void measures(List<DocumentMeasure> measures, String field) {
        for (int index = 0; index < measures.size(); index++) {
            String criterion = "%s[%d].criterion".formatted(field, index);
            counted.refusal(measures.get(index).criterion())
                    .ifPresent(refusal -> violations.add(new Violation(criterion, refusal)));
            goalsOf(measures.get(index), "%s[%d].goals".formatted(field, index));
            units.requireResponsible(measures.get(index).responsible(), "%s[%d].responsible".formatted(field, index));
        }
    }

    private void goalsOf(DocumentMeasure measure, String field) {
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < measure.goals().size(); index++) {
            String goal = measure.goals().get(index);
            String place = "%s[%d]".formatted(field, index);
            if (!goals.contains(goal)) {
                add(
                        place,
                        "dokumentet har inget mål %s; 2.1 är andra målområdets första mål",
                        "the document has no goal %s; 2.1 is the first goal of the second focus area",
                        goal);
            } else if (!seen.add(goal)) {
                add(place, "står där två gånger", "is there twice");
            }
        }
    }

    private void add(String field, String swedish, String english, Object... values) {
        violations.add(new Violation(field, Text.of(swedish, english, values)));
    }
}

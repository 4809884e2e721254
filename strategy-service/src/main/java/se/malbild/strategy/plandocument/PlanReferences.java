package se.malbild.strategy.plandocument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.problem.Refusal;
import se.malbild.strategy.evaluation.Evaluations;
import se.malbild.strategy.wholedocument.DocumentPart;

/// Finds what documents of plans refer to.
@ApplicationScoped
class PlanReferences {

    private final StrategyTexts texts;
    private final Evaluations evaluations;
    private final NamedUnits units;

    @Inject
    PlanReferences(StrategyTexts texts, Evaluations evaluations, NamedUnits units) {
        this.texts = texts;
        this.evaluations = evaluations;
        this.units = units;
    }

    /// Finds all of them; makes the evaluation that the strategy does not have yet, and units likewise.
    ///
    /// @param document keeps to [PlanDocumentRules]
    /// @param standing what the document is to replace; null for nothing
    /// @throws Refusal.Invalid naming each reference that leads nowhere, or to more than one
    FoundReferences find(PlanDocument document, @Nullable StandingPlan standing) {
        ReferenceSearch search = new ReferenceSearch(texts, evaluations, standing);
        search.strategies(names(document));
        UUID strategy = search.strategy(document.head().strategy(), "head.strategy");
        UUID evaluation = strategy == null || document.evaluation() == null
                ? null
                : search.evaluation(strategy, document.evaluation(), units.mayCreate());
        for (int goal = 0; goal < document.goals().size(); goal++) {
            goals(document.goals().get(goal), DocumentPart.place("goals", goal) + ".goals", search);
        }
        for (NumberedActivity activity : NumberedActivity.of(document)) {
            links(activity, search);
        }
        search.requireAllFound();
        return new FoundReferences(strategy, evaluation, units.ids(document.units(), standing), search.targets());
    }

    private static Set<String> names(PlanDocument document) {
        Set<String> names = new HashSet<>();
        Stream.of(
                        Stream.ofNullable(document.head().strategy()),
                        document.goals().stream()
                                .flatMap(goal -> goal.goals().stream())
                                .map(DocumentCouncilGoal::strategy),
                        NumberedActivity.of(document).stream()
                                .flatMap(activity -> activity.form().links().stream())
                                .map(DocumentLink::strategy))
                .flatMap(all -> all)
                .filter(Objects::nonNull)
                .forEach(names::add);
        return names;
    }

    private static void goals(DocumentPlanGoal goal, String list, ReferenceSearch search) {
        Set<UUID> seen = new HashSet<>();
        for (int index = 0; index < goal.goals().size(); index++) {
            String place = DocumentPart.place(list, index);
            DocumentCouncilGoal served = goal.goals().get(index);
            search.text(Reference.Kind.GOAL, served.strategy(), served.goal(), served.number(), place, seen);
        }
    }

    private static void links(NumberedActivity activity, ReferenceSearch search) {
        Set<UUID> seen = new HashSet<>();
        Set<Integer> ownGoals = new HashSet<>();
        for (int index = 0; index < activity.form().links().size(); index++) {
            String place = DocumentPart.place(activity.place() + ".links", index);
            DocumentLink link = activity.form().links().get(index);
            if (link.goal() != null) {
                search.text(Reference.Kind.GOAL, link.strategy(), link.goal(), link.number(), place, seen);
            } else if (link.measure() != null) {
                search.text(Reference.Kind.MEASURE, link.strategy(), link.measure(), link.number(), place, seen);
            } else if (link.effort() != null) {
                search.effort(link.strategy(), link.evaluation(), link.effort(), place, seen);
            } else if (!ownGoals.add(Objects.requireNonNull(link.planGoal()))) {
                search.twice(place);
            }
        }
    }
}

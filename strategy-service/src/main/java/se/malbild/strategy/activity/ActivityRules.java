package se.malbild.strategy.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.problem.Violation;
import se.malbild.strategy.organisation.ResponsibleRules;
import se.malbild.strategy.schedule.Schedule;
import se.malbild.strategy.schedule.Span;

/// What an activity must fulfil beyond what its form alone can tell.
@ApplicationScoped
class ActivityRules {

    private final LinkTargets targets;
    private final ResponsibleRules responsible;

    @Inject
    ActivityRules(LinkTargets targets, ResponsibleRules responsible) {
        this.targets = targets;
        this.responsible = responsible;
    }

    /// @param activity its id; null for a new one
    /// @param years of the plan
    /// @throws Refusal.Invalid naming everything that is wrong
    /// @throws Refusal.Conflict when a detail would go on which something has occurred
    void require(UUID plan, @Nullable UUID activity, Span years, ActivityContent standing, ActivityContent wanted) {
        List<Violation> violations = new ArrayList<>();
        requireDetails(standing, wanted, violations);
        if (!scheduled(wanted).equals(scheduled(standing))) {
            requireSchedules(years, wanted, violations);
        }
        responsible.require(standing.responsible(), wanted.responsible(), violations);
        requireLinks(plan, standing.links(), wanted.links(), violations);
        requireDependencies(plan, activity, standing.dependsOn(), wanted.dependsOn(), violations);
        if (!violations.isEmpty()) {
            throw new Refusal.Invalid(violations);
        }
        requireNoneGone(standing, wanted);
    }

    private static void requireDetails(ActivityContent standing, ActivityContent wanted, List<Violation> violations) {
        Set<UUID> left = standing.detailIds().collect(Collectors.toCollection(HashSet::new));
        for (int index = 0; index < wanted.details().size(); index++) {
            UUID id = wanted.details().get(index).id();
            if (id != null && !left.remove(id)) {
                violations.add(new Violation(
                        "details[%d].id".formatted(index),
                        new Text(
                                "är ingen av aktivitetens punkter, eller står där två gånger",
                                "is none of the activity's details, or is there twice")));
            }
        }
    }

    // The years of a plan can have been changed since; what stands is not held against them.
    private static List<List<Schedule>> scheduled(ActivityContent content) {
        return Stream.concat(
                        Stream.of(content.schedules()),
                        content.details().stream().map(DetailRequest::schedules))
                .toList();
    }

    private static void requireSchedules(Span years, ActivityContent wanted, List<Violation> violations) {
        for (int index = 0; index < wanted.schedules().size(); index++) {
            Schedule schedule = wanted.schedules().get(index);
            String field = "schedules[%d]".formatted(index);
            requireWithin(years, schedule, field, violations);
            Integer before = schedule.detailsBefore();
            if (before != null && before > wanted.details().size()) {
                violations.add(new Violation(
                        field + ".detailsBefore",
                        Text.of(
                                "aktiviteten har bara %d punkter",
                                "the activity has only %d details",
                                wanted.details().size())));
            }
        }
        for (int index = 0; index < wanted.details().size(); index++) {
            List<Schedule> schedules = wanted.details().get(index).schedules();
            for (int number = 0; number < schedules.size(); number++) {
                String field = "details[%d].schedules[%d]".formatted(index, number);
                requireWithin(years, schedules.get(number), field, violations);
                if (schedules.get(number).detailsBefore() != null) {
                    violations.add(new Violation(
                            field + ".detailsBefore",
                            new Text(
                                    "anges bara för aktivitetens egna tider, inte för en punkts",
                                    "goes with the activity's own schedules, not with a detail's")));
                }
            }
        }
    }

    private static void requireWithin(Span years, Schedule schedule, String field, List<Violation> violations) {
        if (schedule.timing() == null) {
            return;
        }
        schedule.timing()
                .span()
                .filter(span -> !span.meets(years))
                .ifPresent(span -> violations.add(new Violation(
                        field + ".timing",
                        Text.of(
                                "%s till %s ligger helt utanför planens år, %s till %s",
                                "%s to %s lies wholly outside the plan's years, %s to %s",
                                span.begins(),
                                span.ends(),
                                years.begins(),
                                years.ends()))));
    }

    private void requireLinks(
            UUID plan, List<ActivityLink> standing, List<ActivityLink> wanted, List<Violation> violations) {
        if (wanted.equals(standing)) {
            return;
        }
        Set<UUID> known = targets.known(plan, wanted);
        Set<UUID> seen = new HashSet<>();
        for (int index = 0; index < wanted.size(); index++) {
            String field = "links[%d]".formatted(index);
            List<UUID> named = named(wanted.get(index));
            if (named.size() != 1) {
                violations.add(new Violation(
                        field,
                        Text.of(
                                "ska ha exakt ett av goal, planGoal, measure och effort, men har %d",
                                "must have exactly one of goal, planGoal, measure and effort, but has %d",
                                named.size())));
            } else if (!known.contains(named.getFirst())) {
                violations.add(new Violation(
                        field,
                        new Text(
                                "pekar på något som inte finns i kommunen eller, för planGoal, i planen",
                                "points to what is not there in the municipality or, for planGoal, in the plan")));
            } else if (!seen.add(named.getFirst())) {
                violations.add(new Violation(field, new Text("står där två gånger", "is there twice")));
            }
        }
    }

    private static List<UUID> named(ActivityLink link) {
        return Stream.of(link.goal(), link.planGoal(), link.measure(), link.effort())
                .filter(Objects::nonNull)
                .toList();
    }

    private void requireDependencies(
            UUID plan, @Nullable UUID activity, List<UUID> standing, List<UUID> wanted, List<Violation> violations) {
        if (wanted.equals(standing)) {
            return;
        }
        Map<UUID, String> numbers = targets.numbers(plan);
        Set<UUID> seen = new HashSet<>();
        for (int index = 0; index < wanted.size(); index++) {
            String field = "dependsOn[%d]".formatted(index);
            if (!numbers.containsKey(wanted.get(index))) {
                violations.add(
                        new Violation(field, new Text("är ingen aktivitet i planen", "is no activity of the plan")));
            } else if (!seen.add(wanted.get(index))) {
                violations.add(new Violation(field, new Text("står där två gånger", "is there twice")));
            }
        }
        // Nothing rests yet on what is new.
        if (activity != null) {
            requireNoCycle(plan, activity, wanted, numbers, violations);
        }
    }

    private void requireNoCycle(
            UUID plan, UUID activity, List<UUID> wanted, Map<UUID, String> numbers, List<Violation> violations) {
        Map<UUID, List<UUID>> restsOn = new HashMap<>(targets.dependencies(plan));
        restsOn.put(activity, wanted);
        new Dependencies<>(restsOn)
                .cycle()
                .ifPresent(round -> violations.add(new Violation(
                        "dependsOn",
                        Text.of(
                                "går runt: %s",
                                "goes round: %s",
                                round.stream()
                                        .map(id -> numbers.getOrDefault(id, "?"))
                                        .collect(Collectors.joining(" → "))))));
    }

    private void requireNoneGone(ActivityContent standing, ActivityContent wanted) {
        Set<UUID> gone = standing.detailIds().collect(Collectors.toCollection(HashSet::new));
        gone.removeAll(wanted.detailIds().collect(Collectors.toSet()));
        if (!targets.detailsThatOccurred(gone).isEmpty()) {
            throw new Refusal.Conflict(new Text(
                    "En punkt som skulle tas bort har tillfällen, som har ägt rum. Skicka dess id för att behålla den.",
                    "A detail that would go has occurrences, which took place. Send its id to keep it."));
        }
    }
}

package se.malbild.strategy.plandocument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.problem.Violation;
import se.malbild.strategy.activity.Dependencies;
import se.malbild.strategy.part.Parts;
import se.malbild.strategy.schedule.Schedule;
import se.malbild.strategy.schedule.Span;
import se.malbild.strategy.wholedocument.DocumentPart;
import se.malbild.strategy.wholedocument.NamedUnitRules;

/// What must hold between the parts of a plan's document, beyond the form of each. Finds all that is wrong at once.
final class PlanDocumentRules {

    private final PlanDocument document;
    private final List<NumberedActivity> activities;
    private final List<Violation> violations = new ArrayList<>();
    private final NamedUnitRules units;

    private PlanDocumentRules(PlanDocument document) {
        this.document = document;
        this.activities = NumberedActivity.of(document);
        this.units = new NamedUnitRules(document.units(), violations);
    }

    /// @throws Refusal.Invalid naming each place that does not fit the others
    static void require(PlanDocument document) {
        PlanDocumentRules rules = new PlanDocumentRules(document);
        rules.head();
        rules.evaluation();
        rules.activities();
        rules.dependencies();
        rules.units.requireUsed(new Text(
                "är varken planens enhet eller ansvarig för någon aktivitet",
                "is neither the plan's unit nor answers for an activity"));
        rules.total("activities", rules.activities.size());
        rules.total(
                "sections",
                document.openingSections().size() + document.closingSections().size());
        if (!rules.violations.isEmpty()) {
            throw new Refusal.Invalid(rules.violations);
        }
    }

    private void head() {
        PlanHead head = document.head();
        if (head.lastYear() < head.firstYear()) {
            add(
                    "head.lastYear",
                    "%d är före firstYear, %d",
                    "%d is before firstYear, %d",
                    head.lastYear(),
                    head.firstYear());
        }
        if (head.unit() != null) {
            units.requireListed(head.unit(), "head.unit");
        }
    }

    private void evaluation() {
        DocumentEvaluation evaluation = document.evaluation();
        if (evaluation == null) {
            return;
        }
        if (document.head().strategy() == null) {
            add(
                    "evaluation",
                    "kräver head.strategy: en utvärdering är av en strategi",
                    "needs head.strategy: an evaluation is of a strategy");
        }
        if (evaluation.evaluatedOn() != null
                && evaluation.reportedOn() != null
                && evaluation.reportedOn().isBefore(evaluation.evaluatedOn())) {
            add("evaluation.reportedOn", "är före evaluatedOn", "is before evaluatedOn");
        }
        for (int index = 0; index < evaluation.efforts().size(); index++) {
            years(evaluation.efforts().get(index), DocumentPart.place("evaluation.efforts", index));
        }
    }

    private void years(DocumentEffort effort, String place) {
        Integer first = effort.firstYear();
        Integer last = effort.lastYear();
        if ((first == null) != (last == null)) {
            add(
                    place,
                    "firstYear och lastYear anges båda eller ingen",
                    "firstYear and lastYear are both given or neither");
        } else if (first != null && last != null && last < first) {
            add(place + ".lastYear", "%d är före firstYear, %d", "%d is before firstYear, %d", last, first);
        }
    }

    private void activities() {
        for (NumberedActivity activity : activities) {
            DocumentActivity form = activity.form();
            units.requireResponsible(form.responsible(), activity.place() + ".responsible");
            schedules(form.schedules(), activity.place(), form.details().size());
            for (int index = 0; index < form.details().size(); index++) {
                String place = DocumentPart.place(activity.place() + ".details", index);
                schedules(form.details().get(index).schedules(), place, null);
            }
            for (int index = 0; index < form.links().size(); index++) {
                link(form.links().get(index), DocumentPart.place(activity.place() + ".links", index));
            }
        }
    }

    /// @param details of the activity; null when the schedules are a detail's
    private void schedules(List<Schedule> schedules, String owner, @Nullable Integer details) {
        for (int index = 0; index < schedules.size(); index++) {
            String place = DocumentPart.place(owner + ".schedules", index);
            Integer before = schedules.get(index).detailsBefore();
            if (before != null && details == null) {
                add(
                        place + ".detailsBefore",
                        "anges bara för aktivitetens egna tider, inte för en punkts",
                        "goes with the activity's own schedules, not with a detail's");
            } else if (before != null && details != null && before > details) {
                add(
                        place + ".detailsBefore",
                        "aktiviteten har bara %d punkter",
                        "the activity has only %d details",
                        details);
            }
            within(schedules.get(index), place + ".timing");
        }
    }

    private void within(Schedule schedule, String field) {
        PlanHead head = document.head();
        if (schedule.timing() == null || head.lastYear() < head.firstYear()) {
            return;
        }
        Span years = Span.ofYears(head.firstYear(), head.lastYear());
        schedule.timing()
                .span()
                .filter(span -> !span.meets(years))
                .ifPresent(span -> add(
                        field,
                        "%s till %s ligger helt utanför planens år, %s till %s",
                        "%s to %s lies wholly outside the plan's years, %s to %s",
                        span.begins(),
                        span.ends(),
                        years.begins(),
                        years.ends()));
    }

    private void link(DocumentLink link, String place) {
        if (link.targets() != 1) {
            add(
                    place,
                    "ska ha exakt ett av goal, planGoal, measure och effort, men har %d",
                    "must have exactly one of goal, planGoal, measure and effort, but has %d",
                    link.targets());
            return;
        }
        if (link.planGoal() != null && link.planGoal() > document.goals().size()) {
            add(
                    place + ".planGoal",
                    "planen har bara %d egna mål",
                    "the plan has only %d goals of its own",
                    document.goals().size());
        }
        if (link.evaluation() != null && link.effort() == null) {
            add(place + ".evaluation", "anges bara med effort", "goes with effort alone");
        }
        if (link.number() != null && link.goal() == null && link.measure() == null) {
            add(place + ".number", "anges bara med goal eller measure", "goes with goal or measure alone");
        }
        if (link.strategy() != null
                && (link.planGoal() != null || (link.effort() != null && link.evaluation() == null))) {
            add(
                    place + ".strategy",
                    "anges bara med goal, measure eller evaluation",
                    "goes with goal, measure or evaluation alone");
        }
        int efforts = document.evaluation() == null
                ? 0
                : document.evaluation().efforts().size();
        if (link.effort() != null && link.evaluation() == null && link.effort() > efforts) {
            add(
                    place + ".effort",
                    "dokumentets utvärdering har %d insatser",
                    "the document's evaluation has %d efforts",
                    efforts);
        }
    }

    private void dependencies() {
        Map<String, List<String>> restsOn = new HashMap<>();
        activities.forEach(
                activity -> restsOn.put(activity.number(), activity.form().dependsOn()));
        for (NumberedActivity activity : activities) {
            Set<String> seen = new HashSet<>();
            for (int index = 0; index < activity.form().dependsOn().size(); index++) {
                String number = activity.form().dependsOn().get(index);
                String place = DocumentPart.place(activity.place() + ".dependsOn", index);
                if (!restsOn.containsKey(number)) {
                    add(
                            place,
                            "planen har ingen aktivitet %s; 3.1 är tredje underkategorins första",
                            "the plan has no activity %s; 3.1 is the first of the third theme",
                            number);
                } else if (!seen.add(number)) {
                    add(place, "står där två gånger", "is there twice");
                }
            }
        }
        new Dependencies<>(restsOn).cycle().ifPresent(this::cycle);
    }

    private void cycle(List<String> round) {
        activities.stream()
                .filter(activity -> activity.number().equals(round.getFirst()))
                .findFirst()
                .ifPresent(activity -> add(
                        activity.place() + ".dependsOn", "går runt: %s", "goes round: %s", String.join(" → ", round)));
    }

    private void total(String kind, int count) {
        if (count > Parts.MOST_OF_A_KIND) {
            add(
                    kind,
                    "dokumentet har %d; en plan har högst %d av varje slag",
                    "the document has %d; a plan has at most %d of each kind",
                    count,
                    Parts.MOST_OF_A_KIND);
        }
    }

    private void add(String field, String swedish, String english, Object... values) {
        violations.add(new Violation(field, Text.of(swedish, english, values)));
    }
}

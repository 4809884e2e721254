package se.malbild.indicator.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.catalogue.FactsOfIndicators;
import se.malbild.indicator.catalogue.IndicatorFacts;
import se.malbild.indicator.catalogue.source.Violations;
import se.malbild.indicator.observation.Gender;
import se.malbild.kit.language.Text;

/// Holds what is asked against what there is. All that is wrong is said at once.
@ApplicationScoped
class ComparisonTerms {

    private static final List<ComparisonGroup> USUAL =
            List.of(ComparisonGroup.ALL, ComparisonGroup.COUNTY, ComparisonGroup.SIMILAR);
    private static final Text MUST_BE_GIVEN = new Text("ska anges", "must be given");

    private final FactsOfIndicators facts;
    private final ComparedGroups groups;
    private final SimilarGroups similar;

    @Inject
    ComparisonTerms(FactsOfIndicators facts, ComparedGroups groups, SimilarGroups similar) {
        this.facts = facts;
        this.groups = groups;
        this.similar = similar;
    }

    /// A comparison of one municipality, as it can be carried out.
    ///
    /// @param groups that it is compared with
    /// @param periods the oldest first
    record Agreed(
            IndicatorFacts indicator,
            String municipality,
            Gender gender,
            List<ComparedGroup> groups,
            List<String> periods) {}

    /// A table of one group and period, as it can be made.
    record AgreedTable(IndicatorFacts indicator, Gender gender, ComparedGroup group, String period) {}

    /// @param kinds none means the usual ones, and the chosen members when there are any
    /// @throws se.malbild.kit.problem.Refusal.Invalid when anything is wrong
    Agreed agree(ComparisonSubject subject, ComparedPeriods asked, List<ComparisonGroup> kinds) {
        Violations violations = new Violations();
        Optional<IndicatorFacts> indicator = indicator(subject, violations);
        List<String> periods = asked.resolve(violations);
        Set<ComparisonGroup> wanted = wanted(subject, kinds);
        check(subject, wanted, violations);
        String municipality = subject.municipality();
        if (municipality == null) {
            violations.add("municipality", MUST_BE_GIVEN);
        }
        violations.refuse();
        String compared = String.valueOf(municipality);
        List<ComparedGroup> with = wanted.stream()
                .map(kind -> groups.of(kind, compared, area(subject), subject.members()))
                .toList();
        return new Agreed(indicator.orElseThrow(), compared, subject.gender(), with, periods);
    }

    /// @throws se.malbild.kit.problem.Refusal.Invalid when anything is wrong, or there is no such group
    AgreedTable agree(ComparisonSubject subject, @Nullable String period, ComparisonGroup kind) {
        Violations violations = new Violations();
        Optional<IndicatorFacts> indicator = indicator(subject, violations);
        if (period == null) {
            violations.add("period", MUST_BE_GIVEN);
        }
        check(subject, Set.of(kind), violations);
        String municipality = subject.municipality();
        if (municipality == null && (kind == ComparisonGroup.COUNTY || kind == ComparisonGroup.SIMILAR)) {
            violations.add("municipality", Text.of("ska anges för gruppen %s", "must be given for the group %s", kind));
        }
        violations.refuse();
        ComparedGroup group = municipality == null
                ? withoutMunicipality(kind, subject)
                : groups.of(kind, municipality, area(subject), subject.members());
        if (group.unavailable() != null) {
            violations.add("similarIn", group.unavailable());
        }
        violations.refuse();
        return new AgreedTable(indicator.orElseThrow(), subject.gender(), group, String.valueOf(period));
    }

    private ComparedGroup withoutMunicipality(ComparisonGroup kind, ComparisonSubject subject) {
        return kind == ComparisonGroup.CHOSEN ? groups.chosen(subject.members()) : groups.all();
    }

    private Optional<IndicatorFacts> indicator(ComparisonSubject subject, Violations violations) {
        String code = subject.indicator();
        if (code == null) {
            violations.add("indicator", MUST_BE_GIVEN);
            return Optional.empty();
        }
        Optional<IndicatorFacts> indicator =
                Optional.ofNullable(facts.of(List.of(code)).get(code));
        if (indicator.isEmpty()) {
            violations.add(
                    "indicator",
                    Text.of("det finns ingen indikator med koden %s", "there is no indicator with the code %s", code));
        }
        if (subject.gender() != Gender.T) {
            indicator
                    .filter(found -> !found.dividedByGender())
                    .ifPresent(undivided -> violations.add(
                            "gender",
                            Text.of(
                                    "ska vara T: %s delas inte upp på kvinnor och män",
                                    "must be T: %s is not divided by gender", undivided.code())));
        }
        return indicator;
    }

    private static Set<ComparisonGroup> wanted(ComparisonSubject subject, List<ComparisonGroup> kinds) {
        Set<ComparisonGroup> wanted = new TreeSet<>(kinds.isEmpty() ? USUAL : kinds);
        if (kinds.isEmpty() && !subject.members().isEmpty()) {
            wanted.add(ComparisonGroup.CHOSEN);
        }
        return wanted;
    }

    private void check(ComparisonSubject subject, Set<ComparisonGroup> wanted, Violations violations) {
        boolean chosen = wanted.contains(ComparisonGroup.CHOSEN);
        if (chosen && subject.members().isEmpty()) {
            violations.add("member", new Text("ska anges för gruppen CHOSEN", "must be given for the group CHOSEN"));
        }
        if (!chosen && !subject.members().isEmpty()) {
            violations.add("member", new Text("gäller bara gruppen CHOSEN", "counts only for the group CHOSEN"));
        }
        String area = subject.similarIn();
        if (area != null && !wanted.contains(ComparisonGroup.SIMILAR)) {
            violations.add("similarIn", new Text("gäller bara gruppen SIMILAR", "counts only for the group SIMILAR"));
        }
        if (area != null && !similar.areas().contains(area)) {
            violations.add(
                    "similarIn",
                    Text.of(
                            "det finns inget område %s; de som finns är %s",
                            "there is no area %s; those that there are: %s", area, String.join(", ", similar.areas())));
        }
    }

    private static String area(ComparisonSubject subject) {
        String area = subject.similarIn();
        return area == null ? SimilarGroup.OVERALL : area;
    }
}

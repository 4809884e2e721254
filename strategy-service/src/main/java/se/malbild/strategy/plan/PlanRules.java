package se.malbild.strategy.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.access.RequestedMunicipality;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.problem.Violation;
import se.malbild.strategy.organisation.OrganisationUnits;
import se.malbild.strategy.strategy.Strategies;

/// What a plan's head must fulfil beyond what its form alone can tell.
@ApplicationScoped
class PlanRules {

    /// As many years as a plan is for at most.
    private static final int LONGEST = 20;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final OrganisationUnits units;
    private final Strategies strategies;
    private final RequestedMunicipality municipality;
    private final EntityManager database;

    @Inject
    PlanRules(
            OrganisationUnits units,
            Strategies strategies,
            RequestedMunicipality municipality,
            EntityManager database) {
        this.units = units;
        this.strategies = strategies;
        this.municipality = municipality;
        this.database = database;
    }

    /// @throws Refusal.Invalid naming each field that is wrong
    void require(PlanRequest head) {
        List<Violation> violations = new ArrayList<>();
        requireYear("firstYear", head.firstYear(), violations);
        requireYear("lastYear", head.lastYear(), violations);
        if (head.lastYear() < head.firstYear()) {
            violations.add(new Violation(
                    "lastYear",
                    Text.of(
                            "%d är före firstYear, %d",
                            "%d is before firstYear, %d", head.lastYear(), head.firstYear())));
        } else if (head.lastYear() - head.firstYear() >= LONGEST) {
            violations.add(new Violation(
                    "lastYear", Text.of("en plan gäller högst %d år", "a plan is for at most %d years", LONGEST)));
        }
        if (head.unit() != null && units.known(List.of(head.unit())).isEmpty()) {
            violations.add(new Violation(
                    "unit",
                    new Text(
                            "är ingen enhet i kommunen, eller har upphört",
                            "is no unit of the municipality, or has ended")));
        }
        requireStrategy(head.strategy(), violations);
        if (head.evaluation() != null && !isOf(head.evaluation(), head.strategy())) {
            violations.add(new Violation(
                    "evaluation",
                    new Text(
                            "är ingen utvärdering av strategin som anges i strategy",
                            "is no evaluation of the strategy that is named in strategy")));
        }
        if (!violations.isEmpty()) {
            throw new Refusal.Invalid(violations);
        }
    }

    // Forms keep to it themselves; the years of a copy are reckoned from those of the plan.
    private static void requireYear(String field, int year, List<Violation> violations) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            violations.add(new Violation(
                    field,
                    Text.of(
                            "%d är inget av åren %d till %d",
                            "%d is none of the years %d to %d", year, FIRST_YEAR, LAST_YEAR)));
        }
    }

    private void requireStrategy(@Nullable UUID strategy, List<Violation> violations) {
        if (strategy == null) {
            return;
        }
        try {
            strategies.require(strategy);
        } catch (Refusal.NotFound e) {
            violations.add(new Violation(
                    "strategy", new Text("är ingen strategi i kommunen", "is no strategy of the municipality")));
        }
    }

    private boolean isOf(UUID evaluation, @Nullable UUID strategy) {
        return strategy != null
                && (Boolean) database.createNativeQuery("""
                        SELECT EXISTS (SELECT FROM evaluation
                            WHERE municipality_id = :municipality AND id = :evaluation AND strategy_id = :strategy)""")
                        .setParameter("municipality", municipality.id())
                        .setParameter("evaluation", evaluation)
                        .setParameter("strategy", strategy)
                        .getSingleResult();
    }
}

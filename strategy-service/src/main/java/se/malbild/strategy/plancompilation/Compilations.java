package se.malbild.strategy.plancompilation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.access.RequestedMunicipality;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.time.Sweden;
import se.malbild.strategy.plan.PlanAccess;
import se.malbild.strategy.strategy.Strategies;

/// Compiles the plans of the municipality that the request is about.
@ApplicationScoped
@Transactional
class Compilations {

    private final CompilationRows rows;
    private final KeptCompilations kept;
    private final Strategies strategies;
    private final PlanAccess access;
    private final RequestedMunicipality municipality;
    private final Clock clock;

    @Inject
    Compilations(
            CompilationRows rows,
            KeptCompilations kept,
            Strategies strategies,
            PlanAccess access,
            RequestedMunicipality municipality,
            Clock clock) {
        this.rows = rows;
        this.kept = kept;
        this.strategies = strategies;
        this.access = access;
        this.municipality = municipality;
        this.clock = clock;
    }

    /// @throws Refusal.Invalid when several strategies are valid in the year, or the day is after it
    /// @throws Refusal.NotFound when there is no such strategy, or none is valid in the year
    /// @throws Refusal.Forbidden when it is asked what is behind by who does not see that
    WrittenCompilation of(CompilationQuery query) {
        boolean seesProgress = access.seesUndecided();
        if (query.behind && !seesProgress) {
            throw new Refusal.Forbidden(new Text(
                    "Vad som är försenat ser bara de som arbetar för kommunen.",
                    "What is behind is seen by those who work for the municipality alone."));
        }
        LocalDate day = query.day(Sweden.dayOf(clock.instant()));
        LocalDate on = seesProgress ? day : null;
        CompilationKey key = new CompilationKey(
                municipality.id(), seesProgress, query.year(), query.strategy, on, query.unit, query.behind);
        return kept.of(key, () -> compiled(query, on));
    }

    private PlanCompilation compiled(CompilationQuery query, @Nullable LocalDate on) {
        StrategyRow strategy = strategy(query);
        return new CompilationTree(rows.of(strategy, query, access.visibleStatuses()), query, on).compilation();
    }

    private StrategyRow strategy(CompilationQuery query) {
        if (query.strategy != null) {
            strategies.require(query.strategy);
            return rows.chosen(query.strategy);
        }
        List<StrategyRow> valid = rows.valid("ADOPTED", query);
        if (valid.isEmpty()) {
            // Of a year that has passed another may have taken its place since.
            valid = rows.valid("SUPERSEDED", query);
        }
        return only(valid, query.year());
    }

    private static StrategyRow only(List<StrategyRow> valid, int year) {
        if (valid.isEmpty()) {
            throw new Refusal.NotFound(Text.of(
                    "Kommunen har ingen antagen strategi som gäller %s. Ange en med strategy.",
                    "The municipality has no adopted strategy that is valid in %s. Name one with strategy.",
                    Integer.toString(year)));
        }
        if (valid.size() > 1) {
            String names = valid.stream()
                    .map(strategy -> "%s (%s)".formatted(strategy.title(), strategy.id()))
                    .collect(Collectors.joining(", "));
            throw new Refusal.Invalid(
                    "strategy",
                    Text.of(
                            "ska anges: flera strategier gäller %s: %s",
                            "must be given: several strategies are valid in %s: %s", Integer.toString(year), names));
        }
        return valid.getFirst();
    }
}

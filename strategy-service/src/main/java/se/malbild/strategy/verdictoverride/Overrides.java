package se.malbild.strategy.verdictoverride;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.access.RequestedMunicipality;
import se.malbild.kit.language.Text;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.kit.precondition.Precondition;
import se.malbild.kit.precondition.Versioned;
import se.malbild.kit.problem.Refusal;
import se.malbild.strategy.measure.Measures;

/// The overrides of the municipality that the request is about. Whoever sees a measure sees its overrides.
@ApplicationScoped
@Transactional
class Overrides {

    private final OverrideRepository overrides;
    private final VerdictsInForce verdicts;
    private final Measures measures;
    private final RequestedMunicipality municipality;
    private final Precondition precondition;
    private final Clock clock;

    @Inject
    Overrides(
            OverrideRepository overrides,
            VerdictsInForce verdicts,
            Measures measures,
            RequestedMunicipality municipality,
            Precondition precondition,
            Clock clock) {
        this.overrides = overrides;
        this.verdicts = verdicts;
        this.measures = measures;
        this.municipality = municipality;
        this.precondition = precondition;
        this.clock = clock;
    }

    /// @param year only those of this year; null for all
    Page<OverrideResponse> page(UUID measureId, @Nullable Integer year, SortOrder order, PageRequest page) {
        measures.require(measureId);
        Instant now = clock.instant();
        return overrides.page(measureId, year, order, page).map(found -> OverrideResponse.of(found, now));
    }

    Versioned<OverrideResponse> get(UUID id) {
        return versioned(visible(id), clock.instant());
    }

    /// Puts an override in force; the one of the same measure and year that is in force makes way for it.
    ///
    /// @throws Refusal.Invalid when the year is not judged, or the last day cannot be
    Versioned<OverrideResponse> create(UUID measureId, OverrideRequest form) {
        UUID strategyId = measures.get(measureId).body().strategy();
        requireJudged(measureId, form.year());
        Instant now = clock.instant();
        VerdictOverride begun = VerdictOverride.begin(strategyId, measureId, form, now);
        overrides.holdOpen(measureId, form.year()).ifPresent(standing -> standing.makeWay(now));
        // Written before the new one is, which would otherwise be a second.
        overrides.flush();
        overrides.persistAndFlush(begun);
        verdicts.verdictTurned(OverrideTurn.BEGAN, List.of(begun.subject()));
        return versioned(begun, now);
    }

    /// @param change gives the form to write, from the one that stands
    Versioned<OverrideResponse> change(UUID id, UnaryOperator<OverrideRequest> change) {
        VerdictOverride override = visible(id);
        precondition.requireSeen(override.version());
        OverrideRequest form = change.apply(override.form());
        Instant now = clock.instant();
        if (!form.equals(override.form())) {
            override.rewrite(form, now);
            overrides.flush();
        }
        return versioned(override, now);
    }

    /// Takes an override out of force, before its last day has passed.
    ///
    /// @throws Refusal.Conflict when it is not in force
    Versioned<OverrideResponse> end(UUID id, String reason) {
        VerdictOverride override = visible(id);
        precondition.requireSeen(override.version());
        Instant now = clock.instant();
        override.end(reason, now);
        overrides.flush();
        verdicts.verdictTurned(OverrideTurn.ENDED, List.of(override.subject()));
        return versioned(override, now);
    }

    private void requireJudged(UUID measureId, int year) {
        List<Integer> years = overrides.yearsJudged(municipality, measureId);
        if (years.isEmpty()) {
            throw new Refusal.Invalid(
                    "year",
                    new Text(
                            "går inte: måttet har ännu inte bedömts för något år",
                            "is not possible: the measure has not been judged for any year yet"));
        }
        if (!years.contains(year)) {
            String judged = years.stream().map(String::valueOf).collect(Collectors.joining(", "));
            throw new Refusal.Invalid(
                    "year",
                    Text.of(
                            "ska vara ett år som måttet har bedömts för: %s",
                            "must be a year that the measure has been judged for: %s", judged));
        }
    }

    private VerdictOverride visible(UUID id) {
        VerdictOverride override = overrides
                .findByIdOptional(id)
                .orElseThrow(() -> new Refusal.NotFound(Text.of(
                        "Det finns inget åsidosättande %s i kommunen.",
                        "There is no override %s in the municipality.", id)));
        measures.require(override.measureId());
        return override;
    }

    private static Versioned<OverrideResponse> versioned(VerdictOverride override, Instant now) {
        return new Versioned<>(OverrideResponse.of(override, now), override.version());
    }
}

package se.malbild.strategy.plandocument;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import se.malbild.kit.precondition.Versioned;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.time.Sweden;
import se.malbild.strategy.plan.PlanRequest;
import se.malbild.strategy.plan.PlanResponse;
import se.malbild.strategy.plan.Plans;
import se.malbild.strategy.wholedocument.DraftStatements;

/// Copies of plans.
@ApplicationScoped
@Transactional
class PlanCopies {

    private final StandingPlans standing;
    private final Plans plans;
    private final PlanStore store;
    private final DraftStatements statements;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    PlanCopies(
            StandingPlans standing,
            Plans plans,
            PlanStore store,
            DraftStatements statements,
            ObjectMapper json,
            Clock clock) {
        this.standing = standing;
        this.plans = plans;
        this.store = store;
        this.statements = statements;
        this.json = json;
        this.clock = clock;
    }

    /// Makes a draft out of a plan.
    ///
    /// @throws Refusal.NotFound when the actor sees no such plan
    Versioned<PlanResponse> copy(UUID id, PlanCopyRequest form) {
        PlanContents contents = standing.of(id).contents();
        PlanRequest head = head(contents.plan(), form);
        PlanResponse made = plans.create(head, id).body();
        WantedPlan wanted = new WantedPlan(json, head.span(), Sweden.dayOf(clock.instant()));
        new PlanCopy(contents, head, Boolean.TRUE.equals(form.all())).addTo(wanted, statements::newIds);
        store.write(made.id(), wanted);
        return plans.get(made.id());
    }

    // A case number is that of the old plan alone.
    private static PlanRequest head(PlanResponse plan, PlanCopyRequest form) {
        int first = Objects.requireNonNullElse(form.firstYear(), plan.lastYear() + 1);
        int last = Objects.requireNonNullElse(form.lastYear(), first + plan.lastYear() - plan.firstYear());
        return new PlanRequest(
                plan.kind(),
                Objects.requireNonNullElse(form.title(), plan.title()),
                form.unit() == null ? plan.unit() : form.unit(),
                plan.strategy(),
                plan.evaluation(),
                first,
                last,
                plan.issuer(),
                plan.issuerOtherLanguage(),
                null,
                plan.documentOwner());
    }
}

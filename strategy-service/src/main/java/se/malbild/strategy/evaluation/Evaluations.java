package se.malbild.strategy.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.malbild.kit.access.Actor;
import se.malbild.kit.access.Role;
import se.malbild.kit.language.Text;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.kit.precondition.Precondition;
import se.malbild.kit.precondition.Versioned;
import se.malbild.kit.problem.Refusal;
import se.malbild.strategy.part.Whole;
import se.malbild.strategy.strategy.Strategies;

/// The evaluations of the strategies of the municipality that the request is about. They are seen by whoever sees the
/// strategy, and written by coordinators, whatever status it has.
@ApplicationScoped
@Transactional
public class Evaluations implements Whole {

    private final EvaluationRepository evaluations;
    private final EffortRows efforts;
    private final EvaluationUses uses;
    private final Strategies strategies;
    private final Actor actor;
    private final Precondition precondition;
    private final Clock clock;

    @Inject
    Evaluations(
            EvaluationRepository evaluations,
            EffortRows efforts,
            EvaluationUses uses,
            Strategies strategies,
            Actor actor,
            Precondition precondition,
            Clock clock) {
        this.evaluations = evaluations;
        this.efforts = efforts;
        this.uses = uses;
        this.strategies = strategies;
        this.actor = actor;
        this.precondition = precondition;
        this.clock = clock;
    }

    Page<EvaluationResponse> page(UUID strategyId, SortOrder order, PageRequest page) {
        strategies.require(strategyId);
        return evaluations.page(strategyId, order, page).map(EvaluationResponse::of);
    }

    Versioned<EvaluationResponse> get(UUID id) {
        return versioned(visible(id));
    }

    /// An evaluation with its efforts.
    ///
    /// @throws Refusal.NotFound when the actor sees no such evaluation
    public WholeEvaluation whole(UUID id) {
        return whole(visible(id));
    }

    /// The evaluation of a strategy with a title, however its letters are cased.
    ///
    /// @throws Refusal.NotFound when the actor sees no such strategy
    public Optional<WholeEvaluation> find(UUID strategyId, String title) {
        strategies.require(strategyId);
        return evaluations.titled(strategyId, title).map(this::whole);
    }

    /// Writes an evaluation with its efforts, in their order.
    ///
    /// @throws Refusal.Forbidden when the actor is no coordinator
    /// @throws Refusal.Conflict when the strategy has one with the title
    /// @throws Refusal.Invalid naming fields of the evaluation, and those of efforts as `efforts[i].…`
    public WholeEvaluation create(UUID strategyId, EvaluationRequest form, List<EffortRequest> proposed) {
        if (!actor.has(Role.COORDINATOR)) {
            throw new Refusal.Forbidden(new Text(
                    "Näringslivskontoret (coordinator) skriver utvärderingar.",
                    "The business office (coordinator) writes evaluations."));
        }
        for (int index = 0; index < proposed.size(); index++) {
            proposed.get(index).requireYears("efforts[%d].".formatted(index));
        }
        Evaluation evaluation = stored(strategyId, form);
        efforts.write(strategyId, evaluation.id(), proposed);
        return whole(evaluation);
    }

    Versioned<EvaluationResponse> create(UUID strategyId, EvaluationRequest form) {
        return versioned(stored(strategyId, form));
    }

    private Evaluation stored(UUID strategyId, EvaluationRequest form) {
        strategies.require(strategyId);
        form.requireOrder();
        requireFree(strategyId, form.title());
        Evaluation evaluation = Evaluation.of(strategyId, form, clock.instant());
        evaluations.persistAndFlush(evaluation);
        return evaluation;
    }

    /// @param change gives the form to write, from the one that stands
    Versioned<EvaluationResponse> change(UUID id, UnaryOperator<EvaluationRequest> change) {
        Evaluation evaluation = visible(id);
        precondition.requireSeen(evaluation.version());
        EvaluationRequest form = change.apply(evaluation.form());
        if (form.equals(evaluation.form())) {
            return versioned(evaluation);
        }
        form.requireOrder();
        if (!form.title().equalsIgnoreCase(evaluation.form().title())) {
            requireFree(evaluation.strategyId(), form.title());
        }
        evaluation.rewrite(form, clock.instant());
        evaluations.flush();
        return versioned(evaluation);
    }

    /// Deletes it with its efforts.
    ///
    /// @throws Refusal.Conflict when plans take it up, or activities serve its efforts
    void delete(UUID id) {
        Evaluation evaluation = visible(id);
        precondition.requireSeen(evaluation.version());
        uses.requireUnused(id);
        evaluations.delete(evaluation);
        evaluations.flush();
    }

    @Override
    public void require(UUID id) {
        visible(id);
    }

    /// Holds an evaluation against others who write to it; it can always be written.
    @Override
    public void lockDraft(UUID id) {
        locked(id);
    }

    @Override
    public void lockWritable(UUID id) {
        locked(id);
    }

    /// Holds an evaluation against others who write to it, and tells of which strategy it is.
    UUID lockedStrategy(UUID id) {
        return locked(id).strategyId();
    }

    private Evaluation locked(UUID id) {
        Evaluation evaluation = visible(id);
        try {
            evaluations.getEntityManager().refresh(evaluation, LockModeType.PESSIMISTIC_WRITE);
        } catch (EntityNotFoundException e) {
            throw unknown(id);
        }
        return evaluation;
    }

    private void requireFree(UUID strategyId, String title) {
        if (evaluations.titled(strategyId, title).isPresent()) {
            throw new Refusal.Conflict(Text.of(
                    "Strategin har redan en utvärdering med titeln %s.",
                    "The strategy already has an evaluation titled %s.", title));
        }
    }

    private Evaluation visible(UUID id) {
        Evaluation evaluation = evaluations.findByIdOptional(id).orElseThrow(() -> unknown(id));
        strategies.require(evaluation.strategyId());
        return evaluation;
    }

    private static Refusal unknown(UUID id) {
        return new Refusal.NotFound(Text.of(
                "Det finns ingen utvärdering %s i kommunen.", "There is no evaluation %s in the municipality.", id));
    }

    private WholeEvaluation whole(Evaluation evaluation) {
        return new WholeEvaluation(
                evaluation.id(), evaluation.strategyId(), evaluation.form(), efforts.of(evaluation.id()));
    }

    private static Versioned<EvaluationResponse> versioned(Evaluation evaluation) {
        return new Versioned<>(EvaluationResponse.of(evaluation), evaluation.version());
    }
}

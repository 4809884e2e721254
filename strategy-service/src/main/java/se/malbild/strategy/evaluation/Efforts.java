package se.malbild.strategy.evaluation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.malbild.kit.language.Text;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.kit.precondition.Versioned;
import se.malbild.strategy.part.Parts;
import se.malbild.strategy.part.Whole;

/// The efforts of the evaluations of the municipality that the request is about.
@ApplicationScoped
@Transactional
public class Efforts extends Parts<Effort, EffortRequest, EffortResponse> {

    private final EffortRepository efforts;
    private final Evaluations evaluations;
    private final EvaluationUses uses;

    @Inject
    Efforts(EffortRepository efforts, Evaluations evaluations, EvaluationUses uses) {
        this.efforts = efforts;
        this.evaluations = evaluations;
        this.uses = uses;
    }

    Page<EffortResponse> page(UUID evaluationId, SortOrder order, PageRequest page) {
        return page(evaluationId, Map.of(), order, page);
    }

    /// Adds one to an evaluation, last.
    Versioned<EffortResponse> create(UUID evaluationId, EffortRequest form) {
        form.requireYears("");
        UUID strategy = evaluations.lockedStrategy(evaluationId);
        return create(Effort.of(strategy, evaluationId, nextPosition(evaluationId, new Parameters())), form);
    }

    @Override
    protected Whole whole() {
        return evaluations;
    }

    @Override
    protected String wholeField() {
        return "evaluationId";
    }

    @Override
    protected PanacheRepositoryBase<Effort, UUID> rows() {
        return efforts;
    }

    @Override
    protected String source() {
        return "Effort p";
    }

    @Override
    protected Text unknown(UUID id) {
        return Text.of("Det finns ingen insats %s i kommunen.", "There is no effort %s in the municipality.", id);
    }

    @Override
    protected EffortRequest form(Effort effort) {
        return effort.form();
    }

    @Override
    protected List<EffortResponse> responses(List<Effort> found) {
        return found.stream().map(EffortResponse::of).toList();
    }

    @Override
    protected void check(Effort effort, EffortRequest standing, EffortRequest form) {
        form.requireYears("");
    }

    @Override
    protected void write(Effort effort, EffortRequest form, Instant now) {
        effort.rewrite(form, now);
    }

    @Override
    protected void checkDeletion(Effort effort) {
        uses.requireUnserved(effort.id());
    }

    // Their numbers have no gaps.
    @Override
    protected void deleted(Effort effort) {
        closeGap(effort, new Parameters());
    }
}

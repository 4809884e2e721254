package se.malbild.strategy.plan;

import io.quarkus.panache.common.Parameters;
import jakarta.inject.Inject;
import se.malbild.strategy.part.Parts;

/// What all parts of a plan have in common.
///
/// @param <E> the part
/// @param <F> the form that it is written with
/// @param <R> the part as the API shows it
public abstract class PlanParts<E extends PlanPart, F, R> extends Parts<E, F, R> {

    @Inject
    Plans plans;

    @Override
    protected final Plans whole() {
        return plans;
    }

    @Override
    protected final String wholeField() {
        return "planId";
    }

    /// What a part has in common with those that stand beside it, and are numbered with it: names of fields, and values
    /// that may be null.
    protected Parameters beside(E part) {
        return new Parameters();
    }

    // Their numbers have no gaps.
    @Override
    protected void deleted(E part) {
        closeGap(part, beside(part));
    }

    protected final Plans plans() {
        return plans;
    }
}

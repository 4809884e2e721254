package se.malbild.strategy.wholedocument;

import java.util.function.Supplier;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.problem.Violation;

/// Says where in a document something is wrong that was found by who knows only the part.
public final class Located {

    private Located() {}

    /// @param field where in the document the part stands
    public static <T> T at(String field, Supplier<T> work) {
        try {
            return work.get();
        } catch (Refusal.Invalid invalid) {
            throw new Refusal.Invalid(invalid.violations().stream()
                    .map(violation -> new Violation(field + "." + violation.field(), violation.message()))
                    .toList());
        }
    }
}

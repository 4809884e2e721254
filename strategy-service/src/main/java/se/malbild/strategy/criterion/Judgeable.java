package se.malbild.strategy.criterion;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A criterion whose parts fit each other: a direction that is one, a baseline before its target, no more than three
/// levels, and a short name of its own for everything that is to be reported.
@Target({FIELD, PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = JudgeableValidator.class)
public @interface Judgeable {

    String message() default "{se.malbild.strategy.criterion.Judgeable.depth}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

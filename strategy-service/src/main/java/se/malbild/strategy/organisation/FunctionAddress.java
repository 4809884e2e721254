package se.malbild.strategy.organisation;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What can be the e-mail address of a function. Whether it is read by a function or a person, nobody can tell by its
/// letters: `anna.lind@` may be either, so that none is refused for how it looks.
@Target({FIELD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Size(min = 1, max = 254)
@Email(regexp = "[^\\s@\"]+@[^\\s@]+\\.[^\\s@.]{2,}")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
public @interface FunctionAddress {

    String message() default "{se.malbild.strategy.organisation.FunctionAddress}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

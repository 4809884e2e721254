package se.malbild.strategy.text;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/// A text in CommonMark that can be read and shown in no time.
@Target({FIELD, PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CommonMark.Validator.class)
public @interface CommonMark {

    String message() default "{se.malbild.strategy.text.CommonMark}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// Says nothing of a missing text.
    class Validator implements ConstraintValidator<CommonMark, String> {

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || CommonMarkParser.isReadable(text);
        }
    }
}

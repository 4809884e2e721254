package se.malbild.strategy.plansection;

import static java.lang.annotation.ElementType.TYPE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/// A section of a plan has something in it, and what its kind needs.
@Target(TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FittingContent.Validator.class)
@interface FittingContent {

    String message() default "{se.malbild.strategy.plansection.FittingContent}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// A TABLE has a table and nothing else has one; the list of efforts lists them by itself, and the others say
    /// something.
    class Validator implements ConstraintValidator<FittingContent, PlanSectionRequest> {

        @Override
        public boolean isValid(@Nullable PlanSectionRequest section, ConstraintValidatorContext context) {
            if (section == null || section.kind() == null) {
                return true;
            }
            boolean tableFits = (section.kind() == PlanSectionKind.TABLE) == (section.table() != null);
            boolean empty = section.heading() == null && section.text() == null && section.caption() == null;
            boolean saysSomething =
                    !empty || section.kind() == PlanSectionKind.TABLE || section.kind() == PlanSectionKind.EFFORT_LIST;
            if (tableFits && saysSomething) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode(tableFits ? "text" : "table")
                    .addConstraintViolation();
            return false;
        }
    }
}

package se.malbild.strategy.section;

import static java.lang.annotation.ElementType.TYPE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/// A section has something in it, and what its kind needs.
@Target(TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FittingContent.Validator.class)
@interface FittingContent {

    String message() default "{se.malbild.strategy.section.FittingContent}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// A TABLE has a table and nothing else has one; the list of focus areas lists them by itself, and the others say
    /// something.
    class Validator implements ConstraintValidator<FittingContent, SectionRequest> {

        @Override
        public boolean isValid(@Nullable SectionRequest section, ConstraintValidatorContext context) {
            if (section == null || section.kind() == null) {
                return true;
            }
            boolean tableFits = (section.kind() == SectionKind.TABLE) == (section.table() != null);
            boolean empty = section.heading() == null && section.text() == null && section.caption() == null;
            boolean saysSomething =
                    !empty || section.kind() == SectionKind.TABLE || section.kind() == SectionKind.FOCUS_AREA_LIST;
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

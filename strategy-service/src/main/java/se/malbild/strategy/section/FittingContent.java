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
public @interface FittingContent {

    String message() default "{se.malbild.strategy.section.FittingContent}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// A TABLE has a table and nothing else has one; what lists something by itself can be empty, and the others say
    /// something.
    class Validator implements ConstraintValidator<FittingContent, PrintedContent> {

        @Override
        public boolean isValid(@Nullable PrintedContent section, ConstraintValidatorContext context) {
            PrintedContent.Asked asked = section == null ? null : section.asked();
            if (section == null || asked == null) {
                return true;
            }
            boolean tableFits = (asked == PrintedContent.Asked.TABLE) == (section.table() != null);
            boolean empty = section.heading() == null && section.text() == null && section.caption() == null;
            if (tableFits && (!empty || asked != PrintedContent.Asked.WORDS)) {
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

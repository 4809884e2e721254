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

    /// A TABLE has a table, the list of focus areas lists them by itself, and everything else says something.
    class Validator implements ConstraintValidator<FittingContent, SectionRequest> {

        @Override
        public boolean isValid(@Nullable SectionRequest section, ConstraintValidatorContext context) {
            if (section == null || section.kind() == null) {
                return true;
            }
            return switch (section.kind()) {
                case TABLE -> section.table() != null;
                case FOCUS_AREA_LIST -> section.table() == null;
                case PREFACE, PROSE, FIGURE, IMPLEMENTATION ->
                    section.heading() != null || section.text() != null || section.caption() != null;
            };
        }
    }
}

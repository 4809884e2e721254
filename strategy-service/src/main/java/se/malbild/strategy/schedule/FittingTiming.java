package se.malbild.strategy.schedule;

import static java.lang.annotation.ElementType.TYPE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A timing names days that there are, and does not end before it begins.
@Target(TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FittingTiming.Validator.class)
@interface FittingTiming {

    String message() default "{se.malbild.strategy.schedule.FittingTiming.end}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// Reports at the field that does not fit the others; says nothing of what is missing.
    class Validator implements ConstraintValidator<FittingTiming, Timing> {

        private static final String NO_SUCH_DAY = "{se.malbild.strategy.schedule.FittingTiming.day}";

        @Override
        public boolean isValid(@Nullable Timing timing, ConstraintValidatorContext context) {
            return switch (timing) {
                case Timing.Years(Integer first, Integer last)
                when isBefore(last, first) ->
                    report(context, context.getDefaultConstraintMessageTemplate(), "lastYear");
                case Timing.Between(LocalDate from, LocalDate to)
                when isBefore(to, from) -> report(context, context.getDefaultConstraintMessageTemplate(), "to");
                case Timing.OnDay day when !day.exists() -> report(context, NO_SUCH_DAY, "day");
                case null, default -> true;
            };
        }

        private static <T> boolean isBefore(@Nullable Comparable<? super T> one, @Nullable T other) {
            return one != null && other != null && one.compareTo(other) < 0;
        }

        private static boolean report(ConstraintValidatorContext context, String template, String field) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(template)
                    .addPropertyNode(field)
                    .addConstraintViolation();
            return false;
        }
    }
}

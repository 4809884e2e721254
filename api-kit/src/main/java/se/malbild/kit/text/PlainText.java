package se.malbild.kit.text;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/// A text without control characters (line breaks and tabs are no such) and without halves of characters.
@Target({FIELD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlainText.Validator.class)
public @interface PlainText {

    String message() default "{se.malbild.kit.text.PlainText}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// Looks at each character.
    class Validator implements ConstraintValidator<PlainText, String> {

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || isPlain(text);
        }

        /// For a text that no annotation stands on.
        public static boolean isPlain(String text) {
            return text.codePoints().allMatch(Validator::belongs);
        }

        private static boolean belongs(int character) {
            boolean layout = character == '\n' || character == '\t' || character == '\r';
            return layout
                    || !(Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE);
        }
    }
}

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

/// A text that says something, without control characters (line breaks and tabs are no such) and without halves of
/// characters.
@Target({FIELD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlainText.Validator.class)
public @interface PlainText {

    String message() default "{se.malbild.kit.text.PlainText}";

    /// True where a text may be empty, as a cell of a table may; an optional text is left out instead.
    boolean blank() default false;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// Looks at each character.
    class Validator implements ConstraintValidator<PlainText, String> {

        private boolean blank;

        @Override
        public void initialize(PlainText wanted) {
            blank = wanted.blank();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            if (text == null || (blank && text.isEmpty())) {
                return true;
            }
            if (!isPlain(text)) {
                return false;
            }
            if (blank || text.codePoints().anyMatch(Validator::isVisible)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("{se.malbild.kit.text.PlainText.blank}")
                    .addConstraintViolation();
            return false;
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

        private static boolean isVisible(int character) {
            return switch (Character.getType(character)) {
                case Character.SPACE_SEPARATOR,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.CONTROL,
                        Character.FORMAT -> false;
                default -> character != HANGUL_FILLER;
            };
        }

        private static final int HANGUL_FILLER = 0x3164;
    }
}

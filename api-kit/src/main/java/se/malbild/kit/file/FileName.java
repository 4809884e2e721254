package se.malbild.kit.file;

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

/// The name of a file and not a path: no slashes, and nothing that makes a name read as another one.
@Target({FIELD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FileName.Validator.class)
public @interface FileName {

    String message() default "{se.malbild.kit.file.FileName}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// Looks at each character; says nothing of a missing name.
    class Validator implements ConstraintValidator<FileName, String> {

        @Override
        public boolean isValid(@Nullable String name, ConstraintValidatorContext context) {
            return name == null
                    || (!name.equals(".")
                            && !name.equals("..")
                            && name.codePoints().allMatch(Validator::belongs));
        }

        private static boolean belongs(int character) {
            return character != '/' && character != '\\' && !isUnseen(character);
        }

        private static boolean isUnseen(int character) {
            return switch (Character.getType(character)) {
                case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    true;
                default -> turnsTheText(character);
            };
        }

        // With U+202E before its end, "fakturagpj.exe" would be shown as "fakturaexe.jpg".
        private static boolean turnsTheText(int character) {
            return switch (Character.getDirectionality(character)) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                        Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                        Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                        Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                        Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                        Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> true;
                default -> false;
            };
        }
    }
}

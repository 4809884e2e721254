package se.malbild.kit.municipality;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/// The code is that of one of the 290 municipalities.
@Target({FIELD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KnownMunicipality.Validator.class)
public @interface KnownMunicipality {

    String message() default "{se.malbild.kit.municipality.KnownMunicipality}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// Looks the code up; says nothing of a missing one.
    @ApplicationScoped
    class Validator implements ConstraintValidator<KnownMunicipality, String> {

        private final MunicipalityRegister register;

        @Inject
        Validator(MunicipalityRegister register) {
            this.register = register;
        }

        @Override
        public boolean isValid(@Nullable String id, ConstraintValidatorContext context) {
            return id == null || register.knows(id);
        }
    }
}

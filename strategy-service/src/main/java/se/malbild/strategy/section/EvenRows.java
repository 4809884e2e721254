package se.malbild.strategy.section;

import static java.lang.annotation.ElementType.TYPE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/// Every row of the table has as many cells as its header.
@Target(TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = EvenRows.Validator.class)
@interface EvenRows {

    String message() default "{se.malbild.strategy.section.EvenRows}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// Names the first row that does not fit, and how many cells it has.
    class Validator implements ConstraintValidator<EvenRows, PrintedTable> {

        @Override
        public boolean isValid(@Nullable PrintedTable table, ConstraintValidatorContext context) {
            if (table == null || table.header() == null || table.rows() == null) {
                return true;
            }
            List<List<String>> rows = table.rows();
            for (int row = 0; row < rows.size(); row++) {
                if (rows.get(row) != null
                        && rows.get(row).size() != table.header().size()) {
                    report(context, row, rows.get(row).size(), table.header().size());
                    return false;
                }
            }
            return true;
        }

        private static void report(ConstraintValidatorContext context, int row, int cells, int expected) {
            context.disableDefaultConstraintViolation();
            HibernateConstraintValidatorContext report = context.unwrap(HibernateConstraintValidatorContext.class);
            report.addMessageParameter("cells", cells)
                    .addMessageParameter("expected", expected)
                    .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("rows")
                    .addBeanNode()
                    .inIterable()
                    .atIndex(row)
                    .addConstraintViolation();
        }
    }
}

package se.malbild.indicator.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row of a csv answer, field by field. A field without a value is empty.
public final class CsvRow {

    /// What makes a spreadsheet take a text for a formula.
    private static final String FORMULA_BEGINS = "=+-@\t\r";

    private final CsvForm form;
    private final List<String> fields = new ArrayList<>();

    CsvRow(CsvForm form) {
        this.form = form;
    }

    /// Something with a form of its own: a code, a period, a day, a moment.
    public CsvRow code(@Nullable Object code) {
        fields.add(code == null ? "" : code.toString());
        return this;
    }

    /// Words that somebody has written. What a spreadsheet would carry out as a formula gets an apostrophe first.
    public CsvRow text(@Nullable String text) {
        boolean isFormula = text != null && !text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0;
        return code(isFormula ? "'" + text : text);
    }

    public CsvRow number(@Nullable BigDecimal number) {
        return code(number == null ? null : number.toPlainString().replace('.', form.decimal()));
    }

    List<String> fields() {
        return fields;
    }
}

package se.malbild.indicator.source.scb;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What stands in a cell.
///
/// @param value null when there is none
/// @param mark such as `..`, `.` or `-`; empty when there is none
record Cell(@Nullable BigDecimal value, String mark) {

    /// There is a value, and nothing is said of it.
    boolean isPlain() {
        return value != null && mark.isEmpty();
    }

    /// Nothing at all is said.
    boolean isBlank() {
        return value == null && mark.isEmpty();
    }

    @Override
    public String toString() {
        return (mark + " " + (value == null ? "" : value.toPlainString())).strip();
    }
}

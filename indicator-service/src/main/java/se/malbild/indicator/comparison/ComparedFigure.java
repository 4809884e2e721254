package se.malbild.indicator.comparison;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The figure of a member in a period.
///
/// @param value as printed; there is one when the status is VALUE and only then
record ComparedFigure(ComparedStatus status, @Nullable BigDecimal value) {

    static final ComparedFigure NONE = new ComparedFigure(ComparedStatus.NO_FIGURE, null);

    static ComparedFigure of(BigDecimal value) {
        return new ComparedFigure(ComparedStatus.VALUE, value);
    }
}

package se.malbild.strategy.criterion;

import java.math.BigDecimal;
import java.util.Optional;

/// One definition of an indicator, for one gender, with what is known of it.
///
/// @param code of the indicator
/// @param facts of it
/// @param gender `T`, `K` or `M`
/// @param knowledge where its figures are
record Definition(String code, IndicatorFacts facts, String gender, Knowledge knowledge) {

    private static final int OLDEST_YEAR = 1900;

    Optional<Figure> figure(int year) {
        return knowledge.figure(code, gender, year);
    }

    Optional<BigDecimal> value(int year) {
        return knowledge.value(code, gender, year);
    }

    /// The year of the edition next before: the year before, unless its edition never came.
    int editionBefore(int year) {
        int before = year - 1;
        while (before > OLDEST_YEAR && facts.neverCame(before)) {
            before--;
        }
        return before;
    }

    /// Whether both years have values that may be held against each other.
    boolean holds(int earlier, int later) {
        return hasBoth(earlier, later) && facts.breakBetween(earlier, later).isEmpty();
    }

    boolean hasBoth(int earlier, int later) {
        return value(earlier).isPresent() && value(later).isPresent();
    }
}

package se.malbild.strategy.criterion;

import java.math.BigDecimal;
import se.malbild.kit.language.Text;

/// On which side of a limit a value has to be.
public enum Comparison {
    ABOVE(new Text("över", "above")),
    BELOW(new Text("under", "below")),
    AT_LEAST(new Text("minst", "at least")),
    AT_MOST(new Text("högst", "at most"));

    private final Text words;

    Comparison(Text words) {
        this.words = words;
    }

    boolean holds(BigDecimal value, BigDecimal limit) {
        int side = value.compareTo(limit);
        return switch (this) {
            case ABOVE -> side > 0;
            case BELOW -> side < 0;
            case AT_LEAST -> side >= 0;
            case AT_MOST -> side <= 0;
        };
    }

    /// Whether a value is as good as another, or better.
    boolean asGood(BigDecimal value, BigDecimal other) {
        return upwards() ? value.compareTo(other) >= 0 : value.compareTo(other) <= 0;
    }

    boolean upwards() {
        return this == ABOVE || this == AT_LEAST;
    }

    /// As it stands before the limit in a sentence.
    Text words() {
        return words;
    }
}

package se.malbild.strategy.plandocument;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something of a strategy that a plan refers to, and how a document names it.
///
/// @param words text of a goal or a measure, number of an effort, title of a strategy
/// @param strategy that it belongs to
/// @param mark what tells the strategy apart from others with its title; null when there are none
/// @param inForce true when of the strategies with its title it is the only one in force
/// @param evaluation of an effort
/// @param number of a goal or a measure in its strategy, when that has others with the same words
record Reference(
        Kind kind,
        UUID id,
        String words,
        UUID strategy,
        String strategyTitle,
        @Nullable String mark,
        boolean inForce,
        @Nullable UUID evaluation,
        @Nullable String evaluationTitle,
        @Nullable String number) {

    /// What it is.
    enum Kind {
        STRATEGY,
        GOAL,
        MEASURE,
        EFFORT
    }

    /// Its strategy's title, with what tells it apart from others.
    String markedTitle() {
        return mark == null ? strategyTitle : "%s (%s)".formatted(strategyTitle, mark);
    }
}

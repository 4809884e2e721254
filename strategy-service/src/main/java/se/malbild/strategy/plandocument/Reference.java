package se.malbild.strategy.plandocument;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something of a strategy that a plan refers to, and how a document names it.
///
/// @param words text of a goal or a measure, number of an effort, title of a strategy
/// @param strategy that it belongs to
/// @param evaluation of an effort
/// @param number of a goal or a measure in its strategy, when that has others with the same words
record Reference(
        UUID id,
        String words,
        UUID strategy,
        String strategyTitle,
        @Nullable UUID evaluation,
        @Nullable String evaluationTitle,
        @Nullable String number) {}

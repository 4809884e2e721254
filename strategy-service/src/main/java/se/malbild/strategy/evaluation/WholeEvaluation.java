package se.malbild.strategy.evaluation;

import java.util.List;
import java.util.UUID;

/// An evaluation with its efforts.
///
/// @param strategy what it is an evaluation of
/// @param form what is written of it
/// @param efforts what it proposes, by their numbers
public record WholeEvaluation(UUID id, UUID strategy, EvaluationRequest form, List<Numbered> efforts) {

    /// An effort with its number.
    ///
    /// @param number its place, from 1 without gaps
    public record Numbered(UUID id, int number, EffortRequest form) {}
}

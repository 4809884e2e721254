package se.malbild.strategy.criterion;

import java.util.List;
import se.malbild.kit.language.Text;

/// The outcome of judging a measure for a year.
///
/// @param verdict what is said
/// @param sentence the reason, for a politician
/// @param inputs the figures that it rests on
public record Judgement(Verdict verdict, Text sentence, List<Figure> inputs) {}

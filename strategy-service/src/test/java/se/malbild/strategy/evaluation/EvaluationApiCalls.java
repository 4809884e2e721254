package se.malbild.strategy.evaluation;

import static se.malbild.strategy.StrategyApiCalls.add;
import static se.malbild.strategy.StrategyApiCalls.idOf;

/// Calls that write evaluations.
public final class EvaluationApiCalls {

    private EvaluationApiCalls() {}

    /// Adds an evaluation to a strategy and gives its address.
    public static String evaluation(String strategy, String title) {
        return add(strategy, "evaluations", "{\"title\": \"%s\"}".formatted(title));
    }

    /// Adds an effort to an evaluation and gives its address.
    public static String effort(String evaluation, String text) {
        return add(evaluation, "efforts", "{\"text\": \"%s\"}".formatted(text));
    }

    /// Adds an effort that is proposed for some years and gives its address.
    public static String effort(String evaluation, String text, int firstYear, int lastYear) {
        return add(
                evaluation,
                "efforts",
                "{\"text\": \"%s\", \"firstYear\": %d, \"lastYear\": %d}".formatted(text, firstYear, lastYear));
    }

    /// Adds an activity that serves an effort and gives its address.
    ///
    /// @param place where in the plan, such as `?theme=…`; empty for outside the themes
    public static String serving(String plan, String place, String text, String effort, String effect) {
        return add(
                plan,
                "activities" + place,
                "{\"text\": \"%s\", \"links\": [{\"effort\": \"%s\", \"expectedEffect\": \"%s\"}]}"
                        .formatted(text, idOf(effort), effect));
    }
}

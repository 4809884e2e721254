package se.malbild.strategy.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.criterion.Criterion;
import se.malbild.strategy.criterion.Figure;
import se.malbild.strategy.criterion.Judgement;
import se.malbild.strategy.criterion.NoVerdictReason;
import se.malbild.strategy.criterion.Report;
import se.malbild.strategy.criterion.Verdict;

/// What was said last of a measure and a year.
///
/// @param on the day in Sweden on which it was said
record Said(
        Verdict verdict,
        @Nullable NoVerdictReason reason,
        Criterion criterion,
        List<Figure> inputs,
        List<Report> reports,
        LocalDate on) {

    /// Whether a judgement says nothing new.
    boolean stands(Criterion now, Judgement judgement) {
        return verdict == judgement.verdict()
                && reason == judgement.reason()
                && criterion.equals(now)
                && isSame(inputs, judgement.inputs())
                && reports.equals(judgement.reports());
    }

    // Editions were not written down at first.
    private static boolean isSame(List<Figure> before, List<Figure> now) {
        return before.size() == now.size()
                && IntStream.range(0, now.size()).allMatch(at -> isSame(before.get(at), now.get(at)));
    }

    private static boolean isSame(Figure before, Figure now) {
        return before.edition() == null ? before.equals(now.withoutEdition()) : before.equals(now);
    }
}

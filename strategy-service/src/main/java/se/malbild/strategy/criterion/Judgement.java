package se.malbild.strategy.criterion;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;

/// The outcome of judging a measure for a year.
///
/// @param verdict what is said
/// @param reason why nothing is said; null when there is a verdict
/// @param sentence the reason, for a politician
/// @param inputs the figures that it rests on
/// @param reports the reported values that it rests on
/// @param reviewOn the first day on which time alone may turn it; null when it cannot
public record Judgement(
        Verdict verdict,
        @Nullable NoVerdictReason reason,
        Text sentence,
        List<Figure> inputs,
        List<Report> reports,
        @Nullable LocalDate reviewOn) {

    public Judgement {
        inputs = List.copyOf(inputs);
        reports = List.copyOf(reports);
    }

    static Judgement ofFigures(Verdict verdict, Text sentence, List<Figure> inputs) {
        return new Judgement(verdict, null, sentence, inputs, List.of(), null);
    }

    static Judgement ofReports(Verdict verdict, Text sentence, List<Report> reports) {
        return new Judgement(verdict, null, sentence, List.of(), reports, null);
    }

    static Judgement none(NoVerdictReason reason, Text sentence, List<Figure> inputs) {
        return new Judgement(Verdict.NO_VERDICT, reason, sentence, inputs, List.of(), null);
    }

    static Judgement unreported(NoVerdictReason reason, Text sentence, List<Report> reports) {
        return new Judgement(Verdict.NO_VERDICT, reason, sentence, List.of(), reports, null);
    }

    Judgement reviewedOn(@Nullable LocalDate day) {
        return new Judgement(verdict, reason, sentence, inputs, reports, day);
    }
}

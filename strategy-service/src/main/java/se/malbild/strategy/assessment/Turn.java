package se.malbild.strategy.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.strategy.criterion.Criterion;
import se.malbild.strategy.criterion.Figure;
import se.malbild.strategy.criterion.Judgement;
import se.malbild.strategy.criterion.Knowledge;

/// Why a judgement is another than what was said last.
///
/// @param cause what had it judged anew
/// @param revisions the figures that became others
record Turn(AssessmentCause cause, List<FigureRevision> revisions) {

    /// @param before what was said last; null when nothing was
    static Turn between(
            @Nullable Said before, Criterion criterion, int year, Judgement judgement, Knowledge knowledge) {
        if (before == null) {
            return new Turn(AssessmentCause.FIRST, List.of());
        }
        List<FigureRevision> revisions = revisions(before.inputs(), judgement.inputs());
        return new Turn(cause(before, criterion, year, judgement, knowledge, revisions), revisions);
    }

    private static AssessmentCause cause(
            Said before,
            Criterion criterion,
            int year,
            Judgement judgement,
            Knowledge knowledge,
            List<FigureRevision> revisions) {
        if (!before.criterion().equals(criterion)) {
            return AssessmentCause.CRITERION;
        }
        if (!revisions.isEmpty()) {
            return AssessmentCause.FIGURE_REVISED;
        }
        if (judgement.inputs().stream().anyMatch(figure -> isNew(figure, before.inputs()))) {
            return AssessmentCause.NEW_FIGURE;
        }
        if (!before.reports().equals(judgement.reports())) {
            return AssessmentCause.REPORT;
        }
        // Had the day been the same, would the same have been said?
        Judgement thatDay = criterion.judge(year, knowledge.on(before.on()));
        boolean isTime = thatDay.verdict() == before.verdict() && thatDay.reason() == before.reason();
        return isTime ? AssessmentCause.TIME : AssessmentCause.FACTS;
    }

    private static List<FigureRevision> revisions(List<Figure> before, List<Figure> now) {
        List<FigureRevision> revisions = new ArrayList<>();
        for (Figure figure : now) {
            Optional<Figure> standing =
                    before.stream().filter(figure::isOfSameObservation).findFirst();
            BigDecimal from = standing.map(Figure::value).orElse(null);
            if (standing.isPresent() && from != null && !isSame(from, figure.value())) {
                revisions.add(FigureRevision.of(figure, from));
            }
        }
        return List.copyOf(revisions);
    }

    // One that was not there, or had no value.
    private static boolean isNew(Figure figure, List<Figure> before) {
        return before.stream()
                .filter(figure::isOfSameObservation)
                .noneMatch(other -> other.value() != null || figure.value() == null);
    }

    private static boolean isSame(BigDecimal from, @Nullable BigDecimal to) {
        return to != null && from.compareTo(to) == 0;
    }

    /// The sentence, with the figures named that became others.
    Text told(Judgement judgement, Knowledge knowledge) {
        Text sentence = judgement.sentence();
        for (FigureRevision revision : revisions) {
            Text note = revision.told(knowledge.titleOf(revision.indicator()));
            sentence = new Text(sentence.swedish() + " " + note.swedish(), sentence.english() + " " + note.english());
        }
        return sentence;
    }
}

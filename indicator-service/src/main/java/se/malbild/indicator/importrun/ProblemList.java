package se.malbild.indicator.importrun;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.source.ReadingProblem;

/// The problems of a run: all are counted, the first thousand are kept, and those that ask somebody to decide.
final class ProblemList {

    private final List<ReadingProblem> questions = new ArrayList<>();
    private final List<ReadingProblem> kept = new ArrayList<>();
    private long total;
    private long remarks;
    private long omissions;
    private ReadingProblem.@Nullable Code ending;

    void add(ReadingProblem problem) {
        total++;
        remarks += problem.isRemark() ? 1 : 0;
        omissions += problem.isOmission() ? 1 : 0;
        if (ending == null && problem.endsTheRun()) {
            ending = problem.code();
        }
        if (problem.asksSomebody()) {
            questions.add(problem);
        } else if (kept.size() < Findings.KEPT_PROBLEMS) {
            kept.add(problem);
        }
    }

    /// Says that nothing is to be kept because of a problem.
    void endWith(ReadingProblem problem) {
        ending = problem.code();
    }

    /// Counts problems that nobody named.
    void addUnnamed(long count) {
        total += count;
    }

    List<ReadingProblem> kept() {
        return Stream.concat(questions.stream(), kept.stream()).toList();
    }

    long total() {
        return total;
    }

    /// Those for which a row or a figure was refused.
    long rejected() {
        return total - remarks;
    }

    /// Those that tell of something left out.
    long omissions() {
        return omissions;
    }

    /// True when one of them says that nothing can be read at all.
    boolean endsTheRun() {
        return ending != null;
    }

    /// The first of those that say so.
    ReadingProblem.Code ending() {
        return Objects.requireNonNull(ending);
    }
}

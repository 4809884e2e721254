package se.malbild.indicator.source.workbook;

import java.io.IOException;
import se.malbild.indicator.source.ReadingProblem;

/// The file as a whole cannot be read, for a reason that its sender can mend.
public class UnreadableFile extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient ReadingProblem problem;

    public UnreadableFile(ReadingProblem.Code code, String... arguments) {
        super(code.name());
        this.problem = ReadingProblem.ofFile(code, arguments);
    }

    /// Why, as the run's problem.
    public ReadingProblem problem() {
        return problem;
    }
}

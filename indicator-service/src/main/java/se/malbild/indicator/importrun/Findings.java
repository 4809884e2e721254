package se.malbild.indicator.importrun;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.source.ReadSheet;
import se.malbild.indicator.source.Reading;
import se.malbild.indicator.source.ReadingProblem;
import se.malbild.indicator.source.ReadingSink;
import se.malbild.indicator.staging.Refused;
import se.malbild.indicator.staging.Stage;

/// What a run finds: readings go into its stage, problems are kept and counted, and now and then it tells how far it
/// has come.
public final class Findings {

    /// How many problems are kept; all are counted.
    public static final int KEPT_PROBLEMS = 1_000;

    private static final int LOOK_EVERY_READINGS = 4_096;
    private static final long TELL_EVERY_NANOSECONDS = Duration.ofMillis(500).toNanos();

    private final UUID runId;
    private final ImportProgress progress;
    private final ProblemList problems = new ProblemList();
    private @Nullable ReadSheet sheet;
    private long ignored;
    private long readings;
    private long lookAt = LOOK_EVERY_READINGS;
    private long toldAt = System.nanoTime();

    Findings(UUID runId, ImportProgress progress) {
        this.runId = runId;
        this.progress = progress;
    }

    /// Notes what could not be read, or what is only remarked.
    public void reject(ReadingProblem problem) {
        problems.add(problem);
        tellSometimes();
    }

    /// Notes figures that were read well and are refused all the same.
    public void reject(Refused refused) {
        refused.problems().forEach(problems::add);
        problems.addUnnamed(refused.total() - refused.problems().size());
    }

    /// Notes figures that were read well and are refused all the same, and with them everything else.
    void rejectWhole(Refused refused) {
        reject(refused);
        refused.problems().stream().findFirst().ifPresent(problems::endWith);
    }

    /// True when nothing at all was found, neither a figure nor a problem nor a row about something else.
    boolean isEmpty() {
        return readings == 0 && ignored == 0 && problems.total() == 0;
    }

    /// Where a reader puts what it finds.
    public ReadingSink into(Stage.Rows rows) {
        return new ReadingSink() {
            @Override
            public void accept(Reading reading) throws IOException {
                readings++;
                rows.add(reading);
                tellSometimes();
            }

            @Override
            public void reject(ReadingProblem problem) {
                Findings.this.reject(problem);
            }

            @Override
            public void noteSheet(ReadSheet read) {
                sheet = read;
            }

            @Override
            public void ignoreRow() {
                ignored++;
            }
        };
    }

    /// The sheet that the figures were read from; none when nothing was.
    Optional<ReadSheet> sheet() {
        return Optional.ofNullable(sheet);
    }

    ProblemList problems() {
        return problems;
    }

    RunCounts counts() {
        return new RunCounts(
                0, 0, 0, 0, ignored, problems.rejected(), problems.total(), problems.omissions(), readings);
    }

    private void tellSometimes() {
        if (readings + problems.total() >= lookAt) {
            lookAt += LOOK_EVERY_READINGS;
            if (System.nanoTime() - toldAt > TELL_EVERY_NANOSECONDS) {
                progress.note(runId, readings);
                toldAt = System.nanoTime();
            }
        }
    }
}

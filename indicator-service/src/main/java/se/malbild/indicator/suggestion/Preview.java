package se.malbild.indicator.suggestion;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.source.ReadSheet;
import se.malbild.indicator.source.Reading;
import se.malbild.indicator.source.ReadingProblem;
import se.malbild.indicator.source.ReadingSink;

/// Counts what is read of a file and keeps the beginning.
final class Preview implements ReadingSink {

    private static final int KEPT = 20;

    private final List<Reading> readings = new ArrayList<>();
    private final List<ReadingProblem> problems = new ArrayList<>();
    private String sheet = "";
    private long readingCount;
    private long problemCount;
    private long ignoredCount;

    @Override
    public void accept(Reading reading) {
        readingCount++;
        if (readings.size() < KEPT) {
            readings.add(reading);
        }
    }

    @Override
    public void reject(ReadingProblem problem) {
        problemCount++;
        if (problems.size() < KEPT) {
            problems.add(problem);
        }
    }

    @Override
    public void noteSheet(ReadSheet read) {
        sheet = read.name();
    }

    @Override
    public void ignoreRow() {
        ignoredCount++;
    }

    /// The name of the sheet that was read; null when none was, or when it has none.
    @Nullable
    String sheet() {
        return sheet.isEmpty() ? null : sheet;
    }

    List<Reading> readings() {
        return readings;
    }

    List<ReadingProblem> problems() {
        return problems;
    }

    long readingCount() {
        return readingCount;
    }

    long problemCount() {
        return problemCount;
    }

    long ignoredCount() {
        return ignoredCount;
    }
}

package se.malbild.indicator.source.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.malbild.indicator.source.Reading;
import se.malbild.indicator.source.ReadingProblem;
import se.malbild.indicator.source.ReadingSink;
import se.malbild.indicator.source.ReadingTask;
import se.malbild.indicator.source.SourceFile;
import se.malbild.indicator.source.SourceReader;

/// What was read of a file.
public final class Outcome implements ReadingSink {

    private final List<Reading> readings = new ArrayList<>();
    private final List<ReadingProblem> problems = new ArrayList<>();
    private int ignored;

    public static Outcome of(SourceReader reader, SourceFile file, ReadingTask task) throws IOException {
        Outcome outcome = new Outcome();
        reader.read(file, task, outcome);
        return outcome;
    }

    @Override
    public void accept(Reading reading) {
        readings.add(reading);
    }

    @Override
    public void reject(ReadingProblem problem) {
        problems.add(problem);
    }

    @Override
    public void ignoreRow() {
        ignored++;
    }

    public List<Reading> readings() {
        return readings;
    }

    public List<ReadingProblem> problems() {
        return problems;
    }

    /// As the files of expected outcomes write it, a line for each reading, problem and for the ignored rows.
    public List<String> lines() {
        Stream<String> read = readings.stream().map(Outcome::line);
        Stream<String> refused = problems.stream().map(Outcome::line);
        Stream<String> passed = ignored == 0 ? Stream.empty() : Stream.of("~ " + ignored);
        return Stream.of(read, refused, passed).flatMap(lines -> lines).toList();
    }

    private static String line(Reading reading) {
        return "%s;%s;%s;%s;%s;%s;%d;%d%s"
                .formatted(
                        reading.municipalityId(),
                        reading.indicator(),
                        reading.period(),
                        reading.gender(),
                        reading.status(),
                        reading.value() == null ? "" : reading.value().toPlainString(),
                        reading.place().row(),
                        reading.place().column(),
                        reading.fillsGap() ? ";gap" : "");
    }

    private static String line(ReadingProblem problem) {
        return Stream.concat(
                        Stream.of("! %s;%d;%d;%s"
                                .formatted(
                                        problem.code(),
                                        problem.place().row(),
                                        problem.place().column(),
                                        problem.found())),
                        problem.arguments().stream())
                .collect(Collectors.joining(";"));
    }
}

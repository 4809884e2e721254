package se.malbild.indicator.source.kolada;

import java.util.ArrayList;
import java.util.List;
import se.malbild.indicator.source.Reading;
import se.malbild.indicator.source.ReadingProblem;
import se.malbild.indicator.source.ReadingSink;

/// What was found, for a test to look at.
final class Findings implements ReadingSink {

    final List<Reading> readings = new ArrayList<>();
    final List<ReadingProblem> problems = new ArrayList<>();
    int ignored;

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

    /// Each as `municipality indicator period gender value`, a dash where there is none.
    List<String> written() {
        return readings.stream()
                .map(reading -> String.join(
                        " ",
                        reading.municipalityId(),
                        reading.indicator(),
                        reading.period(),
                        reading.gender().name(),
                        reading.value() == null
                                ? reading.status() + (reading.endsValue() ? "-" : "")
                                : reading.value().toPlainString()))
                .toList();
    }

    /// Each as `code row:column found`.
    List<String> told() {
        return problems.stream()
                .map(problem -> problem.code() + " " + problem.place().row() + ":"
                        + problem.place().column() + " " + problem.found())
                .toList();
    }
}

package se.malbild.indicator.source.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.malbild.indicator.layout.LayoutSum;
import se.malbild.indicator.source.Reading;
import se.malbild.indicator.source.ReadingProblem;
import se.malbild.indicator.source.ReadingProblem.Code;

/// Holds printed totals against their parts.
final class SumCheck {

    private SumCheck() {}

    /// The totals of a row that differ from the sum of their parts by more than rounding explains.
    static List<ReadingProblem> problems(List<LayoutSum> sums, List<Reading> row) {
        return sums.stream()
                .flatMap(sum -> row.stream()
                        .filter(reading -> reading.indicator().equals(sum.total()))
                        .flatMap(total -> problem(sum, total, row).stream()))
                .toList();
    }

    private static Optional<ReadingProblem> problem(LayoutSum sum, Reading total, List<Reading> row) {
        List<BigDecimal> parts = row.stream()
                .filter(reading -> sum.of().contains(reading.indicator()))
                .filter(reading -> reading.period().equals(total.period()) && reading.gender() == total.gender())
                .map(Reading::value)
                .filter(Objects::nonNull)
                .toList();
        BigDecimal printed = total.value();
        if (printed == null || parts.size() < sum.of().size()) {
            return Optional.empty();
        }
        BigDecimal added = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (added.subtract(printed).abs().compareTo(sum.tolerance()) <= 0) {
            return Optional.empty();
        }
        return Optional.of(new ReadingProblem(
                Code.SUM_DIFFERS, total.place(), printed.toPlainString(), List.of(added.toPlainString())));
    }
}

package se.malbild.strategy.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import se.malbild.kit.time.Sweden;
import se.malbild.strategy.criterion.Figure;

/// The years that a measure is judged for: every year of the strategy's validity that has ended, and the baseline year
/// before it when there are figures of it. The present year is judged as soon as it has a figure, and at once when the
/// municipality itself reports.
final class YearsJudged {

    private static final int OLDEST_YEAR = 1900;

    private YearsJudged() {}

    /// @param figures of what the measure rests on
    /// @param today the day in Sweden
    static NavigableSet<Integer> of(MeasureToJudge measure, Collection<Figure> figures, LocalDate today) {
        int last = measure.validTo() == null
                ? today.getYear()
                : Math.min(measure.validTo().getYear(), today.getYear());
        int begins = measure.validFrom() == null
                ? Sweden.dayOf(measure.createdAt()).getYear()
                : measure.validFrom().getYear();
        int baseline = measure.validFrom() == null ? OLDEST_YEAR : begins - 1;
        int ended = Math.min(last, isReported(measure) ? today.getYear() : today.getYear() - 1);
        NavigableSet<Integer> years = new TreeSet<>();
        IntStream.rangeClosed(begins, ended).forEach(years::add);
        figures.stream()
                .mapToInt(figure -> Integer.parseInt(figure.period().substring(0, 4)))
                .filter(year -> year >= baseline && year <= last)
                .forEach(years::add);
        return years;
    }

    private static boolean isReported(MeasureToJudge measure) {
        return !measure.criterion().reports().isEmpty();
    }
}

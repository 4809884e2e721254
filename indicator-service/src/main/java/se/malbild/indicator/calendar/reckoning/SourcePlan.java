package se.malbild.indicator.calendar.reckoning;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import se.malbild.indicator.catalogue.source.Cadence;

/// What is known of when a source publishes.
///
/// @param code of the source
/// @param days at which it publishes every year
/// @param neverPublished periods whose edition never came
/// @param paused true when nothing is to be fetched from it by itself
public record SourcePlan(
        String code, Cadence cadence, List<ExpectedDay> days, Set<String> neverPublished, boolean paused) {

    private static final int YEARS_AROUND = 2;

    List<Expectation> expectations(LocalDate today) {
        return IntStream.rangeClosed(today.getYear() - YEARS_AROUND, today.getYear() + YEARS_AROUND)
                .boxed()
                .flatMap(year -> days.stream().map(day -> day.in(year, cadence)))
                .toList();
    }
}

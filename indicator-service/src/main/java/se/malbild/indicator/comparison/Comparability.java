package se.malbild.indicator.comparison;

import java.util.List;
import se.malbild.indicator.catalogue.IndicatorFacts;

/// Which periods can be held against each other: those with no break between them.
///
/// @param breaks the earliest first
/// @param periods of one kind, the oldest first; at least one
record Comparability(List<IndicatorFacts.Break> breaks, List<String> periods) {

    /// The breaks that lie between two of the periods.
    List<IndicatorFacts.Break> within() {
        return between(periods.getFirst(), periods.getLast());
    }

    /// The first of the periods that can be held against the last.
    String comparableFrom() {
        List<IndicatorFacts.Break> within = within();
        return within.isEmpty()
                ? periods.getFirst()
                : periods.stream()
                        .filter(period -> period.compareTo(within.getLast().period()) >= 0)
                        .findFirst()
                        .orElseThrow();
    }

    /// Whether a period can be held against the one before it.
    ///
    /// @param place of the period among the periods, from 1
    boolean withPrevious(int place) {
        return between(periods.get(place - 1), periods.get(place)).isEmpty();
    }

    // A break is named by the first period on its new side. Written periods sort as they follow one another.
    private List<IndicatorFacts.Break> between(String earlier, String later) {
        return breaks.stream()
                .filter(broken -> broken.period().compareTo(earlier) > 0
                        && broken.period().compareTo(later) <= 0)
                .toList();
    }
}

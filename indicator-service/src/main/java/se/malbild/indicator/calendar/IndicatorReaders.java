package se.malbild.indicator.calendar;

import java.util.Map;
import java.util.SortedSet;

/// Who can fetch the figures of which indicators.
interface IndicatorReaders {

    /// The readers of each indicator that somebody can fetch, by their names.
    Map<String, SortedSet<String>> byIndicator();
}

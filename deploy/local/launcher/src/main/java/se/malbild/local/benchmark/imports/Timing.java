package se.malbild.local.benchmark.imports;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// How long an import took.
///
/// @param total from its beginning until everything was committed and the caller knew so
/// @param steps what of that went where
record Timing(Duration total, Map<Step, Duration> steps) {

    private static final double MILLIS_IN_SECOND = 1000;

    double seconds() {
        return seconds(total);
    }

    private double seconds(Step step) {
        return seconds(steps.getOrDefault(step, Duration.ZERO));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / MILLIS_IN_SECOND;
    }

    /// The seconds in the midst of several times; between two of them when they are even in number.
    static double median(List<Timing> timings) {
        return median(timings, Timing::seconds);
    }

    /// The median of each step by itself: together they need not be the median of the whole.
    static Map<Step, Double> medianSteps(List<Timing> timings) {
        Map<Step, Double> medians = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            if (timings.stream().anyMatch(timing -> timing.steps.containsKey(step))) {
                medians.put(step, median(timings, timing -> timing.seconds(step)));
            }
        }
        return medians;
    }

    private static double median(List<Timing> timings, Function<Timing, Double> of) {
        List<Double> sorted = new ArrayList<>(timings.stream().map(of).toList());
        Collections.sort(sorted);
        int upper = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(upper) : (sorted.get(upper - 1) + sorted.get(upper)) / 2;
    }
}

package se.malbild.local.benchmark.fetch;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import se.malbild.local.benchmark.Machine;

/// The rounds of one kind of fetch.
///
/// @param outcomes at least one
/// @param megabytes the most that the service has had resident until the last of them
record Measured(Pace pace, boolean dividedByGender, List<Outcome> outcomes, OptionalLong megabytes) {

    private static final long AIM = 20_000;

    private double median(ToDoubleFunction<Outcome> of) {
        double[] sorted = outcomes.stream().mapToDouble(of).sorted().toArray();
        int upper = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[upper] : (sorted[upper - 1] + sorted[upper]) / 2;
    }

    private String row() {
        double perSecond = median(Outcome::perSecond);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %,d | %d | %.2f s | %.2f s | %.2f s | %,.0f | %s | %s MB |%n",
                pace.words(),
                dividedByGender ? "yes" : "no",
                outcomes.getFirst().values(),
                outcomes.getFirst().requests(),
                median(outcome -> Outcome.seconds(outcome.asking())),
                median(outcome -> Outcome.seconds(outcome.importing())),
                median(outcome -> Outcome.seconds(outcome.total())),
                perSecond,
                perSecond >= AIM ? "yes" : "NO",
                Machine.written(megabytes));
    }

    /// The medians, as a Markdown table.
    static String table(List<Measured> all) {
        return all.stream()
                .map(Measured::row)
                .collect(Collectors.joining("", """
                        | pace | by gender | values | requests | asking | storing | to the last one published | values a second | at least %s | memory resident |
                        |---|---|---|---|---|---|---|---|---|---|
                        """.formatted(String.format(Locale.ROOT, "%,d", AIM)), ""));
    }

    /// The last round.
    String lastWords() {
        Outcome last = outcomes.getLast();
        return String.format(
                Locale.ROOT,
                "%,d values in %.2f s, %,.0f a second",
                last.values(),
                Outcome.seconds(last.total()),
                last.perSecond());
    }
}

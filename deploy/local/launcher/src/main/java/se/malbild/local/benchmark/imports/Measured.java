package se.malbild.local.benchmark.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The times of one file.
///
/// @param observations in the file
/// @param product by the product's API
/// @param reference as plain SQL
record Measured(long observations, Novelty novelty, List<Timing> product, List<Timing> reference) {

    private static final double MOST_TIMES_REFERENCE = 1.5;
    private static final double MILLION = 1_000_000;

    private double ratio() {
        return Timing.median(product) / Timing.median(reference);
    }

    private String row() {
        return String.format(
                Locale.ROOT,
                "| %,d | %s | %.2f s | %.2f s | %.2f | %s | %.2f s |%n",
                observations,
                novelty.words(),
                Timing.median(product),
                Timing.median(reference),
                ratio(),
                ratio() <= MOST_TIMES_REFERENCE ? "yes" : "NO",
                Timing.median(product) / observations * MILLION);
    }

    /// The medians beside the limit, as a Markdown table.
    static String table(List<Measured> all) {
        return all.stream().map(Measured::row).collect(Collectors.joining("", """
                        | observations | file | product | plain SQL | ratio | at most %.1f | product, per million |
                        |---|---|---|---|---|---|---|
                        """.formatted(MOST_TIMES_REFERENCE), ""));
    }

    private String stepRow(String who, List<Timing> timings) {
        Map<Step, Double> medians = Timing.medianSteps(timings);
        String cells = Arrays.stream(Step.values())
                .map(step -> medians.containsKey(step) ? String.format(Locale.ROOT, "%.2f s", medians.get(step)) : "–")
                .collect(Collectors.joining(" | "));
        return String.format(Locale.ROOT, "| %,d | %s | %s | %s |%n", observations, novelty.words(), who, cells);
    }

    /// Where the time goes, as a Markdown table.
    static String stepTable(List<Measured> all) {
        String steps = Arrays.stream(Step.values()).map(Step::words).collect(Collectors.joining(" | "));
        return all.stream()
                .map(measured -> measured.stepRow("product", measured.product)
                        + measured.stepRow("plain SQL", measured.reference))
                .collect(Collectors.joining("", """
                        | observations | file | | %s |
                        |---|---|---|%s
                        """.formatted(steps, "---|".repeat(Step.values().length)), ""));
    }

    /// The last times of both.
    String lastWords() {
        return String.format(
                Locale.ROOT,
                "%s: product %.2f s, plain SQL %.2f s",
                novelty.words(),
                product.getLast().seconds(),
                reference.getLast().seconds());
    }
}

package se.malbild.local.benchmark.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;

/// What the service and the database alone have reached, round by round.
final class SideBySideTable {

    private static final double MICROS_IN_MILLI = 1000;
    private static final double PERCENT = 100;
    private static final double P50 = 50;
    private static final double P99 = 99;

    private final int connections;
    private final int clients;
    private final List<AloneScript> scripts;
    private final List<Double> service = new ArrayList<>();
    private final Histogram micros = new Histogram(3);
    private final List<List<Double>> alone;

    /// @param connections of the service's clients
    /// @param clients of pgbench
    SideBySideTable(int connections, int clients, List<AloneScript> scripts) {
        this.connections = connections;
        this.clients = clients;
        this.scripts = scripts;
        this.alone = Stream.<List<Double>>generate(ArrayList::new)
                .limit(scripts.size())
                .toList();
    }

    void add(FullSpeed.Result result) {
        service.add(result.speed());
        micros.add(result.micros());
    }

    /// @param script its place among the scripts
    void add(int script, double speed) {
        alone.get(script).add(speed);
    }

    /// As a Markdown table.
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder("""
                | list of 50 activities with filter, sort and total | a second, each round | median | of the service, to the database alone | p50 | p99 |
                |---|---|---|---|---|---|
                """);
        table.append(String.format(
                Locale.ROOT,
                "| strategy-service over HTTP, %d connections | %s | **%,.0f** | | %.1f ms | %.1f ms |%n",
                connections,
                written(service),
                median(service),
                micros.getValueAtPercentile(P50) / MICROS_IN_MILLI,
                micros.getValueAtPercentile(P99) / MICROS_IN_MILLI));
        for (int i = 0; i < scripts.size(); i++) {
            List<Double> speeds = alone.get(i);
            table.append(String.format(
                    Locale.ROOT,
                    "| pgbench with its %d %s, %d clients | %s | **%,.0f** | %.0f %% | | |%n",
                    scripts.get(i).statements(),
                    i == 0 ? "statements that rest on nothing found" : "statements, all",
                    clients,
                    written(speeds),
                    median(speeds),
                    PERCENT * median(service) / median(speeds)));
        }
        return table.toString();
    }

    private static String written(List<Double> speeds) {
        return speeds.stream()
                .map(speed -> String.format(Locale.ROOT, "%,.0f", speed))
                .collect(Collectors.joining(", "));
    }

    private static double median(List<Double> speeds) {
        List<Double> sorted = speeds.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}

package se.malbild.local.benchmark;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.malbild.local.launcher.Progress;

/// Takes the measurements and writes their tables.
///
/// @param progress is told
/// @param out gets the tables
record Measurements(Load load, Questions requests, Tempo tempo, Progress progress, PrintWriter out) {

    /// All scenarios together, each as often as the others.
    static final String MIX = "mix";

    /// The search for the highest rate of the mix.
    static final String HIGHEST_RATE = "highest-rate";

    /// @param scenarios what is asked for
    /// @param names of what is measured
    /// @return whether every answer that was measured was right
    boolean take(List<Scenario> scenarios, Set<String> names) throws InterruptedException {
        List<Outcome> outcomes = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            if (names.contains(scenario.name())) {
                outcomes.add(measured(scenario.name(), List.of(scenario)));
            }
        }
        if (names.contains(MIX)) {
            outcomes.add(measured(MIX, scenarios));
        }
        if (!outcomes.isEmpty()) {
            out.println(Outcome.table(outcomes));
        }
        if (names.contains(HIGHEST_RATE)) {
            findHighestRate(scenarios);
        }
        return outcomes.stream().allMatch(Outcome::right);
    }

    private Outcome measured(String name, List<Scenario> scenarios) throws InterruptedException {
        progress.say("Measuring " + name);
        load.run(name, tempo.rate(), tempo.warmUp(), () -> requests.next(scenarios));
        return load.run(name, tempo.rate(), tempo.measured(), () -> requests.next(scenarios));
    }

    private void findHighestRate(List<Scenario> scenarios) throws InterruptedException {
        progress.say("Warming up for the highest rate");
        load.run(MIX, tempo.rate(), tempo.warmUp(), () -> requests.next(scenarios));
        List<Outcome> tries = new ArrayList<>();
        double highest = HighestRate.search(tempo.rate(), rate -> {
            progress.say("Trying %.0f requests/s".formatted(rate));
            Outcome outcome = load.run(MIX, rate, tempo.step(), () -> requests.next(scenarios));
            tries.add(outcome);
            return outcome.right() && outcome.p95Millis() <= tempo.longestP95Millis();
        });
        out.println(Outcome.table(tries));
        out.println(String.format(
                Locale.ROOT,
                "The highest rate of the mix with a p95 of at most %.0f ms: %.0f requests/s",
                tempo.longestP95Millis(),
                highest));
    }
}
